package org.khet.portal.core.internal.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Deletes contents that no record holds and that nobody asked for during a day, four times a day. A content that was
 * staged or kept meanwhile counts as asked for.
 */
@Component(service = Job.class)
public final class FileCleanupJob implements Job {
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int AT_ONCE = 500;
    private final ContentStore contents;
    private final FileRepository repository;
    private final FileTextCache words;
    private final Clock clock;

    /** @param repository tell what is kept */
    @Activate
    public FileCleanupJob(
            @Reference ContentStore contents,
            @Reference FileRepository repository,
            @Reference FileTextCache words,
            @Reference Clock clock) {
        this.words = words;
        this.contents = contents;
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public JobId id() {
        return new JobId("core.files");
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofHours(6));
    }

    @Override
    public Reach reach() {
        return Reach.PORTAL;
    }

    @Override
    public JobResult run(JobRun run) throws IOException {
        return JobResult.counted("core.job.files.result", tidy());
    }

    /** Throws away now; gives the number of contents. */
    int tidy() throws IOException {
        Instant since = clock.instant().minus(KEPT);
        contents.bringBack();
        int dropped = contents.dropArriving(since);
        List<String> some = new ArrayList<>(AT_ONCE);
        int[] more = {0};
        contents.older(since, hash -> {
            some.add(hash);
            if (some.size() == AT_ONCE) {
                more[0] += drop(some, since);
                some.clear();
            }
        });
        return dropped + more[0] + drop(some, since);
    }

    private int drop(List<String> some, Instant since) {
        Set<String> kept = some.isEmpty() ? Set.of() : repository.kept(some);
        int dropped = 0;
        for (String hash : some) {
            try {
                if (!kept.contains(hash) && contents.drop(hash, since)) {
                    words.forget(hash);
                    dropped++;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return dropped;
    }
}
