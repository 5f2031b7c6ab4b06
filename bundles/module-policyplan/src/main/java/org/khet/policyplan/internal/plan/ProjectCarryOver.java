package org.khet.policyplan.internal.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;

/**
 * A project that does not end with its year becomes a draft in the action plan of the next one: same work a year later, without
 * money, since the money of a year ends with it, and with what came of the year. Source: policyplan E-04, J.1 (a plan closes when each
 * project is closed or carried); monitoring MON-42.
 */
final class ProjectCarryOver {
    private static final int CODE = 30;
    private static final int RATIONALE = 4000;
    private final PlanRegisters registers;

    ProjectCarryOver(PlanRegisters registers) {
        this.registers = registers;
    }

    /** There is a draft of next year's action plan, and the project's strategy goes on in it. */
    Optional<Problem> possible(ProjectKind kind, RecordRow row, RecordContext now) {
        Optional<RecordRow> next = next(kind, row, now);
        if (next.isEmpty()) {
            return Optional.of(Problem.of(
                    "", "policyplan.error.no-next-plan", year(kind, row).buddhist() + 1));
        }
        PlanKind plan = registers.plans().kind();
        StrategyKind strategy = registers.strategies().kind();
        boolean goesOn = registers
                .strategies()
                .find(now.office(), row.get(kind.strategy))
                .filter(one -> one.state().equals(strategy.active))
                .map(one -> one.get(strategy.plan))
                .filter(of -> next.get().get(plan.parent).filter(of::equals).isPresent())
                .isPresent();
        return goesOn
                ? Optional.empty()
                : Optional.of(Problem.of(
                        "", "policyplan.error.strategy-ends", next.get().get(plan.number)));
    }

    /** Makes the draft with its activities and indicators. */
    void carry(ProjectKind kind, RecordRow row, RecordContext now) {
        RecordRow plan = next(kind, row, now).orElseThrow();
        RecordRow made = registers
                .projects()
                .internal()
                .create(
                        now.caller(),
                        RecordDraft.of(row)
                                .with(kind.plan, plan.id())
                                .with(kind.rationale, rationale(kind, row))
                                .with(kind.start, row.get(kind.start).plusYears(1))
                                .with(kind.until, row.get(kind.until).plusYears(1))
                                .with(kind.line, null)
                                .with(kind.supports, null)
                                .with(kind.carriedFrom, row.id())
                                .with(kind.progress, null)
                                .with(kind.progressNote, "")
                                .with(kind.progressOn, null)
                                .with(kind.result, "")
                                .with(kind.spent, null)
                                .with(kind.spentFrom, null)
                                .with(kind.activities, activities(kind, row)));
        ProjectIndicatorKind indicator = registers.indicators().kind();
        for (RecordRow listed : registers.indicatorsOf(now, indicator.project, row.id())) {
            indicator(listed, made, year(kind, row).next(), now);
        }
    }

    /**
     * Why it is done, with what came of its year: whoever writes the next plan begins with it. Where both are too long, what came of earlier
     * years gives way. Source: monitoring MON-42.
     */
    private String rationale(ProjectKind kind, RecordRow row) {
        String why = row.get(kind.rationale);
        String came = cut(
                "\n\nผลการดำเนินงานปีงบประมาณ พ.ศ. " + year(kind, row).buddhist() + "\n"
                        + registers.analysis(kind, row).strip(),
                Math.max(RATIONALE / 2, RATIONALE - why.length()));
        return cut(why, RATIONALE - came.length()) + came;
    }

    private static String cut(String words, int most) {
        return words.substring(0, Math.min(words.length(), most));
    }

    private Optional<RecordRow> next(ProjectKind kind, RecordRow row, RecordContext now) {
        PlanKind plan = registers.plans().kind();
        return registers
                .plans()
                .internal()
                .all(
                        now.caller(),
                        RecordFilter.of(
                                plan.sort.is(PolicyplanCodes.ACTION),
                                plan.yearFrom.is(year(kind, row).next()),
                                plan.in(plan.draft)))
                .stream()
                .findFirst();
    }

    private static FiscalYear year(ProjectKind kind, RecordRow row) {
        return FiscalYear.of(row.get(kind.start));
    }

    private static List<RecordDraft> activities(ProjectKind kind, RecordRow row) {
        List<RecordDraft> lines = new ArrayList<>();
        for (RecordLine line : row.lines(kind.activities)) {
            lines.add(new RecordDraft()
                    .with(kind.activity, line.get(kind.activity))
                    .with(kind.monthFrom, line.get(kind.monthFrom).plusYears(1))
                    .with(kind.monthTo, line.get(kind.monthTo).plusYears(1))
                    .with(kind.expenditure, line.get(kind.expenditure))
                    .with(kind.grid, MonthGrid.ZERO)
                    .with(kind.planned, line.get(kind.planned)));
        }
        return lines;
    }

    private void indicator(RecordRow listed, RecordRow project, FiscalYear year, RecordContext now) {
        ProjectIndicatorKind kind = registers.indicators().kind();
        RecordRow old = registers.indicators().find(now.office(), listed.id()).orElseThrow();
        String end = "/" + year.buddhist();
        String code = old.get(kind.code);
        List<RecordDraft> targets = old.lines(kind.targets).stream()
                .reduce((first, last) -> last)
                .map(last -> new RecordDraft()
                        .with(kind.year, year)
                        .with(kind.target, last.get(kind.target))
                        .with(kind.upper, last.get(kind.upper).orElse(null)))
                .stream()
                .toList();
        registers
                .indicators()
                .internal()
                .create(
                        now.caller(),
                        new RecordDraft()
                                .with(kind.project, project.id())
                                .with(kind.code, cut(code, CODE - end.length()) + end)
                                .with(kind.name, old.get(kind.name))
                                .with(kind.stage, old.get(kind.stage))
                                .with(kind.sort, old.get(kind.sort))
                                .with(kind.unit, old.get(kind.unit))
                                .with(kind.direction, old.get(kind.direction))
                                .with(kind.baseline, old.get(kind.baseline).orElse(null))
                                .with(kind.targets, targets));
    }
}
