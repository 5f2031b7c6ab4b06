package org.khet.portal.core.internal.job;

import java.time.Instant;
import org.khet.portal.api.admin.job.Jobs.Cause;

/**
 * What is noted when a run begins.
 *
 * @param key   which job where
 * @param due   when it was to run
 * @param at    when it began
 * @param cause why
 * @param by    name of the person who wanted it, empty for none
 * @param node  where it runs
 */
record JobStart(JobKey key, Instant due, Instant at, Cause cause, String by, String node) {}
