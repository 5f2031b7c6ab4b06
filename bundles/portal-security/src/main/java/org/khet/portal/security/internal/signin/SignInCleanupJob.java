package org.khet.portal.security.internal.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.security.internal.session.SessionRepository;
import org.khet.portal.security.internal.token.OneTimeTokens;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Deletes four times a day what need not be kept: old links, old pauses, the sign-in log beyond its time. */
@Component(service = Job.class)
public final class SignInCleanupJob implements Job {
    private static final Duration SESSIONS_KEPT = Duration.ofDays(30);
    private static final Duration PAUSES_KEPT = Duration.ofDays(2);
    private final OneTimeTokens tokens;
    private final LoginThrottle throttle;
    private final SignInLog log;
    private final SessionRepository sessions;
    private final KnownDeviceRepository devices;
    private final Clock clock;

    /** @param clock tells what is old */
    @Activate
    public SignInCleanupJob(
            @Reference OneTimeTokens tokens,
            @Reference LoginThrottle throttle,
            @Reference SignInLog log,
            @Reference SessionRepository sessions,
            @Reference KnownDeviceRepository devices,
            @Reference Clock clock) {
        this.tokens = tokens;
        this.throttle = throttle;
        this.log = log;
        this.sessions = sessions;
        this.devices = devices;
        this.clock = clock;
    }

    @Override
    public JobId id() {
        return new JobId("security.tidy");
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
    public JobResult run(JobRun run) {
        return JobResult.counted("security.job.tidy.result", tidy());
    }

    /** Forgets now; gives the number of forgotten rows. */
    int tidy() {
        Instant now = clock.instant();
        return tokens.forget(now)
                + throttle.forget(now.minus(PAUSES_KEPT))
                + log.forget(now)
                + devices.forget()
                + sessions.forget(now.minus(SESSIONS_KEPT));
    }
}
