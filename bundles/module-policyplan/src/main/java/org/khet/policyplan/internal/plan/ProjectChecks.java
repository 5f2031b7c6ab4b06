package org.khet.policyplan.internal.plan;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import org.khet.policyplan.internal.money.FundLineKind;
import org.khet.policyplan.internal.money.MoneyRegisters;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;

/** What must hold of a project. Source: policyplan E-04, R-12, PLAN-04, 93. */
public final class ProjectChecks {
    /** Tells whether an allocation was approved; allocations are a topic above this one. */
    @FunctionalInterface
    public interface Approved {
        /** Whether it was approved. */
        boolean is(RecordRow project, long allocation);
    }

    private final PlanRegisters registers;
    private final MoneyRegisters money;
    private final PlanChecks plans;

    ProjectChecks(PlanRegisters registers, MoneyRegisters money, PlanChecks plans) {
        this.registers = registers;
        this.money = money;
        this.plans = plans;
    }

    private Optional<RecordRow> plan(ProjectKind kind, RecordRow row) {
        return registers.plans().find(row.head().office(), row.get(kind.plan));
    }

    /** The plan lasts one year, and the project lies inside it. */
    Optional<Problem> days(ProjectKind kind, RecordRow row) {
        PlanKind plan = registers.plans().kind();
        Optional<RecordRow> of = plan(kind, row);
        if (of.isEmpty() || !plan.isYearly(of.get())) {
            return Optional.of(Problem.of(kind.plan.name(), "policyplan.error.plan-yearly"));
        }
        FiscalYear year = of.get().get(plan.yearFrom);
        if (!FiscalYear.of(row.get(kind.start)).equals(year)) {
            return Optional.of(Problem.of(kind.start.name(), "policyplan.error.outside-fiscal-year", year.buddhist()));
        }
        if (!FiscalYear.of(row.get(kind.until)).equals(year)) {
            return Optional.of(Problem.of(kind.until.name(), "policyplan.error.outside-fiscal-year", year.buddhist()));
        }
        boolean inside = row.lines(kind.activities).stream()
                .allMatch(line -> FiscalYear.of(line.get(kind.monthFrom).atDay(1))
                                .equals(year)
                        && FiscalYear.of(line.get(kind.monthTo).atDay(1)).equals(year));
        return inside
                ? Optional.empty()
                : Optional.of(
                        Problem.of(kind.activities.name(), "policyplan.error.outside-fiscal-year", year.buddhist()));
    }

    /** Months outside the activity carry no money. */
    Optional<Problem> activity(RecordLine line, RecordRow row, RecordContext now) {
        ProjectKind kind = (ProjectKind) row.kind();
        MonthGrid grid = line.get(kind.grid);
        YearMonth first = line.get(kind.monthFrom);
        YearMonth last = line.get(kind.monthTo);
        FiscalYear year = FiscalYear.of(first.atDay(1));
        for (Month month : MonthGrid.MONTHS) {
            YearMonth of = YearMonth.of(
                    month.getValue() >= Month.OCTOBER.getValue() ? year.endingYear() - 1 : year.endingYear(), month);
            if (grid.of(month).signum() != 0 && (of.isBefore(first) || of.isAfter(last))) {
                return Optional.of(Problem.of(kind.grid.name(), "policyplan.error.month-outside"));
            }
        }
        return Optional.empty();
    }

    /** The strategy is one of the plan or of the plan above it, and was not dropped. */
    Optional<Problem> strategy(ProjectKind kind, RecordRow row) {
        PlanKind plan = registers.plans().kind();
        StrategyKind strategy = registers.strategies().kind();
        Optional<Long> of = registers
                .strategies()
                .find(row.head().office(), row.get(kind.strategy))
                .filter(one -> one.state().equals(strategy.active))
                .map(one -> one.get(strategy.plan));
        boolean fits = plan(kind, row)
                .filter(one -> of.isPresent() && (of.get() == one.id() || of.equals(one.get(plan.parent))))
                .isPresent();
        return fits
                ? Optional.empty()
                : Optional.of(Problem.of(kind.strategy.name(), "policyplan.error.strategy-of-plan"));
    }

