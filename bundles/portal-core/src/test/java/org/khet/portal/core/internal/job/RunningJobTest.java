package org.khet.portal.core.internal.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;

/** A run when it is over. */
class RunningJobTest {
    private static final int COLLECTIONS = 100;
    private final AtomicReference<Thread> thread = new AtomicReference<>();

    @Test
    void whoRemembersTheThreadOfARun_holdsNothingOfItsModule() throws InterruptedException {
        WeakReference<Job> job = ran();

        for (int i = 0; i < COLLECTIONS && job.get() != null; i++) {
            System.gc();
        }

        assertThat(thread.get().isAlive()).isFalse();
        assertThat(job.get()).isNull();
        assertThat(thread.get().getContextClassLoader()).isNotEqualTo(TestJob.class.getClassLoader());
    }

    private WeakReference<Job> ran() throws InterruptedException {
        var job = new TestJob("ict.count").inPortal().does(run -> thread.set(Thread.currentThread()));
        var key = new JobKey(new JobId("ict.count"), JobKey.PORTAL);
        new RunningJob(job, key, Instant.parse("2026-11-20T05:00:00Z")).watch((done, total) -> {});
        return new WeakReference<>(job);
    }
}
