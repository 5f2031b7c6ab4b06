package org.khet.portal.core.internal.job;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.khet.portal.api.job.Job;

/** A job that is there, and its runs on this node: two at a time, so that one job never takes all hands. */
final class RegisteredJob {
    private static final int AT_ONCE = 2;
    private final Job job;
    private final List<RunningJob> running = new CopyOnWriteArrayList<>();
    private boolean leaving;
    private int taken;

    RegisteredJob(Job job) {
        this.job = job;
    }

    Job job() {
        return job;
    }

    /** How many runs could begin now. */
    synchronized int places() {
        return leaving ? 0 : AT_ONCE - taken;
    }

    /** Takes one of the places; false when there is none. */
    synchronized boolean take() {
        if (places() == 0) {
            return false;
        }
        taken++;
        return true;
    }

    synchronized void give() {
        taken--;
    }

    /** A run begins. */
    void begin(RunningJob run) {
        running.add(run);
        if (isLeaving()) {
            run.end(job.ending());
        }
    }

    void end(RunningJob run) {
        running.remove(run);
    }

    /** Ends the runs for which the condition holds, as the job declares; does not wait. */
    void endIf(Predicate<JobKey> condition) {
        running.stream().filter(run -> condition.test(run.key())).forEach(run -> run.end(job.ending()));
    }

    /** No run begins any more; those that run end as the job declares; returns when all have ended or were left behind. */
    void leave() {
        synchronized (this) {
            leaving = true;
        }
        endIf(_ -> true);
        running.forEach(RunningJob::awaitEnd);
    }

    private synchronized boolean isLeaving() {
        return leaving;
    }
}
