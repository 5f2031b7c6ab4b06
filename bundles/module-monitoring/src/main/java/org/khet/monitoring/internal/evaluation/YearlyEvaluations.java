package org.khet.monitoring.internal.evaluation;

import java.time.LocalDate;
import java.util.Map;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/**
 * The evaluations of information systems and of the website, which each fiscal year has: planned a month before its end, and still in
 * the month after it, where there is none, and told at its end while none is reported. One that was given up, which needs a reason, is
 * not planned again. May run as often as it likes. Source: monitoring RM-22, MON-44, MON-45.
 */
public final class YearlyEvaluations {
    private static final Map<EvaluationSort, String> TITLES = Map.of(
            EvaluationSort.SYSTEM, "ประเมินผลการใช้ระบบสารสนเทศ",
            EvaluationSort.WEBSITE, "ประเมินผลเว็บไซต์สำนักงาน");
    private final RecordService<EvaluationKind> evaluations;

    /** Over the evaluations. */
    public YearlyEvaluations(RecordService<EvaluationKind> evaluations) {
        this.evaluations = evaluations;
    }

    /**
     * Plans what the year still lacks in its last month and the one after it, and tells of it.
     *
     * @param unit the unit that evaluates
     * @return how many were made
     */
    public int propose(Caller system, LocalDate today, UnitId unit) {
        FiscalYear year = FiscalYear.of(today.minusMonths(1)); // in October the one that has just ended
        if (today.isBefore(year.lastDay().withDayOfMonth(1))) {
            return 0;
        }
        boolean over = today.isAfter(year.lastDay());
        if (over && evaluations.internal().count(system, RecordFilter.ALL) == 0) {
            return 0; // an office that began since has no year to make up for
        }
        EvaluationKind kind = evaluations.kind();
        int made = 0;
        for (EvaluationSort sort : EvaluationSort.YEARLY) {
            var there = RecordFilter.of(kind.sort.is(sort), kind.year.is(year));
            if (evaluations.internal().count(system, there) == 0) {
                RecordRow planned = evaluations.internal().create(system, draft(sort, year, unit));
                evaluations.internal().act(system, planned, kind.remind);
                made++;
            }
        }
        return made;
    }

    private RecordDraft draft(EvaluationSort sort, FiscalYear year, UnitId unit) {
        EvaluationKind kind = evaluations.kind();
        String title = TITLES.getOrDefault(sort, "") + " ปีงบประมาณ " + year.buddhist();
        return new RecordDraft()
                .with(kind.sort, sort)
                .with(kind.year, year)
                .with(kind.title, title)
                .with(kind.unit, unit)
                .with(kind.startOn, year.lastDay().withDayOfMonth(1))
                .with(kind.dueOn, year.lastDay())
                .with(kind.purpose, title);
    }

    /** Tells once of each that is not reported though its year has come to its last day; how many. */
    public int remind(Caller system, LocalDate today) {
        EvaluationKind kind = evaluations.kind();
        int told = 0;
        for (RecordRow row : evaluations
                .internal()
                .all(system, RecordFilter.of(kind.sort.in(EvaluationSort.YEARLY), kind.unreported()))) {
            LocalDate last = row.get(kind.year).lastDay();
            boolean known =
                    row.get(kind.remindedOn).filter(day -> !day.isBefore(last)).isPresent();
            if (!today.isBefore(last) && !known) {
                evaluations.internal().act(system, row, kind.remind);
                told++;
            }
        }
        return told;
    }
}
