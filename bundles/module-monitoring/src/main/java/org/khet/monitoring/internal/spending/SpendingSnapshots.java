package org.khet.monitoring.internal.spending;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.money.Allocations.FundLine;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;

/**
 * Writes down what each fund line has spent by the end of a month and what is promised of it, as whoever pays says it on that day; a
 * later pass stands beside the first. Source: monitoring J.2, ME-16, MON-11 to 13.
 */
public final class SpendingSnapshots {
    private static final Map<String, String> TYPES =
            Map.of("1", "PERSONNEL", "2", "OPERATION", "3", "INVESTMENT", "4", "SUBSIDY", "5", "OTHER");

    private final RecordService<SpendingKind> spendings;
    private final PlanSpending money;
    private final UnitOfWork work;

    /** From whoever knows payments to the register. */
    public SpendingSnapshots(RecordService<SpendingKind> spendings, PlanSpending money, UnitOfWork work) {
        this.spendings = spendings;
        this.money = money;
        this.work = work;
    }

    /**
     * Whether a month has a snapshot: one of finance, or, while nobody but the plan knows what was spent, one of what was typed there. A
     * line that somebody typed in the register is none.
     */
    public boolean isTaken(Caller system, YearMonth month) {
        SpendingKind kind = spendings.kind();
        List<RecordRow> there = spendings.internal().all(system, RecordFilter.of(kind.month.is(month)));
        return there.stream().anyMatch(row -> row.get(kind.source) == FigureOrigin.FINANCE)
                || (isTypedInThePlan(system, month) && hasFundLine(system, month, there));
    }

    private boolean isTypedInThePlan(Caller system, YearMonth month) {
        return money.byLine(system.office(), month) instanceof Answer.Known<Map<Long, Map<YearMonth, BigDecimal>>> spent
                && origin(spent) == FigureOrigin.TYPED;
    }

    private boolean hasFundLine(Caller system, YearMonth month, List<RecordRow> there) {
        SpendingKind kind = spendings.kind();
        Set<String> codes =
                money.fundLines(system.office(), FiscalYear.of(month.atDay(1))).known().orElse(List.of()).stream()
                        .map(SpendingSnapshots::code)
                        .collect(Collectors.toSet());
        return there.stream()
                .anyMatch(row -> row.get(kind.source) == FigureOrigin.TYPED && codes.contains(row.get(kind.line)));
    }

    private static String code(FundLine line) {
        return "FL-" + line.id();
    }

    private static FigureOrigin origin(Answer.Known<?> spent) {
        return spent.source().equals(SpendingFigure.TYPED_SOURCE) ? FigureOrigin.TYPED : FigureOrigin.FINANCE;
    }

    /** Takes a pass of a month, all its lines or none; how many. None while nobody allocates or knows what was spent. */
    public int take(Caller system, YearMonth month) {
        return work.in(system.office(), em -> taken(system, month));
    }

    private int taken(Caller system, YearMonth month) {
        SpendingKind kind = spendings.kind();
        if (!(money.byLine(system.office(), month) instanceof Answer.Known<Map<Long, Map<YearMonth, BigDecimal>>> spent)
                || !(money.fundLines(system.office(), FiscalYear.of(month.atDay(1)))
                        instanceof Answer.Known<List<FundLine>> lines)) {
            return 0;
        }
        if (spent.source().equals(SpendingFigure.TYPED_SOURCE) && spent.value().isEmpty()) {
            return 0; // nobody typed anything: that is not nought
        }
        int pass = 1
                + spendings.internal().all(system, RecordFilter.of(kind.month.is(month))).stream()
                        .mapToInt(row -> row.get(kind.pass))
                        .max()
                        .orElse(0);
        Optional<Map<Long, BigDecimal>> promised = origin(spent) == FigureOrigin.TYPED
                ? Optional.empty()
                : money.promised(system.office(), FiscalYear.of(month.atDay(1)));
        for (FundLine line : lines.value()) {
            BigDecimal sum = spent.value().getOrDefault(line.id(), Map.of()).values().stream()
                    .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
            spendings
                    .internal()
                    .create(
                            system,
                            new RecordDraft()
                                    .with(kind.month, month)
                                    .with(kind.pass, pass)
                                    .with(kind.line, code(line))
                                    .with(kind.title, line.title())
                                    .with(kind.type, TYPES.getOrDefault(line.expenditure(), "OTHER"))
                                    .with(kind.allocated, line.ceiling())
                                    .with(
                                            kind.committed,
                                            promised.map(sums -> sums.getOrDefault(line.id(), BigDecimal.ZERO))
                                                    .orElse(null))
                                    .with(kind.disbursed, sum)
                                    .with(kind.source, origin(spent))
                                    .with(kind.takenAt, spent.asOf()));
        }
        return lines.value().size();
    }
}
