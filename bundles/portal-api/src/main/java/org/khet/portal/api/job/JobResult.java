package org.khet.portal.api.job;

import java.util.Map;

/**
 * What a run did, in words.
 *
 * @param textKey text of the job's module with named places
 * @param values  their values: numbers and codes, never free text of a person; 1,000 characters together
 */
public record JobResult(String textKey, Map<String, String> values) {
    /** Key of the text that says that there was nothing to do. */
    public static final String NOTHING = "core.job.nothing";

    /** Keeps an immutable copy. */
    public JobResult {
        values = Map.copyOf(values);
    }

    /** There was nothing to do. */
    public static JobResult nothing() {
        return new JobResult(NOTHING, Map.of());
    }

    /** How many were done; the text has the place {@code {count}}. Says that there was nothing to do for 0. */
    public static JobResult counted(String textKey, long count) {
        return count == 0 ? nothing() : new JobResult(textKey, Map.of("count", String.valueOf(count)));
    }
}
