package org.khet.portal.core.internal.job;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobEnding;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.office.OfficeId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run: the job's work on a thread of its own, watched by the thread that calls {@link #watch}. A job that does not end
 * when it is interrupted is left behind on its thread, so that nothing waits for it.
 */
final class RunningJob implements JobRun {
    private static final Logger LOG = LoggerFactory.getLogger(RunningJob.class);
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration GRACE = Duration.ofSeconds(3);

    private final Job job;
    private final JobKey key;
    private final Instant due;
    private final Thread thread;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean cancelled;
    private volatile @Nullable JobRunResult own;
    private volatile long done;
    private volatile long total;
    private @Nullable JobEnding ending;
    private long endingSince;

    /** Says how far a run is. */
    @FunctionalInterface
    interface Progress {
        void at(long done, long total);
    }

    RunningJob(Job job, JobKey key, Instant due) {
        this.job = job;
        this.key = key;
        this.due = due;
        // lets go of the work at its end: the framework may remember a thread whose class another one loaded meanwhile
        var task = new FutureTask<Void>(this::work, null);
        this.thread =
                Thread.ofPlatform().daemon().name("khet-job-" + key.text()).unstarted(task);
        thread.setContextClassLoader(job.getClass().getClassLoader());
    }

    JobKey key() {
        return key;
    }

    @Override
    public OfficeId office() {
        return key.place().orElseThrow(() -> new IllegalStateException(key.job() + " runs for the whole portal"));
    }

    @Override
    public Instant due() {
        return due;
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    @Override
    public void progress(long nowDone, long nowTotal) {
        done = nowDone;
        total = nowTotal;
    }

    /** Has it end; at once or when its time is over. The first one who says so counts. */
    synchronized void end(JobEnding how) {
        if (ending == null) {
            ending = how;
            endingSince = System.nanoTime();
            cancelled = !how.finish();
        }
    }

    /** Returns when the run has ended or was left behind. */
    void awaitEnd() {
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Starts the work and returns when it has ended, or was left behind. */
    JobRunResult watch(Progress progress) throws InterruptedException {
        long started = System.nanoTime();
        long seen = 0;
        boolean tooLong = false;
        try {
            thread.start();
            while (!thread.join(LOOK)) {
                if (done != seen) {
                    seen = done;
                    progress.at(done, total);
                }
                if (!tooLong && since(started).compareTo(job.longest()) > 0) {
                    tooLong = true;
                    end(JobEnding.cancel(job.ending().within()));
                }
                if (leftBehind()) {
                    LOG.error("{} did not end when told to; its thread goes on and holds its module in memory", key);
                    return JobRunResult.failed("did not end when told to; its thread was left behind");
                }
            }
            return tooLong ? JobRunResult.failed("took longer than " + job.longest()) : result();
        } finally {
            ended.countDown();
        }
    }

    private JobRunResult result() {
        JobRunResult result = own;
        return result == null ? JobRunResult.failed("ended without a word") : result;
    }

    /** Interrupts the work when its time is over; true when it did not end even then. */
    private synchronized boolean leftBehind() {
        if (ending == null) {
            return false;
        }
        Duration since = since(endingSince);
        if (since.compareTo(ending.within()) > 0) {
            cancelled = true;
            thread.interrupt();
        }
        return since.compareTo(ending.within().plus(GRACE)) > 0;
    }

    @SuppressWarnings("InterruptedExceptionSwallowed") // the thread ends here anyway
    private void work() {
        try {
            JobResult result = job.run(this);
            own = JobRunResult.done(result);
        } catch (CancellationException | InterruptedException e) {
            own = cancelled ? JobRunResult.cancelled("its module was stopped or switched off") : failed(e);
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError | AssertionError e) {
            own = cancelled && causedByInterrupt(e)
                    ? JobRunResult.cancelled("its module was stopped or switched off")
                    : failed(e);
        } finally {
            Thread.currentThread().setContextClassLoader(null);
        }
    }

    private static boolean causedByInterrupt(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InterruptedException || cause instanceof CancellationException) {
                return true;
            }
        }
        return Thread.interrupted();
    }

    private JobRunResult failed(Throwable e) {
        LOG.warn("{} failed", key, e);
        return JobRunResult.failed(reason(e));
    }

    private static String reason(Throwable failure) {
        String outer = words(failure);
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String inner = words(cause);
        return inner.equals(outer) ? outer : outer + " — " + inner;
    }

    private static String words(Throwable failure) {
        return failure.getClass().getSimpleName() + ": " + failure.getMessage();
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }
}
