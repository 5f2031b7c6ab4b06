package org.khet.finance.internal.bank;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.portal.api.record.RecordRow;

/** When money of an account moved. Source: finance RF-26, FIN-40. */
final class AccountMovements {
    private static final String OF = " where office_id = ? and account_id = ?";
    private static final int PARTS = 7;

    private final SqlQuery sql;

    AccountMovements(SqlQuery sql) {
        this.sql = sql;
    }

    /** The day of the last one; empty for an account without any. */
    Optional<LocalDate> last(RecordRow account) {
        Object[] values =
                Collections.nCopies(PARTS, new Object[] {account.head().office().value(), account.id()}).stream()
                        .flatMap(Arrays::stream)
                        .toArray();
        return sql.list(
                        account.head().office(),
                        "select max(m.moved_on) from (select received_on as moved_on from fin_receipt" + OF
                                + " and state = 'ISSUED' union all select dated_on as moved_on from fin_suspense" + OF
                                + " union all select paid_on as moved_on from fin_withdrawal" + OF
                                + " and state = 'PAID' union all select paid_on as moved_on from fin_payment" + OF
                                + " union all select cleared_on as moved_on from fin_cheque" + OF
                                + " union all select day_on as moved_on from fin_bank_matter" + OF
                                + " and state = 'DONE' and sort = 'MOVE' union all select day_on as moved_on"
                                + " from fin_bank_matter where office_id = ? and to_account_id = ?"
                                + " and state = 'DONE' and sort = 'MOVE') m",
                        row -> Optional.ofNullable(row.getDate(1)).map(Date::toLocalDate),
                        values)
                .getFirst();
    }
}
