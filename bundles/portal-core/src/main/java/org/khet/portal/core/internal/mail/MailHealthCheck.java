package org.khet.portal.core.internal.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.health.HealthCheck;
import org.khet.portal.api.outcome.Problem;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether the mail server took what this node brought last; asks nobody. Safe for concurrent use. */
@Component(service = MailHealthCheck.class)
public final class MailHealthCheck implements HealthCheck {
    /** Another node may have been luckier since. */
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final MailServerRegistry server;
    private final Clock clock;
    private final AtomicReference<@Nullable Seen> seen = new AtomicReference<>();

    private record Seen(MailFault fault, Instant at) {}

    /** Which server is meant. */
    @Activate
    public MailHealthCheck(@Reference MailServerRegistry server, @Reference Clock clock) {
        this.server = server;
        this.clock = clock;
    }

    /** The server takes mails. */
    void works() {
        seen.set(null);
    }

    /** The server does not. */
    void fails(MailFault fault) {
        seen.set(new Seen(fault, clock.instant()));
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public Optional<Trouble> trouble() {
        Problem wrong = server.wrong();
        if (wrong != null) {
            return Optional.of(new Trouble(wrong, "org.khet.mail.cfg"));
        }
        return Optional.ofNullable(seen.get())
                .filter(one -> server.door().isPresent())
                .filter(one -> one.at().plus(REMEMBERED).isAfter(clock.instant()))
                .map(one -> new Trouble(problem(one.fault()), one.fault().detail()));
    }

    private Problem problem(MailFault fault) {
        String name = server.door().map(MailServerRegistry.MailServer::words).orElse("");
        return new Problem("", fault.why().textKey(), List.of(name));
    }
}
