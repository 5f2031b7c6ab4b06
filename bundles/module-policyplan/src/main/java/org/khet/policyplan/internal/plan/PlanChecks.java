package org.khet.policyplan.internal.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.policyplan.internal.setting.PolicyplanSettings;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.FiscalYear;

/** What must hold of a plan before it goes on. Source: policyplan E-01, R-11, R-13, R-14, PLAN-01 to 03. */
final class PlanChecks {
    private final PlanRegisters registers;
    private final Settings settings;

    PlanChecks(PlanRegisters registers, Settings settings) {
        this.registers = registers;
        this.settings = settings;
    }

    /** An action plan is of one year, a development plan of as many as the office has set when its first one begins. */
    Optional<Problem> years(PlanKind plan, RecordRow row) {
        FiscalYear from = row.get(plan.yearFrom);
        if (plan.isYearly(row) && !from.equals(row.get(plan.yearTo))) {
            return Optional.of(Problem.of(plan.yearTo.name(), "policyplan.error.one-year"));
        }
        if (!row.get(plan.sort).equals(PolicyplanCodes.DEVELOPMENT)) {
            return Optional.empty();
        }
        int years = settings.get(row.head().office(), PolicyplanSettings.PLAN_YEARS, from.firstDay());
        int last = from.buddhist() + years - 1;
        return row.get(plan.yearTo).buddhist() == last
                ? Optional.empty()
                : Optional.of(Problem.of(plan.yearTo.name(), "policyplan.error.plan-years", years, last));
    }

    /**
     * A plan lies inside the years of the plan above it, and an action plan hangs on the development plan of its year; without one only
     * while the area committee has agreed to none that holds its year.
     */
    Optional<Problem> parent(PlanKind plan, RecordRow row, RecordContext now) {
        Optional<RecordRow> above = row.get(plan.parent)
                .flatMap(key -> registers.plans().find(row.head().office(), key));
        if (above.isEmpty()) {
            return development(plan, row, now)
                    .map(one -> Problem.of(plan.parent.name(), "policyplan.error.parent-missing", one.get(plan.title)));
        }
        RecordRow parent = above.get();
        if (row.get(plan.sort).equals(PolicyplanCodes.ACTION)
                && !parent.get(plan.sort).equals(PolicyplanCodes.DEVELOPMENT)) {
            return Optional.of(Problem.of(plan.parent.name(), "policyplan.error.parent-sort"));
        }
        boolean inside = row.get(plan.yearFrom).compareTo(parent.get(plan.yearFrom)) >= 0
                && row.get(plan.yearTo).compareTo(parent.get(plan.yearTo)) <= 0;
        return inside
                ? Optional.empty()
                : Optional.of(Problem.of(
                        plan.yearFrom.name(),
                        "policyplan.error.outside-parent",
                        parent.get(plan.yearFrom).buddhist(),
                        parent.get(plan.yearTo).buddhist()));
    }

    /** Plans and projects below it stay inside its years, whoever changes them. */
    Optional<Problem> below(PlanKind plan, RecordRow row, RecordContext now) {
        if (row.id() == 0) {
            return Optional.empty();
        }
        FiscalYear from = row.get(plan.yearFrom);
        FiscalYear to = row.get(plan.yearTo);
        Optional<RecordRow> outside =
                registers.plans().internal().all(now.caller(), RecordFilter.of(plan.parent.is(row.id()))).stream()
                        .filter(one -> one.state().open())
                        .filter(one -> one.get(plan.yearFrom).compareTo(from) < 0
                                || one.get(plan.yearTo).compareTo(to) > 0)
                        .findFirst();
        if (outside.isPresent()) {
            return outside.map(
                    one -> Problem.of(plan.yearFrom.name(), "policyplan.error.below-outside", one.get(plan.title)));
        }
        ProjectKind project = registers.projects().kind();
        return registers.projects().internal().all(now.caller(), RecordFilter.of(project.plan.is(row.id()))).stream()
                .filter(one -> one.state().open())
                .filter(one -> one.get(project.start).isBefore(from.firstDay())
                        || one.get(project.until).isAfter(to.lastDay()))
                .findFirst()
                .map(one -> Problem.of(plan.yearFrom.name(), "policyplan.error.below-outside", one.get(project.title)));
    }

    /** The development plan on which an action plan should hang: one that was agreed to, goes on and holds its year. */
    private Optional<RecordRow> development(PlanKind plan, RecordRow row, RecordContext now) {
        if (!row.get(plan.sort).equals(PolicyplanCodes.ACTION)) {
            return Optional.empty();
        }
        return registers
                .plans()
                .internal()
                .all(now.caller(), RecordFilter.of(plan.sort.is(PolicyplanCodes.DEVELOPMENT), plan.edition.atLeast(1)))
                .stream()
                .filter(one -> one.state().open()
                        && one.get(plan.yearFrom).compareTo(row.get(plan.yearFrom)) <= 0
                        && one.get(plan.yearTo).compareTo(row.get(plan.yearTo)) >= 0)
                .findFirst();
    }

