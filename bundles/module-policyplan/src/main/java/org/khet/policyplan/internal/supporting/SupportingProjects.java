package org.khet.policyplan.internal.supporting;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.policyplan.internal.allocation.AllocationKind;
import org.khet.policyplan.internal.allocation.AllocationRegisters;
import org.khet.policyplan.internal.allocation.NoticeKind;
import org.khet.policyplan.internal.plan.IndicatorSort;
import org.khet.policyplan.internal.plan.IndicatorStage;
import org.khet.policyplan.internal.plan.PlanKind;
import org.khet.policyplan.internal.plan.PlanRegisters;
import org.khet.policyplan.internal.plan.ProjectIndicatorKind;
import org.khet.policyplan.internal.plan.ProjectKind;
import org.khet.policyplan.internal.plan.TargetDirection;
import org.khet.policyplan.internal.setting.KindRegistry;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.time.FiscalYear;

/** The register of schools' supporting projects and its rules. Source: policyplan R-12, PLAN-93. */
public final class SupportingProjects {
    private final AllocationRegisters allocations;
    private final PlanRegisters plans;
    private final RecordService<SupportingProjectKind> projects;

    /** Gives its kind to the portal. */
    public SupportingProjects(KindRegistry registry, AllocationRegisters allocations, PlanRegisters plans) {
        this.allocations = allocations;
        this.plans = plans;
        projects = registry.keep(new SupportingProjectKind(this));
        allocations.notices().kind().join.whenTyped((row, now) -> living(row));
        plans.projects().kind().cancel.then(this::left);
    }

    /** A notice joins no project that was cancelled. Source: policyplan PLAN-93. */
    private Optional<Problem> living(RecordRow notice) {
        NoticeKind kind = allocations.notices().kind();
        return notice.get(kind.project)
                .flatMap(key -> plans.projects().find(notice.head().office(), key))
                .filter(one -> one.state().equals(plans.projects().kind().cancelled))
                .map(one -> Problem.of(
                        kind.project.name(),
                        "policyplan.error.project-cancelled",
                        one.get(plans.projects().kind().title)));
    }

    /** Money whose project was cancelled goes to another one by which its school uses it, else stands on the list of that without a project again. */
    private void left(RecordRow project, RecordContext now) {
        NoticeKind kind = allocations.notices().kind();
        RecordService<NoticeKind> notices = allocations.notices().internal();
        notices.all(
                        now.caller(),
                        RecordFilter.of(kind.project.is(project.id()), kind.in(kind.notified, kind.acknowledged)))
                .forEach(notice -> other(notice, project.id(), now)
                        .ifPresentOrElse(
                                key -> notices.act(
                                        now.caller(), notice, kind.join, new RecordDraft().with(kind.project, key), ""),
                                () -> notices.act(now.caller(), notice, kind.leave)));
    }

    private Optional<Long> other(RecordRow notice, long cancelled, RecordContext now) {
        SupportingProjectKind kind = projects.kind();
        return projects
                .internal()
                .all(now.caller(), RecordFilter.of(kind.notice.is(notice.id()), kind.in(kind.joined)))
                .stream()
                .flatMap(one -> one.get(kind.project).stream())
                .filter(key -> key != cancelled)
                .flatMap(key -> plans.projects().find(now.office(), key).stream())
                .filter(one -> !one.state().equals(plans.projects().kind().cancelled))
                .map(RecordRow::id)
                .findFirst();
    }

    /** Supporting projects. */
    public RecordService<SupportingProjectKind> projects() {
        return projects;
    }

    private RecordRow notice(SupportingProjectKind kind, RecordRow row) {
        return allocations
                .notices()
                .find(row.head().office(), row.get(kind.notice))
                .orElseThrow();
    }

    private RecordRow allocation(RecordRow notice) {
        return allocations
                .allocations()
                .find(notice.head().office(), notice.get(allocations.notices().kind().allocation))
                .orElseThrow();
    }

    /** The money was given to this very school. */
    Optional<Problem> ofTheSchool(SupportingProjectKind kind, RecordRow row) {
        boolean own =
                notice(kind, row).get(allocations.notices().kind().school).equals(Optional.of(row.get(kind.school)));
        return own
                ? Optional.empty()
                : Optional.of(Problem.of(kind.notice.name(), "policyplan.error.notice-of-school"));
    }

    /** The notice was not cancelled. */
    Optional<Problem> given(SupportingProjectKind kind, RecordRow row) {
        return notice(kind, row).state().open()
                ? Optional.empty()
                : Optional.of(Problem.of(kind.notice.name(), "policyplan.error.notice-cancelled"));
    }

    /** It lies in the year of its money. */
    Optional<Problem> days(SupportingProjectKind kind, RecordRow row) {
        FiscalYear year =
                allocation(notice(kind, row)).get(allocations.allocations().kind().year);
        if (!FiscalYear.of(row.get(kind.start)).equals(year)) {
            return Optional.of(Problem.of(kind.start.name(), "policyplan.error.outside-fiscal-year", year.buddhist()));
        }
        return FiscalYear.of(row.get(kind.until)).equals(year)
                ? Optional.empty()
                : Optional.of(Problem.of(kind.until.name(), "policyplan.error.outside-fiscal-year", year.buddhist()));
    }

