package org.khet.portal.core.internal.mail;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings letters to the mail server and notes whether it takes them. Safe for concurrent use. */
@Component(service = MailSender.class)
public final class MailSender {
    private final MailServerRegistry server;
    private final MailHealthCheck health;

    /** Where to, and where it is noted. */
    @Activate
    public MailSender(@Reference MailServerRegistry server, @Reference MailHealthCheck health) {
        this.server = server;
        this.health = health;
    }

    /** Brings letters over one connection. */
    @FunctionalInterface
    interface Work {
        /** Uses the connection; {@link SmtpConnection#send} may be called any number of times. */
        void with(SmtpConnection post) throws MailFault;
    }

    /**
     * Connects, works and leaves.
     *
     * @throws MailFault             if there is no connection, or as the work throws it
     * @throws IllegalStateException when no server is set up
     */
    void deliver(Work work) throws MailFault {
        MailServerRegistry.MailServer door =
                server.door().orElseThrow(() -> new IllegalStateException("no mail server"));
        try (SmtpConnection post = SmtpConnection.open(door)) {
            work.with(post);
            health.works();
        } catch (MailFault fault) {
            if (fault.isOfServer()) {
                health.fails(fault);
            }
            throw fault;
        }
    }
}
