package org.khet.portal.api.admin.job;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.RuntimeCaller;

/**
 * The jobs of an office, and those of the whole portal for who runs it: when they ran, when they run next, with what
 * result. Safe for concurrent use. Source: core CORE-146.
 */
public interface Jobs {
    /** Permission to see the office's jobs. */
    Permission VIEW = Permission.of("core:job:view");

    /** Permission to run, pause and resume the office's jobs. */
    Permission CONTROL = Permission.of("core:job:control");

    /** How a run ended. */
    enum Outcome {
        /** It runs. */
        RUNNING,
        /** It did its work. */
        DONE,
        /** It failed, see the reason. */
        FAILED,
        /** It was ended because its module was stopped or switched off; it is done again when that is back. */
        CANCELLED,
        /** Its node died; it is done again. */
        LOST
    }

    /** Why a run was started. */
    enum Cause {
        /** It was time. */
        PLAN,
        /** It was time while nobody could run it. */
        CATCH_UP,
        /** The run before failed or was lost. */
        RETRY,
        /** Somebody wanted it. */
        PERSON
    }

    /**
     * One run.
     *
     * @param job     which job
     * @param due     when it was to run
     * @param started when it began
     * @param ended   when it ended, {@code null} while it runs
     * @param outcome how
     * @param cause   why it was started
     * @param by      name of the person who wanted it, empty for none
     * @param node    where it ran
     * @param result  what it did; nothing while it runs or when it failed
     * @param reason  why it failed, English, for the IT officer; empty when it did not
     * @param done    steps done
     * @param total   all steps, 0 when not known
     */
    record Run(
            JobId job,
            Instant due,
            Instant started,
            @Nullable Instant ended,
            Outcome outcome,
            Cause cause,
            String by,
            String node,
            @Nullable JobResult result,
            String reason,
            long done,
            long total) {}

    /**
     * A job as it stands.
     *
     * @param id       which job
     * @param schedule when it runs
     * @param paused   whether it is paused here
     * @param last     the newest run, {@code null} before the first
     * @param next     when it runs next, {@code null} while it runs or is paused
     * @param failures runs that failed since the last that did not
     */
    record Line(
            JobId id,
            Schedule schedule,
            boolean paused,
            @Nullable Run last,
            @Nullable Instant next,
            int failures) {}

    /** Jobs of the office whose modules are on and running, by id. Needs {@link #VIEW}. */
    List<Line> list(Caller caller);

    /** Jobs of the whole portal, by id. Needs {@link RuntimeCaller#OPERATE}. */
    List<Line> list(RuntimeCaller caller);

    /** Newest runs of a job first; at most 100. Needs {@link #VIEW}. */
    List<Run> runs(Caller caller, JobId job, int most);

    /** As {@link #runs(Caller, JobId, int)} for a job of the whole portal. Needs {@link RuntimeCaller#OPERATE}. */
    List<Run> runs(RuntimeCaller caller, JobId job, int most);

    /**
     * Runs a job now, also a paused one; on the audit trail. Needs {@link #CONTROL}.
     *
     * @throws Rejected if it runs already
     * @throws org.khet.portal.api.outcome.NoLongerThere if the office has no such job
     */
    void runNow(Caller caller, JobId job);

    /** As {@link #runNow(Caller, JobId)} for a job of the whole portal. Needs {@link RuntimeCaller#OPERATE}. */
    void runNow(RuntimeCaller caller, JobId job);

    /** Pauses a job or lets it go on; on the audit trail; a run that has begun ends by itself. Needs {@link #CONTROL}. */
    void pause(Caller caller, JobId job, boolean paused);

    /** As {@link #pause(Caller, JobId, boolean)} for a job of the whole portal. Needs {@link RuntimeCaller#OPERATE}. */
    void pause(RuntimeCaller caller, JobId job, boolean paused);
}
