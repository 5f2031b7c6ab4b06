package org.khet.finance.internal.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.finance.internal.ledger.MatchRecord;
import org.khet.finance.internal.ledger.MatchSource;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.security.Caller;

/**
 * Rows of bank statements that were taken before. The bank's running balance tells two payments of one sum on one day apart, so a row is
 * known by account, day, cheque, sums and balance. Read once for the days of a file. Source: finance RF-26.
 */
final class StatementRowCache {
    private record Row(
            long account, LocalDate day, String cheque, BigDecimal debit, BigDecimal credit, BigDecimal balance) {
        Row {
            debit = debit.stripTrailingZeros();
            credit = credit.stripTrailingZeros();
            balance = balance.stripTrailingZeros();
        }
    }

    private final Set<Row> known = new HashSet<>();

    /** @param first first day of the file, {@code last} its last, both included */
    StatementRowCache(FinanceRecords all, Caller caller, LocalDate first, LocalDate last) {
        MatchRecord kind = all.accounting().matches.kind();
        all
                .accounting()
                .matches
                .internal()
                .all(
                        caller,
                        RecordFilter.of(
                                kind.source.is(MatchSource.BANK),
                                kind.date.atLeast(first),
                                kind.date.below(last.plusDays(1))))
                .stream()
                .filter(one -> one.get(kind.account).isPresent()
                        && one.get(kind.balance).isPresent())
                .forEach(one -> known.add(new Row(
                        one.get(kind.account).orElseThrow(),
                        one.get(kind.date),
                        one.get(kind.reference),
                        one.get(kind.debit),
                        one.get(kind.credit),
                        one.get(kind.balance).orElseThrow())));
    }

    boolean has(StatementMatcher.BankRow row) {
        return known.contains(
                new Row(row.account().id(), row.day(), row.cheque(), row.debit(), row.credit(), row.rest()));
    }
}
