package org.khet.portal.core.internal.job;

import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.Waiter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;

/** The scheduler, waiting by a clock that nobody can set: the library's own way waits an hour when the time goes back by one. */
final class SchedulerFactory extends SchedulerBuilder {
    private final Duration pause;

    SchedulerFactory(DataSource connections, JobTask work, Duration pause) {
        super(connections, List.of(work));
        this.pause = pause;
        pollingInterval(pause);
    }

    @Override
    protected Waiter buildWaiter() {
        return new Waiter(pause, () -> Instant.EPOCH.plusNanos(System.nanoTime()));
    }
}