    /** All supporting projects of a notice cost no more than was given. */
    Optional<Problem> withinNotice(SupportingProjectKind kind, RecordRow row, RecordContext now) {
        BigDecimal taken = projects
                .internal()
                .all(
                        now.caller(),
                        RecordFilter.of(
                                kind.notice.is(row.get(kind.notice)), kind.in(kind.draft, kind.sent, kind.joined)))
                .stream()
                .filter(one -> one.id() != row.id())
                .map(one -> one.get(kind.amount))
                .reduce(row.get(kind.amount), BigDecimal::add);
        BigDecimal given = notice(kind, row).get(allocations.notices().kind().sum);
        return taken.compareTo(given) <= 0
                ? Optional.empty()
                : Optional.of(Problem.of(
                        kind.activities.name(), "policyplan.error.over-notice", given, taken.subtract(given)));
    }

    /** Makes the project of the plan, in the plan's unit, with its indicator, and notes it at the notice. */
    Long join(SupportingProjectKind kind, RecordRow row, RecordContext now) {
        RecordRow notice = notice(kind, row);
        RecordRow allocation = allocation(notice);
        ProjectKind project = plans.projects().kind();
        PlanKind plan = plans.plans().kind();
        RecordRow of = plans.plans()
                .find(now.office(), row.get(kind.plan).orElseThrow())
                .orElseThrow();
        AllocationKind money = allocations.allocations().kind();
        RecordService<ProjectKind> all = plans.projects().internal();
        RecordRow made = all.create(
                now.caller(),
                new RecordDraft()
                        .with(project.title, row.get(kind.title))
                        .with(project.plan, of.id())
                        .with(project.strategy, row.get(kind.strategy).orElseThrow())
                        .with(project.unit, of.get(plan.unit))
                        .with(project.responsible, row.get(kind.responsible))
                        .with(project.start, row.get(kind.start))
                        .with(project.until, row.get(kind.until))
                        .with(project.line, allocation.get(money.line))
                        .with(project.supports, allocation.id())
                        .with(project.rationale, row.get(kind.rationale))
                        .with(project.objectives, row.get(kind.objectives))
                        .with(project.quality, row.get(kind.quality))
                        .with(project.activities, activities(kind, row, project)));
        indicator(kind, row, made, now);
        RecordRow joined = all.act(now.caller(), all.act(now.caller(), made, project.propose), project.join);
        NoticeKind told = allocations.notices().kind();
        allocations
                .notices()
                .internal()
                .act(now.caller(), notice, told.join, new RecordDraft().with(told.project, joined.id()), "");
        return joined.id();
    }

    private static List<RecordDraft> activities(SupportingProjectKind kind, RecordRow row, ProjectKind project) {
        FiscalYear year = FiscalYear.of(row.get(kind.start));
        return row.lines(kind.activities).stream()
                .map(line -> new RecordDraft()
                        .with(project.activity, line.get(kind.activity))
                        .with(project.monthFrom, month(kind, row, line, year, true))
                        .with(project.monthTo, month(kind, row, line, year, false))
                        .with(project.expenditure, line.get(kind.expenditure))
                        .with(project.grid, line.get(kind.grid)))
                .toList();
    }

    /** The first or last month with money, of an activity without money that of the project. */
    private static YearMonth month(
            SupportingProjectKind kind, RecordRow row, RecordLine line, FiscalYear year, boolean first) {
        @Nullable YearMonth found = null;
        for (Month month : MonthGrid.MONTHS) {
            boolean paid = line.get(kind.grid).of(month).signum() != 0;
            if (paid && (found == null || !first)) {
                found = YearMonth.of(
                        month.getValue() >= Month.OCTOBER.getValue() ? year.endingYear() - 1 : year.endingYear(),
                        month);
            }
        }
        return Objects.requireNonNullElseGet(
                found, () -> YearMonth.from(first ? row.get(kind.start) : row.get(kind.until)));
    }

    private void indicator(SupportingProjectKind kind, RecordRow row, RecordRow of, RecordContext now) {
        ProjectIndicatorKind indicator = plans.indicators().kind();
        plans.indicators()
                .internal()
                .create(
                        now.caller(),
                        new RecordDraft()
                                .with(indicator.project, of.id())
                                .with(indicator.code, "P" + of.id())
                                .with(indicator.name, row.get(kind.indicator))
                                .with(indicator.stage, IndicatorStage.OUTPUT)
                                .with(indicator.sort, IndicatorSort.QUANTITY)
                                .with(indicator.unit, row.get(kind.measure))
                                .with(indicator.direction, TargetDirection.UP)
                                .with(
                                        indicator.targets,
                                        List.of(new RecordDraft()
                                                .with(indicator.year, FiscalYear.of(row.get(kind.start)))
                                                .with(indicator.target, row.get(kind.target)))));
    }
}
