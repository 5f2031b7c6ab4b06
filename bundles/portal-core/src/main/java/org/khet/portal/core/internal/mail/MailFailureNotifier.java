package org.khet.portal.core.internal.mail;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.event.EventPublisher;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.core.internal.mail.MailEntity.State;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes that a mail did not get out; tells who keeps the settings when one is given up, once until one gets out again. */
@Component(service = MailFailureNotifier.class)
public final class MailFailureNotifier {
    /** Type of the notice. It cannot be had by mail: there it would be of no use. */
    static final String TYPE = "core.mail.failed";

    private final MailRepository repository;
    private final MailRouting use;
    private final Transactions transactions;
    private final EventPublisher events;

    /** The outbox, how often is tried, and the way to tell. */
    @Activate
    public MailFailureNotifier(
            @Reference MailRepository repository,
            @Reference MailRouting use,
            @Reference Transactions transactions,
            @Reference EventPublisher events) {
        this.repository = repository;
        this.use = use;
        this.transactions = transactions;
        this.events = events;
    }

    /** A mail did not get out. */
    void failed(OfficeId office, long mail, MailFault fault) {
        int most = use.get(office, MailSettings.TRIES);
        transactions.run(() -> {
            boolean silent = repository
                    .lastEnded(office, List.of(State.SENT, State.GIVEN_UP))
                    .filter(last -> last.state() == State.GIVEN_UP)
                    .isPresent();
            boolean ended = repository.judge(office, mail, row -> row.failed(fault, most, use.now()));
            if (ended && !silent) {
                events.record(new DomainEvent(
                        TYPE,
                        office,
                        "core.mail",
                        mail,
                        "admin/mail",
                        Map.of(),
                        null,
                        new Audience(Set.of(), Set.of(Settings.CONFIGURE))));
            }
        });
    }
}
