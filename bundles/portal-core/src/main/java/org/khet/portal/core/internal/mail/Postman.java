package org.khet.portal.core.internal.mail;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings letters to the mail server and notes whether it takes them. Safe for concurrent use. */
@Component(service = Postman.class)
public final class Postman {
    private final MailServer server;
    private final MailHealth health;

    /** Where to, and where it is noted. */
    @Activate
    public Postman(@Reference MailServer server, @Reference MailHealth health) {
        this.server = server;
        this.health = health;
    }

    /** Brings letters over one connection. */
    @FunctionalInterface
    interface Work {
        /** Uses the connection; {@link SmtpPost#send} may be called any number of times. */
        void with(SmtpPost post) throws MailFault;
    }

    /**
     * Connects, works and leaves.
     *
     * @throws MailFault             if there is no connection, or as the work throws it
     * @throws IllegalStateException when no server is set up
     */
    void deliver(Work work) throws MailFault {
        MailServer.Door door = server.door().orElseThrow(() -> new IllegalStateException("no mail server"));
        try (SmtpPost post = SmtpPost.open(door)) {
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
