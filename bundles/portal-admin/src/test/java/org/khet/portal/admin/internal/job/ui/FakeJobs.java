package org.khet.portal.admin.internal.job.ui;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.admin.job.Jobs;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.RuntimeCaller;

/** One job of an office that failed, one of the portal, and what was asked for. */
public final class FakeJobs implements Jobs {
    private static final Instant MORNING = Instant.parse("2026-11-20T01:30:00Z");
    private static final JobId TIDY = new JobId("ict.tidy");
    final List<String> done = new ArrayList<>();

    Line failing() {
        return new Line(TIDY, Schedule.daily(LocalTime.of(6, 0)), false, failed(), MORNING, 2);
    }

    private static Run failed() {
        return new Run(
                TIDY,
                MORNING,
                MORNING,
                MORNING.plusSeconds(3),
                Outcome.FAILED,
                Cause.RETRY,
                "",
                "one",
                null,
                "the printer is on fire",
                0,
                0);
    }

    @Override
    public List<Line> list(Caller caller) {
        return List.of(failing());
    }

    @Override
    public List<Line> list(RuntimeCaller caller) {
        return List.of(new Line(new JobId("core.files"), Schedule.cron("0 0 6 * * *"), true, null, null, 0));
    }

    @Override
    public List<Run> runs(Caller caller, JobId job, int most) {
        return List.of(failed());
    }

    @Override
    public List<Run> runs(RuntimeCaller caller, JobId job, int most) {
        return List.of();
    }

    @Override
    public void runNow(Caller caller, JobId job) {
        if (done.contains("run " + job)) {
            throw Rejected.of("", JobResult.NOTHING, Map.of());
        }
        done.add("run " + job);
    }

    @Override
    public void runNow(RuntimeCaller caller, JobId job) {
        done.add("run " + job);
    }

    @Override
    public void pause(Caller caller, JobId job, boolean paused) {
        done.add("pause " + job + " " + paused);
    }

    @Override
    public void pause(RuntimeCaller caller, JobId job, boolean paused) {
        done.add("pause " + job + " " + paused);
    }
}
