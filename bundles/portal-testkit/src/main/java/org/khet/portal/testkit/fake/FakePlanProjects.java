package org.khet.portal.testkit.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.plan.PlanProjects;
import org.khet.portal.api.time.FiscalYear;

/** The plan of one office and year in memory; keeps the same contract as the module of plans. */
public final class FakePlanProjects implements PlanProjects {
    private final OfficeId office;
    private final FiscalYear year;
    private final Instant asOf;
    private final List<Strategy> strategies = new ArrayList<>();
    private final List<Policy> policies = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<LongPlan> longPlans = new ArrayList<>();
    private final Map<Long, Project> projects = new HashMap<>();
    private final Map<Long, Detail> details = new HashMap<>();
    private boolean off;

    /** An empty plan as of an instant. */
    public FakePlanProjects(OfficeId office, FiscalYear year, Instant asOf) {
        this.office = office;
        this.year = year;
        this.asOf = asOf;
    }

    /** With a strategy. */
    public FakePlanProjects with(Strategy one) {
        strategies.add(one);
        return this;
    }

    /** With a higher policy. */
    public FakePlanProjects with(Policy one) {
        policies.add(one);
        return this;
    }

    /** With an indicator. */
    public FakePlanProjects with(Indicator one) {
        indicators.add(one);
        return this;
    }

    /** With a plan of several years. */
    public FakePlanProjects with(LongPlan one) {
        longPlans.add(one);
        return this;
    }

    /** A strategy or a plan of several years is in force no more. */
    public FakePlanProjects without(long id) {
        strategies.removeIf(one -> one.id() == id);
        longPlans.removeIf(one -> one.id() == id);
        return this;
    }

    /** With a project, or another state of it. */
    public FakePlanProjects with(Project one, Detail detail) {
        projects.put(one.id(), one);
        details.put(one.id(), detail);
        return this;
    }

    /** Switched off in the office, or on again. */
    public void off(boolean isOff) {
        off = isOff;
    }

    private <T> Answer<T> answer(OfficeId of, FiscalYear when, T there, T nothing) {
        return off
                ? new Answer.Off<>()
                : new Answer.Known<>(of.equals(office) && when.equals(year) ? there : nothing, asOf, "policyplan");
    }

    @Override
    public Answer<List<LongPlan>> longPlans(OfficeId of, FiscalYear when) {
        return off
                ? new Answer.Off<>()
                : new Answer.Known<>(
                        longPlans.stream()
                                .filter(one -> of.equals(office)
                                        && one.period()
                                                .start()
                                                .isBefore(when.next().firstDay())
                                        && !one.period().until().isBefore(when.firstDay()))
                                .toList(),
                        asOf,
                        "policyplan");
    }

    @Override
    public Answer<List<Strategy>> strategies(OfficeId of, FiscalYear when) {
        return answer(of, when, List.copyOf(strategies), List.of());
    }

    @Override
    public Answer<List<Project>> projects(OfficeId of, FiscalYear when) {
        return answer(of, when, List.copyOf(projects.values()), List.of());
    }

    @Override
    public Answer<Map<Long, Detail>> details(OfficeId of, FiscalYear when) {
        return answer(of, when, Map.copyOf(details), Map.of());
    }

    @Override
    public Answer<List<Policy>> policies(OfficeId of, FiscalYear when) {
        return answer(of, when, List.copyOf(policies), List.of());
    }

    @Override
    public Answer<List<Indicator>> indicators(OfficeId of, FiscalYear when) {
        return answer(of, when, List.copyOf(indicators), List.of());
    }
}