    Optional<Problem> changeable(ProjectKind kind, RecordRow row) {
        return row.state().equals(kind.draft) ? Optional.empty() : plans.draft(kind.plan, row, row.get(kind.plan));
    }

    /** At least one activity and indicator, and a fund line as soon as it costs something. */
    Optional<Problem> proposable(ProjectKind kind, RecordRow row, RecordContext now) {
        if (row.lines(kind.activities).isEmpty()) {
            return Optional.of(Problem.of("", "policyplan.error.no-activity"));
        }
        ProjectIndicatorKind indicator = registers.indicators().kind();
        if (registers.indicatorsOf(now, indicator.project, row.id()).isEmpty()) {
            return Optional.of(Problem.of("", "policyplan.error.no-indicator"));
        }
        return row.get(kind.amount).signum() > 0 && row.get(kind.line).isEmpty()
                ? Optional.of(Problem.of(kind.line.name(), "policyplan.error.no-fund-line"))
                : Optional.empty();
    }

    Optional<Problem> supported(ProjectKind kind, RecordRow row) {
        boolean approved = row.get(kind.supports)
                .filter(key -> registers.approved().is(row, key))
                .isPresent();
        return approved ? Optional.empty() : Optional.of(Problem.of("", "policyplan.error.not-supported"));
    }

    /** Where somebody follows projects up, progress is reported there. */
    Optional<Problem> followed(ProjectKind kind, RecordRow row) {
        return registers.results().isOn(row.head().office(), FiscalYear.of(row.get(kind.start)))
                ? Optional.of(Problem.of("", "policyplan.error.followed"))
                : Optional.empty();
    }

    /** A project starts when its fund line is open. */
    Optional<Problem> paid(ProjectKind kind, RecordRow row) {
        FundLineKind line = money.lines().kind();
        boolean closed = row.get(kind.line)
                .flatMap(key -> money.lines().find(row.head().office(), key))
                .filter(one -> !one.state().equals(line.open))
                .isPresent();
        return closed ? Optional.of(Problem.of("", "policyplan.error.line-not-open")) : Optional.empty();
    }

    /** Projects of an open fund line never exceed its ceiling. */
    Optional<Problem> withinCeiling(RecordContext now, RecordRow row) {
        ProjectKind kind = registers.projects().kind();
        FundLineKind line = money.lines().kind();
        Optional<RecordRow> of = row.get(kind.line)
                .flatMap(key -> money.lines().find(now.office(), key))
                .filter(one -> one.state().equals(line.open));
        if (of.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal taken = registers
                .projects()
                .internal()
                .all(
                        now.caller(),
                        RecordFilter.of(kind.line.is(of.get().id()), kind.in(kind.inPlan, kind.running, kind.closed)))
                .stream()
                .filter(one -> one.id() != row.id())
                .map(one -> one.get(kind.amount))
                .reduce(row.get(kind.amount), BigDecimal::add);
        BigDecimal over = taken.subtract(of.get().get(line.ceiling));
        return over.signum() > 0
                ? Optional.of(Problem.of("", "policyplan.error.projects-over-ceiling", row.get(kind.title), over))
                : Optional.empty();
    }

    /** Something is left that no transfer takes yet, on a fund line of the project, and another line shall use it. Source: policyplan PLAN-34. */
    Optional<Problem> leftOver(ProjectKind kind, RecordRow row, BigDecimal left) {
        if (left.signum() <= 0) {
            return Optional.of(Problem.of("", "policyplan.error.nothing-left"));
        }
        return row.has(kind.line) && !row.get(kind.line).equals(row.get(kind.useLine))
                ? Optional.empty()
                : Optional.of(Problem.of(kind.useLine.name(), "policyplan.error.use-line"));
    }
}
