package org.khet.policyplan.internal.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/** Finds the rate that holds on a day, of a rate for a year the share of a term. Source: policyplan E-09, R-03, R-06. */
public final class Rates {
    private static final BigDecimal TERMS = BigDecimal.valueOf(2);
    private final MoneyRegisters registers;

    Rates(MoneyRegisters registers) {
        this.registers = registers;
    }

    /** The rates of one item, read once; for a computation of many lines. */
    public final class Table {
        private final List<RecordRow> rows;
        private final boolean term;

        private Table(List<RecordRow> rows, boolean term) {
            this.rows = rows;
            this.term = term;
        }

        /** The same for an allocation of one term: of a rate for a year it pays a half. Source: policyplan E-09, R-06. */
        public Table ofTerm() {
            return new Table(rows, true);
        }

        /** Baht a month of the rate that holds on a day; empty if there is none or it is no rate for a month. */
        public Optional<BigDecimal> monthlyIfAny(String group, LocalDate day) {
            RateKind kind = registers.rates().kind();
            return find("", group, day)
                    .filter(row -> row.get(kind.per) == RatePer.MONTH)
                    .map(row -> row.get(kind.rate));
        }

        /**
         * The same where there must be one.
         *
         * @throws Rejected naming the group, if there is none or it is no rate for a month
         */
        public BigDecimal monthly(String group, LocalDate day) {
            RateKind kind = registers.rates().kind();
            RecordRow row = on("", group, day);
            if (row.get(kind.per) != RatePer.MONTH) {
                throw Rejected.of("", "policyplan.error.rate-monthly", group);
            }
            return row.get(kind.rate);
        }

        /**
         * The rate that holds on a day.
         *
         * @param purpose code of the purpose, empty for none
         * @param group   code of the group, empty for none
         * @throws Rejected naming group and purpose, if there is none
         */
        public RecordRow on(String purpose, String group, LocalDate day) {
            return find(purpose, group, day)
                    .orElseThrow(() -> Rejected.of("", "policyplan.error.no-rate", group, purpose));
        }

        private Optional<RecordRow> find(String purpose, String group, LocalDate day) {
            RateKind kind = registers.rates().kind();
            return rows.stream()
                    .filter(row -> row.get(kind.purpose).orElse("").equals(purpose)
                            && row.get(kind.group).orElse("").equals(group)
                            && kind.holdsOn(row, day))
                    .findFirst();
        }

        /** Baht of the rate that holds on a day, for as long as the allocation is for. */
        public BigDecimal baht(String purpose, String group, LocalDate day) {
            RecordRow row = on(purpose, group, day);
            return term ? shareOfTerm(row) : row.get(registers.rates().kind().rate);
        }
    }

    /** Baht of a rate for one of the two terms of a year. */
    private BigDecimal shareOfTerm(RecordRow row) {
        RateKind kind = registers.rates().kind();
        return row.get(kind.per) == RatePer.YEAR
                ? row.get(kind.rate).divide(TERMS, 2, RoundingMode.HALF_UP)
                : row.get(kind.rate);
    }

    /** The rates of an item. */
    public Table of(RecordContext now, long item) {
        RateKind kind = registers.rates().kind();
        return new Table(registers.rates().internal().all(now.caller(), RecordFilter.of(kind.item.is(item))), false);
    }

    /**
     * Marks the rates with which an allocation was agreed as used: from then on they are ended, never changed, and not before the last
     * day for which they were used; of the days of one allocation that is the first on which the rate holds.
     */
    public void use(RecordContext now, long item, Set<BigDecimal> sums, List<LocalDate> days) {
        RecordService<RateKind> rates = registers.rates().internal();
        RateKind kind = registers.rates().kind();
        for (RecordRow row : rates.all(now.caller(), RecordFilter.of(kind.item.is(item)))) {
            days.stream()
                    .filter(day -> (sums.contains(row.get(kind.rate)) || sums.contains(shareOfTerm(row)))
                            && kind.holdsOn(row, day))
                    .findFirst()
                    .filter(day -> row.get(kind.usedFor).map(day::isAfter).orElse(true))
                    .ifPresent(day -> rates.change(
                            now.caller(),
                            row,
                            new RecordDraft().with(kind.used, true).with(kind.usedFor, day)));
        }
    }

    Optional<Problem> overlap(RateKind kind, RecordRow row) {
        List<RecordRow> same = registers.rates().after(row.head().office(), 0, 10_000).stream()
                .filter(other -> other.id() != row.id()
                        && other.get(kind.item).equals(row.get(kind.item))
                        && other.get(kind.purpose).equals(row.get(kind.purpose))
                        && other.get(kind.group).equals(row.get(kind.group)))
                .toList();
        boolean overlaps = same.stream().anyMatch(other -> meet(kind, row, other));
        return overlaps ? Optional.of(Problem.of(kind.from.name(), "policyplan.error.rate-overlap")) : Optional.empty();
    }

    private static boolean meet(RateKind kind, RecordRow one, RecordRow other) {
        LocalDate oneLast = one.get(kind.until).orElse(LocalDate.MAX);
        LocalDate otherLast = other.get(kind.until).orElse(LocalDate.MAX);
        return !one.get(kind.from).isAfter(otherLast) && !other.get(kind.from).isAfter(oneLast);
    }
}
