package org.khet.finance.internal.procurement;

import java.math.BigDecimal;
import java.util.List;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.portal.api.record.RecordRow;

/** What was entered as security beside what contracts ask for. Source: finance FIN-68. */
final class ContractSecurity {
    private final SqlQuery sql;

    ContractSecurity(SqlQuery sql) {
        this.sql = sql;
    }

    /** Whether all is there that a contract asks for. */
    boolean isAll(PurchaseRecord kind, RecordRow purchase) {
        return purchase.get(kind.securityNeeded)
                .filter(needed -> entered(purchase).compareTo(needed) >= 0)
                .isPresent();
    }

    /** Purchases besides this one that had all, until a security of theirs was changed. */
    List<Long> shortOthers(RecordRow purchase) {
        return sql.list(
                purchase.head().office(),
                "select p.id from fin_purchase p where p.office_id = ? and p.id <> ? and p.secured = true"
                        + " and p.security_needed > (select coalesce(sum(s.amount), 0) from fin_security s"
                        + " where s.office_id = p.office_id and s.purchase_id = p.id) order by p.id",
                one -> one.getLong(1),
                purchase.head().office().value(),
                purchase.id());
    }

    private BigDecimal entered(RecordRow purchase) {
        return sql.list(
                        purchase.head().office(),
                        "select coalesce(sum(amount), 0) from fin_security where office_id = ? and purchase_id = ?",
                        one -> one.getBigDecimal(1),
                        purchase.head().office().value(),
                        purchase.id())
                .getFirst();
    }
}
