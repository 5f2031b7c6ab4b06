package org.khet.portal.api.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.money.ReceivedMoney;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/**
 * Strategies, projects and indicators of the plans of an office; a service of the module that keeps plans. Asks for no permission:
 * the caller has checked its own. Safe for concurrent use. Source: README §10, policyplan G.
 */
public interface PlanProjects {
    /** Where a project stands. */
    enum Stage {
        /** Taken into the plan, not begun. */
        IN_PLAN,
        /** Begun. */
        RUNNING,
        /** Finished. */
        CLOSED,
        /** Will not be done. */
        CANCELLED
    }

    /**
     * A strategy.
     *
     * @param id    key of the record {@code policyplan.strategy}
     * @param plan  title of its plan
     * @param seq   its number in the plan
     * @param title its words
     * @param owner unit of the strategy, else of its plan, and who wrote it
     */
    record Strategy(long id, String plan, int seq, String title, Owner owner) {}

    /**
     * A policy of a higher level.
     *
     * @param id    key of the record {@code policyplan.policy}
     * @param level code of its level, e.g. {@code OBEC}
     * @param code  its number
     * @param title its words
     * @param owner unit of the year's plan, and who entered it
     */
    record Policy(long id, String level, String code, String title, Owner owner) {}

    /**
     * An activity of a project.
     *
     * @param title   its words
     * @param from    first month
     * @param until   last month
     * @param amounts planned baht by month
     */
    record Activity(String title, YearMonth from, YearMonth until, MonthGrid amounts) {}

    /**
     * What a project does, what it serves and what pays it.
     *
     * @param activities  in the order of the project
     * @param policies    keys of higher policies that it or its strategy serves
     * @param allocations keys of the approved allocations that pay it and nothing else
     * @param shares      what receivers have for it of allocations that pay something else too
     * @param dropped     why it will not be done, as whoever cancelled it said; empty for every other
     */
    record Detail(
            List<Activity> activities,
            Set<Long> policies,
            Set<Long> allocations,
            Set<ReceivedMoney> shares,
            String dropped) {
        /** A project that says nothing. */
        public static final Detail NONE = new Detail(List.of(), Set.of(), Set.of());

        /** One that is done. */
        public Detail(List<Activity> activities, Set<Long> policies, Set<Long> allocations) {
            this(activities, policies, allocations, "");
        }

        /** One that whole allocations pay. */
        public Detail(List<Activity> activities, Set<Long> policies, Set<Long> allocations, String dropped) {
            this(activities, policies, allocations, Set.of(), dropped);
        }

        /** Keeps immutable copies. */
        public Detail {
            activities = List.copyOf(activities);
            policies = Set.copyOf(policies);
            allocations = Set.copyOf(allocations);
            shares = Set.copyOf(shares);
        }
    }

    /**
     * First and last day.
     *
     * @param start first day
     * @param until last day
     */
    record Period(LocalDate start, LocalDate until) {}

    /**
     * A project that was taken into the plan.
     *
     * @param id       key of the record {@code policyplan.project}
     * @param code     its number, e.g. {@code 2570-1}
     * @param title    its name
     * @param owner    unit and person in charge
     * @param strategy key of its strategy
     * @param period   its days
     * @param amount   baht by plan
     * @param stage    where it stands
     */
    record Project(
            long id,
            String code,
            String title,
            Owner owner,
            long strategy,
            Period period,
            BigDecimal amount,
            Stage stage) {}

    /**
     * Who is in charge.
     *
     * @param unit   the unit
     * @param person the person
     */
    record Owner(UnitId unit, PersonId person) {}

    /**
     * An indicator in force.
     *
     * @param id       key of the record {@code policyplan.indicator}
     * @param code     its number
     * @param name     its words
     * @param unit     unit of measure
     * @param rising   whether more is better; empty for a range
     * @param strategy key of its strategy, if it hangs on one
     * @param project  key of its project, if it hangs on one
     * @param targets  target by year
     */
    record Indicator(
            long id,
            String code,
            String name,
            String unit,
            Optional<Boolean> rising,
            OptionalLong strategy,
            OptionalLong project,
            Map<FiscalYear, BigDecimal> targets) {
        /** Keeps an immutable copy. */
        public Indicator {
            targets = Map.copyOf(targets);
        }
    }

    /**
     * A plan of several years.
     *
     * @param id     key of the record {@code policyplan.plan}
     * @param title  its name
     * @param owner  its unit, and who wrote it
     * @param period its days
     */
    record LongPlan(long id, String title, Owner owner, Period period) {}

    /** Plans of several years in force whose years hold this one. */
    default Answer<List<LongPlan>> longPlans(OfficeId office, FiscalYear year) {
        return new Answer.Off<>();
    }

    /** Strategies of plans whose years hold this one. */
    Answer<List<Strategy>> strategies(OfficeId office, FiscalYear year);

    /** Projects of the year's plans that were taken in. */
    Answer<List<Project>> projects(OfficeId office, FiscalYear year);

    /** Details of the same projects by their keys. */
    Answer<Map<Long, Detail>> details(OfficeId office, FiscalYear year);

    /** Higher policies in force; none in a year without a plan. */
    Answer<List<Policy>> policies(OfficeId office, FiscalYear year);

    /** Indicators in force of strategies and projects, with a target of the year. */
    Answer<List<Indicator>> indicators(OfficeId office, FiscalYear year);
}
