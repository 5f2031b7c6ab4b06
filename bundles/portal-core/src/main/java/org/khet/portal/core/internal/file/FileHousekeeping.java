package org.khet.portal.core.internal.file;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Throws away contents that no record holds and that nobody asked for during a day, four times a day. A content that was
 * staged or kept meanwhile counts as asked for.
 */
@Component(service = FileHousekeeping.class, immediate = true)
public final class FileHousekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(FileHousekeeping.class);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int AT_ONCE = 500;
    private final ContentStore contents;
    private final FileRows rows;
    private final Clock clock;
    private @Nullable ScheduledExecutorService thread;

    /** @param rows tell what is kept */
    @Activate
    public FileHousekeeping(@Reference ContentStore contents, @Reference FileRows rows, @Reference Clock clock) {
        this.contents = contents;
        this.rows = rows;
        this.clock = clock;
    }

    /** Begins. */
    @Activate
    public void start() {
        thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("khet-file-housekeeping").factory());
        var _ = thread.scheduleWithFixedDelay(this::tidyQuietly, 20, 360, TimeUnit.MINUTES);
    }

    /** Ends. */
    @Deactivate
    public void stop() {
        if (thread != null) {
            thread.shutdownNow();
        }
    }

    /** Throws away now; gives the number of contents. */
    int tidy() throws IOException {
        Instant since = clock.instant().minus(KEPT);
        List<String> old = new ArrayList<>();
        contents.older(since, old::add);
        int dropped = contents.dropArriving(since);
        for (int from = 0; from < old.size(); from += AT_ONCE) {
            List<String> some = old.subList(from, Math.min(old.size(), from + AT_ONCE));
            Set<String> kept = rows.kept(some);
            for (String hash : some) {
                dropped += !kept.contains(hash) && contents.drop(hash, since) ? 1 : 0;
            }
        }
        return dropped;
    }

    private void tidyQuietly() {
        try {
            LOG.debug("threw away {} contents", tidy());
        } catch (IOException | RuntimeException e) {
            LOG.warn("Contents that no record holds could not be thrown away; tried again in six hours", e);
        }
    }
}
