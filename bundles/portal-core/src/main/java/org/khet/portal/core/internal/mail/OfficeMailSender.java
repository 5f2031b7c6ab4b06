package org.khet.portal.core.internal.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.core.internal.mail.MailLineEntity.Line;
import org.khet.portal.core.internal.mail.MailRepository.Due;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sends what is due in an office, some mails over one connection. Safe for concurrent use. */
@Component(service = OfficeMailSender.class)
public final class OfficeMailSender {
    private static final int BATCH = 50;
    private final MailRepository repository;
    private final LetterWriter writer;
    private final MailSender postman;
    private final MailFailureNotifier alarm;
    private final EventTexts words;

    /** The outbox, who writes and who brings, where failures are noted, and words of modules that came late. */
    @Activate
    public OfficeMailSender(
            @Reference MailRepository repository,
            @Reference LetterWriter writer,
            @Reference MailSender postman,
            @Reference MailFailureNotifier alarm,
            @Reference EventTexts words) {
        this.repository = repository;
        this.writer = writer;
        this.postman = postman;
        this.alarm = alarm;
        this.words = words;
    }

    /**
     * Sends what is due, oldest first, until nothing is.
     *
     * @throws MailFault if the server as a whole is in trouble; what was to be sent waits
     */
    void send(OfficeId office, MailRouting use, JobRun run, DeliveryTally tally) throws MailFault {
        List<Due> batch = repository.due(office, use.now(), BATCH);
        while (!batch.isEmpty()) {
            List<Due> mails = batch;
            List<Due> atDoor = new ArrayList<>(mails);
            try {
                postman.deliver(post -> {
                    atDoor.clear(); // from here on each mail answers for itself
                    for (Due mail : mails) {
                        run.check();
                        send(office, use, post, mail, tally);
                    }
                });
            } catch (MailFault fault) {
                atDoor.forEach(mail -> alarm.failed(office, mail.id(), fault));
                throw fault;
            }
            batch = repository.due(office, use.now(), BATCH);
        }
    }

    private void send(OfficeId office, MailRouting use, SmtpConnection post, Due mail, DeliveryTally tally)
            throws MailFault {
        Optional<Letter> letter = writer.notice(office, worded(mail));
        if (letter.isEmpty()) {
            repository.change(office, mail.id(), row -> row.drop(use.now()));
            return;
        }
        try {
            post.send(letter.get());
        } catch (MailFault fault) {
            alarm.failed(office, mail.id(), fault);
            if (fault.isOfServer()) {
                throw fault;
            }
            tally.failed();
            return;
        }
        repository.change(office, mail.id(), row -> row.sent(use.now()));
        tally.sent();
    }

    /** With the words that were missing when it was written. */
    private Due worded(Due mail) {
        Locale locale = Locale.of(mail.language());
        List<Line> lines = mail.lines().stream()
                .map(line -> line.text().isEmpty()
                        ? new Line(
                                line.kind(),
                                line.facts(),
                                HeaderText.of(words.of(line.kind(), line.facts(), locale)),
                                line.link(),
                                line.at())
                        : line)
                .toList();
        return new Due(mail.id(), mail.person(), mail.daily(), mail.language(), mail.made(), lines);
    }
}
