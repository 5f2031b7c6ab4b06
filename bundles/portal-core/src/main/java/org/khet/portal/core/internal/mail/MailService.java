package org.khet.portal.core.internal.mail;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.khet.portal.api.admin.mail.MailStatusService;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.core.internal.mail.MailEntity.State;
import org.khet.portal.core.internal.mail.MailRecipients.Reader;
import org.khet.portal.core.internal.mail.MailServerRegistry.MailServer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How e-mail stands in an office, out of its outbox. */
@Component(service = MailStatusService.class)
public final class MailService implements MailStatusService {
    private static final int MOST_FAULTS = 20;
    private final MailRepository repository;
    private final MailRouting use;
    private final LetterWriter writer;
    private final MailSender postman;
    private final AuditTrail trail;

    /** The outbox, which office uses it, who writes, who brings, and the trail. */
    @Activate
    public MailService(
            @Reference MailRepository repository,
            @Reference MailRouting use,
            @Reference LetterWriter writer,
            @Reference MailSender postman,
            @Reference AuditTrail trail) {
        this.repository = repository;
        this.use = use;
        this.writer = writer;
        this.postman = postman;
        this.trail = trail;
    }

    @Override
    public MailStatus standing(Caller caller) {
        OfficeId office = allowed(caller);
        return new MailStatus(
                use.server().door().map(MailServer::words).orElse(""),
                use.server().door().map(MailServer::from).orElse(""),
                use.server().portal(),
                use.server().wrong(),
                use.get(office, MailSettings.USED),
                writer.readers()
                        .find(office, caller.person())
                        .map(Reader::address)
                        .orElse(""),
                repository.count(office, State.WAITING),
                repository
                        .lastEnded(office, List.of(State.SENT))
                        .map(MailEntity::tried)
                        .orElse(null),
                faults(office));
    }

    private List<Fault> faults(OfficeId office) {
        List<MailEntity> mails = repository.faults(office, MOST_FAULTS);
        Map<PersonId, String> names = writer.readers()
                .names(
                        office,
                        mails.stream()
                                .map(mail -> new PersonId(mail.person()))
                                .distinct()
                                .toList());
        return mails.stream()
                .map(mail -> new Fault(
                        mail.tried(),
                        names.getOrDefault(new PersonId(mail.person()), ""),
                        mail.fault(),
                        mail.detail(),
                        mail.tries(),
                        mail.state() == State.GIVEN_UP))
                .toList();
    }

    @Override
    public String test(Caller caller) {
        OfficeId office = allowed(caller);
        MailServer door = use.server().door().orElseThrow(() -> Rejected.of("to", "core.mail.test.server"));
        Letter letter = writer.test(office, caller.person(), "test-" + UUID.randomUUID())
                .orElseThrow(() -> Rejected.of("to", "core.mail.test.address"));
        trail.append(caller, "core.mail.tested", "core.mail/0", Map.of("server", door.words()));
        try {
            postman.deliver(post -> post.send(letter));
        } catch (MailFault fault) {
            throw Rejected.of("to", fault.why().textKey(), door.words());
        }
        return letter.to();
    }

    private static OfficeId allowed(Caller caller) {
        if (!caller.require(Settings.CONFIGURE).wholeOffice()) {
            throw new NotPermitted(Settings.CONFIGURE);
        }
        return caller.office();
    }
}
