package org.khet.portal.shell.internal.app;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.khet.portal.shell.internal.session.SessionService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether people can work: whether the offices can be read, and all that is vital works. Asked at most once a second, however often it is wanted. */
final class ReadinessCheck {
    private static final Logger LOG = LoggerFactory.getLogger(ReadinessCheck.class);

    private record KeptAnswer(Instant at, boolean ready) {}

    private final SessionService sessions;
    private final Clock clock;
    private final VitalChecks vital;
    private final AtomicReference<KeptAnswer> last = new AtomicReference<>(new KeptAnswer(Instant.EPOCH, false));

    ReadinessCheck(SessionService sessions, Clock clock, VitalChecks vital) {
        this.sessions = sessions;
        this.clock = clock;
        this.vital = vital;
    }

    boolean now() {
        Instant now = clock.instant();
        KeptAnswer look = last.get();
        if (look.at().plusSeconds(1).isAfter(now)) {
            return look.ready();
        }
        boolean ready = look();
        last.set(new KeptAnswer(now, ready));
        return ready;
    }

    private boolean look() {
        try {
            sessions.allOffices();
            return vital.areWell();
        } catch (RuntimeException e) {
            LOG.warn("Not ready: offices cannot be read", e);
            return false;
        }
    }
}
