package org.khet.policyplan.internal.plan;

import java.math.BigDecimal;
import java.util.Optional;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.record.RecordContext;

/** Tells what whoever pays says about the money of projects. Source: policyplan PLAN-34. */
@FunctionalInterface
public interface ProjectSpending {
    /**
     * Baht spent of a project; off where nobody pays, or nobody can tell its money from that of others, failed where it cannot be said now.
     *
     * @param supports the allocation that it supports
     */
    Answer<BigDecimal> of(RecordContext now, long project, Optional<Long> supports);
}
