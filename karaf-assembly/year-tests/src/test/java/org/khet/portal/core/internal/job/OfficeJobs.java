package org.khet.portal.core.internal.job;

import java.util.List;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.office.OfficeId;

/** The jobs that the scheduler plans for an office. */
public final class OfficeJobs {
    private OfficeJobs() {}

    /** Their ids, in order. */
    public static List<String> of(JobScopes scopes, List<Job> jobs, OfficeId office) {
        return jobs.stream()
                .filter(job -> scopes.of(job).stream()
                        .anyMatch(key -> key.place().filter(office::equals).isPresent()))
                .map(job -> job.id().value())
                .sorted()
                .toList();
    }
}
