package org.khet.portal.security.internal.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.khet.portal.security.internal.token.OneTimeTokens;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets four times a day what need not be kept: old links, old pauses, the sign-in log beyond its time. */
@Component(service = Housekeeping.class, immediate = true)
public final class Housekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final Duration PAUSES_KEPT = Duration.ofDays(2);
    private final OneTimeTokens tokens;
    private final Delays delays;
    private final SignInLog log;
    private final Clock clock;
    private @Nullable ScheduledExecutorService thread;

    /** @param clock tells what is old */
    @Activate
    public Housekeeping(
            @Reference OneTimeTokens tokens,
            @Reference Delays delays,
            @Reference SignInLog log,
            @Reference Clock clock) {
        this.tokens = tokens;
        this.delays = delays;
        this.log = log;
        this.clock = clock;
    }

    /** Begins. */
    @Activate
    public void start() {
        thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("khet-security-housekeeping").factory());
        var _ = thread.scheduleWithFixedDelay(this::tidyQuietly, 10, 360, TimeUnit.MINUTES);
    }

    /** Ends. */
    @Deactivate
    public void stop() {
        if (thread != null) {
            thread.shutdownNow();
        }
    }

    /** Forgets now; gives the number of forgotten rows. */
    int tidy() {
        Instant now = clock.instant();
        return tokens.forget(now) + delays.forget(now.minus(PAUSES_KEPT)) + log.forget(now);
    }

    private void tidyQuietly() {
        try {
            LOG.debug("forgot {} rows", tidy());
        } catch (RuntimeException e) {
            LOG.warn("Old sign-in rows could not be forgotten; tried again in six hours", e);
        }
    }
}
