package org.khet.monitoring.internal.plan;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.plan.PlanProjects;
import org.khet.portal.api.time.FiscalYear;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the module of plans, which may be away, come and go; a question that fails is answered by nobody. Source: monitoring G. */
@Component(service = PlanLookup.class)
public final class PlanLookup {
    private static final Logger LOG = LoggerFactory.getLogger(PlanLookup.class);
    private volatile @Nullable PlanProjects plans;

    /** Whoever keeps plans came. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "go")
    public void come(PlanProjects one) {
        plans = one;
    }

    /** And went. */
    public void go(PlanProjects one) {
        if (one.equals(plans)) {
            plans = null;
        }
    }

    /** Strategies of the year's plans. */
    public Answer<List<PlanProjects.Strategy>> strategies(OfficeId office, FiscalYear year) {
        return ask(one -> one.strategies(office, year));
    }

    /** Plans of several years that hold this one. */
    public Answer<List<PlanProjects.LongPlan>> longPlans(OfficeId office, FiscalYear year) {
        return ask(one -> one.longPlans(office, year));
    }

    /** Projects of the year's plans. */
    public Answer<List<PlanProjects.Project>> projects(OfficeId office, FiscalYear year) {
        return ask(one -> one.projects(office, year));
    }

    /** What they do and what pays them. */
    public Answer<Map<Long, PlanProjects.Detail>> details(OfficeId office, FiscalYear year) {
        return ask(one -> one.details(office, year));
    }

    /** Higher policies. */
    public Answer<List<PlanProjects.Policy>> policies(OfficeId office, FiscalYear year) {
        return ask(one -> one.policies(office, year));
    }

    private <T> Answer<T> ask(Function<PlanProjects, Answer<T>> question) {
        PlanProjects there = plans;
        if (there == null) {
            return new Answer.Off<>();
        }
        try {
            return question.apply(there);
        } catch (RuntimeException failed) {
            LOG.warn("no answer about plans", failed);
            return new Answer.Failed<>(failed.toString());
        }
    }
}