    /** A development plan has its direction, strategies, of each strategy an indicator, and of each indicator a target for each of its years. */
    Optional<Problem> complete(PlanKind plan, RecordRow row, RecordContext now) {
        if (!row.get(plan.sort).equals(PolicyplanCodes.DEVELOPMENT)) {
            return row.get(plan.sort).equals(PolicyplanCodes.SMALL_SCHOOL)
                    ? plan.small.incomplete(row)
                    : Optional.empty();
        }
        Optional<Field<String>> empty = Stream.of(plan.vision, plan.mission, plan.goals)
                .filter(field -> row.get(field).isEmpty())
                .findFirst();
        if (empty.isPresent()) {
            return Optional.of(Problem.of(empty.get().name(), "policyplan.error.direction-missing"));
        }
        List<RecordRow> strategies = registers.strategiesOf(now, row.id());
        if (strategies.isEmpty()) {
            return Optional.of(Problem.of("", "policyplan.error.no-strategy"));
        }
        StrategyKind strategy = registers.strategies().kind();
        return strategies.stream()
                .filter(one -> !hasIndicator(now, one))
                .findFirst()
                .map(one -> Problem.of("", "policyplan.error.strategy-without-indicator", one.get(strategy.title)))
                .or(() -> withoutTarget(plan, row, strategies, now));
    }

    private boolean hasIndicator(RecordContext now, RecordRow strategy) {
        ProjectIndicatorKind kind = registers.indicators().kind();
        return registers.indicatorsOf(now, kind.strategy, strategy.id()).stream()
                .anyMatch(one -> !targets(one, now).isEmpty());
    }

    private List<RecordLine> targets(RecordRow indicator, RecordContext now) {
        ProjectIndicatorKind kind = registers.indicators().kind();
        return registers
                .indicators()
                .find(now.office(), indicator.id())
                .map(full -> full.lines(kind.targets))
                .orElse(List.of());
    }

    /** The first indicator of a strategy that lacks the target of a year of the plan. Source: policyplan E-03. */
    private Optional<Problem> withoutTarget(
            PlanKind plan, RecordRow row, List<RecordRow> strategies, RecordContext now) {
        ProjectIndicatorKind kind = registers.indicators().kind();
        for (RecordRow strategy : strategies) {
            for (RecordRow indicator : registers.indicatorsOf(now, kind.strategy, strategy.id())) {
                Set<Integer> there = targets(indicator, now).stream()
                        .map(line -> line.get(kind.year).buddhist())
                        .collect(Collectors.toSet());
                String missing = IntStream.rangeClosed(
                                row.get(plan.yearFrom).buddhist(),
                                row.get(plan.yearTo).buddhist())
                        .filter(year -> !there.contains(year))
                        .mapToObj(String::valueOf)
                        .collect(Collectors.joining(", "));
                if (!missing.isEmpty()) {
                    return Optional.of(Problem.of(
                            "", "policyplan.error.indicator-without-target", indicator.get(kind.name), missing));
                }
            }
        }
        return Optional.empty();
    }

    /** A plan is published on the day of its resolution at the earliest. Source: policyplan R-10, PLAN-89. */
    Optional<Problem> resolved(PlanKind plan, RecordRow row) {
        return row.get(plan.resolutionOn)
                .filter(day -> row.get(plan.publishedOn).filter(day::isAfter).isPresent())
                .map(day -> Problem.of(plan.publishedOn.name(), "policyplan.error.before-resolution", day));
    }

    /** The option that was agreed to for a small school stays until the plan is revised. Source: policyplan R-15, PLAN-69. */
    Optional<Problem> agreed(PlanKind plan, RecordRow row) {
        boolean same = registers
                .plans()
                .find(row.head().office(), row.id())
                .map(plan.small::options)
                .filter(plan.small.options(row)::equals)
                .isPresent();
        return same
                ? Optional.empty()
                : Optional.of(Problem.of(plan.small.lines.name(), "policyplan.error.small-agreed"));
    }

    /** A plan is closed when each of its projects is, one for small schools when each of them has its decision. */
    Optional<Problem> closable(PlanKind plan, RecordRow row, RecordContext now) {
        ProjectKind project = registers.projects().kind();
        if (row.get(plan.sort).equals(PolicyplanCodes.SMALL_SCHOOL)) {
            Optional<Problem> undecided = plan.small.undecided(row);
            if (undecided.isPresent()) {
                return undecided;
            }
        }
        return registers.projects().internal().all(now.caller(), RecordFilter.of(project.plan.is(row.id()))).stream()
                .filter(one -> one.state().open())
                .findFirst()
                .map(one -> Problem.of("", "policyplan.error.project-open", one.get(project.title)));
    }

    /** The problem with dropping a strategy that an open project serves. Source: policyplan PLAN-99. */
    Optional<Problem> served(RecordRow strategy, RecordContext now) {
        ProjectKind project = registers.projects().kind();
        return registers
                .projects()
                .internal()
                .all(now.caller(), RecordFilter.of(project.strategy.is(strategy.id())))
                .stream()
                .filter(one -> one.state().open())
                .findFirst()
                .map(one -> Problem.of("", "policyplan.error.strategy-served", one.get(project.title)));
    }

    /** The problem with writing into a plan that is no draft. */
    Optional<Problem> draft(Field<?> field, RecordRow row, long plan) {
        State draft = registers.plans().kind().draft;
        boolean is = registers
                .plans()
                .find(row.head().office(), plan)
                .filter(one -> one.state().equals(draft))
                .isPresent();
        return is ? Optional.empty() : Optional.of(Problem.of(field.name(), "policyplan.error.plan-not-draft"));
    }
}
