package org.khet.finance.internal.payment;

import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.balance.BalanceSource;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.portal.api.office.OfficeId;

/** Approved claims on no paper yet, by the paper that can pay them; the oldest first. Source: finance RF-20, RF-23, RF-25. */
public final class PayableClaims {
    private static final String WAITING =
            "select c.id from fin_claim c left join fin_line l on l.id = c.line_id and l.office_id = c.office_id"
                    + " left join fin_fund f on f.id = coalesce(c.fund_id, l.fund_id) and f.office_id = c.office_id"
                    + " where c.office_id = ? and c.state = 'APPROVED' and not exists (select 1 from fin_balance_use u"
                    + " where u.office_id = c.office_id and u.owner_kind = 'CLAIM' and u.owner_id = c.id) and ";
    private static final String ORDER = " order by c.received_on, c.id";

    private final SqlQuery sql;

    PayableClaims(SqlQuery sql) {
        this.sql = sql;
    }

    /** Those that a cheque, a transfer or cash pays: off-budget money, and budget money that came to the office. */
    public List<Long> fromAccounts(OfficeId office) {
        return claims(office, "(c.drawn = true or f.source <> 'BUDGET')");
    }

    /** Those that a withdrawal draws: budget money that the treasury still keeps. */
    public List<Long> fromTheTreasury(OfficeId office) {
        return claims(office, "c.drawn = false and f.source = 'BUDGET'");
    }

    /** The paper on which a claim stands, paid by it or not yet; empty for none. */
    public Optional<BalanceSource> paper(OfficeId office, long claim) {
        return sql
                .list(
                        office,
                        "select source_kind, source_id from fin_balance_use where office_id = ? and owner_kind = 'CLAIM'"
                                + " and owner_id = ?",
                        row -> new BalanceSource(row.getString(1), row.getLong(2)),
                        office.value(),
                        claim)
                .stream()
                .findFirst();
    }

    private List<Long> claims(OfficeId office, String which) {
        return sql.list(office, WAITING + which + ORDER, row -> row.getLong(1), office.value());
    }
}
