package org.khet.finance.internal.bank;

import java.util.Optional;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordRow;

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
        return known(office, account).flatMap(one -> closed(one, field));
    }

    /** The problem with money that comes into an account that is not open, or that is of another part than the account. */
    public Optional<Problem> problem(RecordRow row, Field<Long> account, Field<String> part) {
        return known(row.head().office(), row.get(account))
                .flatMap(one -> closed(one, account.name()).or(() -> otherPart(one, row, part)));
    }

    private static Optional<Problem> closed(Known account, String field) {
        return account.state().equals("OPEN")
                ? Optional.empty()
                : Optional.of(Problem.of(field, "finance.error.accountNotOpen"));
    }

    private static Optional<Problem> otherPart(Known account, RecordRow row, Field<String> part) {
        return account.part().equals(row.get(part))
                ? Optional.empty()
                : Optional.of(
                        Problem.of(part.name(), "finance.error.accountPart", FinanceCodes.partName(account.part())));
    }

    private Optional<Known> known(OfficeId office, long account) {
        return sql
                .list(
                        office,
                        "select state, part from fin_bank_account where office_id = ? and id = ?",
                        row -> new Known(row.getString(1), row.getString(2)),
                        office.value(),
                        account)
                .stream()
                .findFirst();
    }
}
