package org.khet.portal.api.admin.mail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.security.Caller;

/**
 * Whether e-mail works, for who keeps the office's settings. All needs
 * {@link org.khet.portal.api.settings.Settings#CONFIGURE}. Safe for concurrent use.
 */
public interface MailStatusService {
    /**
     * How it stands.
     *
     * @param server  address of the mail server with port, empty while none is set up
     * @param from    address from which mails come, empty while none is set up
     * @param portal  public address of the portal that mails lead to, empty when none is set up
     * @param wrong   what the configuration says wrong, {@code null} when nothing
     * @param used    whether the office uses e-mail
     * @param own     the caller's own address, empty when the list of people has none
     * @param waiting mails of the office that wait to be sent
     * @param sent    when the last one of the office was sent, {@code null} before the first
     * @param faults  mails of the office that could not be sent, newest first, at most 20
     */
    record MailStatus(
            String server,
            String from,
            String portal,
            @Nullable Problem wrong,
            boolean used,
            String own,
            long waiting,
            @Nullable Instant sent,
            List<Fault> faults) {
        /** Keeps an immutable copy. */
        public MailStatus {
            faults = List.copyOf(faults);
        }
    }

    /**
     * A mail that could not be sent.
     *
     * @param at      when it was tried last
     * @param name    name of the person for whom it is
     * @param textKey reason, a text key of the core
     * @param detail  the reason as the server gave it, for the IT officer; without secrets
     * @param tries   how often it was tried
     * @param ended   true when it is not tried again
     */
    record Fault(Instant at, String name, String textKey, String detail, int tries, boolean ended) {}

    /** How it stands in the caller's office. */
    MailStatus standing(Caller caller);

    /**
     * Sends a mail to the caller's own address now, also while the office does not use e-mail. Waits for the server, at most
     * about a minute; not to be called in a transaction or with the lock of a session held. On the audit trail.
     *
     * @return the address
     * @throws org.khet.portal.api.outcome.Rejected with the reason, at the field {@code to}
     */
    String test(Caller caller);
}
