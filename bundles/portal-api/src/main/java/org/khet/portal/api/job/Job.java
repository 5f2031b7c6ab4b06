package org.khet.portal.api.job;

import java.time.Duration;

/**
 * Whiteboard service of a module: work that the portal does by itself. It runs at one place of the cluster at a time, for
 * each office apart ({@link Reach#OFFICE}) or once for the whole portal; not for offices where the module is off, not while
 * the module is stopped. Runs that fell due meanwhile are caught up by one run. A run that fails is tried again after 1, 5,
 * 25 minutes and so on, at the latest at its next time; others do not wait for it. A run that was cut off (power, a node
 * that died) is done again, so a job must be able to begin anew at any point: short transactions, each a step of its own.
 */
public interface Job {
    /** For whom it runs. */
    enum Reach {
        /** Once for each office in which the module is on. */
        OFFICE,
        /** Once for the portal. */
        PORTAL
    }

    /** Its id; the module's before the dot. */
    JobId id();

    /** When it runs. */
    Schedule schedule();

    /** For whom it runs. */
    default Reach reach() {
        return Reach.OFFICE;
    }

    /** What becomes of running work when the module is stopped. */
    default JobEnding ending() {
        return JobEnding.cancel(JobEnding.STANDARD);
    }

    /** After this time a run is ended as if its module were stopped, and counts as failed. */
    default Duration longest() {
        return Duration.ofHours(1);
    }

    /**
     * Does the work, on a thread of its own without a transaction; it is interrupted when it has to end.
     *
     * @return what it did, in words
     * @throws Exception if it failed; noted with the run and tried again
     */
    JobResult run(JobRun run) throws Exception;
}
