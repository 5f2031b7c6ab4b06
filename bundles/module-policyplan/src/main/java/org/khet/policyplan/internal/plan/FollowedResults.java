package org.khet.policyplan.internal.plan;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.plan.ProjectResults;
import org.khet.portal.api.plan.ProjectResults.Result;
import org.khet.portal.api.time.FiscalYear;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Results of projects as the module of follow-up tells them, while it is there. Source: policyplan G, MON-42, MON-54. */
@Component(service = FollowedResults.class)
public final class FollowedResults {
    private static final Logger LOG = LoggerFactory.getLogger(FollowedResults.class);
    private volatile @Nullable ProjectResults results;

    /** Follow-up came. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "go")
    public void come(ProjectResults one) {
        results = one;
    }

    /** And went. */
    public void go(ProjectResults one) {
        if (one.equals(results)) {
            results = null;
        }
    }

    /** Accepted results of a year; off while nobody follows up. */
    public Answer<List<Result>> of(OfficeId office, FiscalYear year) {
        ProjectResults there = results;
        if (there == null) {
            return new Answer.Off<>();
        }
        try {
            return there.of(office, year);
        } catch (RuntimeException failed) {
            LOG.warn("no answer about results", failed);
            return new Answer.Failed<>(failed.toString());
        }
    }

    /** The result of one project. */
    public Optional<Result> of(OfficeId office, FiscalYear year, long project) {
        return of(office, year).known().orElse(List.of()).stream()
                .filter(one -> one.project() == project)
                .findFirst();
    }

    /** Whether somebody follows up in the office: then nobody reports progress here. */
    boolean isOn(OfficeId office, FiscalYear year) {
        return !(of(office, year) instanceof Answer.Off<List<Result>>);
    }
}
