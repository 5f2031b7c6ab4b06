package org.khet.finance.internal.bank;

import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;

/**
 * Accounts into which money comes: open ones, with money of their own part, so that receipts and payments of an account stand in one daily
 * summary. Source: finance RF-03, FIN-28, FIN-32.
 */
public final class ReceivingAccounts {
    private final SqlQuery sql;

    /** @param sql queries of the module */
    public ReceivingAccounts(SqlQuery sql) {
        this.sql = sql;
    }

    private record Known(String state, String part) {}

    /** The problem with an account that is not open, told at that field. */
    public Optional<Problem> notOpen(OfficeId office, long account, String field) {
        return known(office, account).stream()
                .filter(one -> !one.state().equals("OPEN"))
                .findFirst()
                .map(one -> Problem.of(field, "finance.error.accountNotOpen"));
    }

    /** The problem with money of another part than the account has, told at that field. */
    public Optional<Problem> otherPart(OfficeId office, long account, String part, String field) {
        return known(office, account).stream()
                .filter(one -> !one.part().equals(part))
                .findFirst()
                .map(one -> Problem.of(field, "finance.error.accountPart", FinanceCodes.partName(one.part())));
    }

    private List<Known> known(OfficeId office, long account) {
        return sql.list(
                office,
                "select state, part from fin_bank_account where office_id = ? and id = ?",
                row -> new Known(row.getString(1), row.getString(2)),
                office.value(),
                account);
    }
}
