package org.khet.portal.core.internal.mail;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.core.internal.mail.MailLineEntity.Line;
import org.khet.portal.core.internal.mail.MailRecipients.Reader;
import org.khet.portal.core.internal.mail.MailRepository.Due;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes letters in the reader's language. Safe for concurrent use. */
@Component(service = LetterWriter.class)
public final class LetterWriter {
    private static final int MOST_LINES = 50;
    private static final int MOST_SUBJECT = 150;
    private static final int MOST_SENDER = 80;
    private final MailRouting use;
    private final Offices offices;
    private final MailRecipients readers;
    private final TextCatalog catalog = TextCatalog.load(LetterWriter.class.getClassLoader(), "core");

    /** What offices decided, their names, and who reads. */
    @Activate
    public LetterWriter(@Reference MailRouting use, @Reference Offices offices, @Reference MailRecipients readers) {
        this.use = use;
        this.offices = offices;
        this.readers = readers;
    }

    /** Who reads. */
    MailRecipients readers() {
        return readers;
    }

    /** A mail of the outbox; empty when nobody can be reached any more or there is nothing to tell. */
    Optional<Letter> notice(OfficeId office, Due mail) {
        if (mail.lines().isEmpty()) {
            return Optional.empty();
        }
        Locale locale = Locale.of(mail.language());
        return readers.find(office, mail.person())
                .flatMap(reader -> offices.find(office)
                        .map(from -> letter(from, new Reader(reader.name(), reader.address(), locale), mail)));
    }

    private Letter letter(Office office, Reader reader, Due mail) {
        Texts texts = catalog.in(reader.locale());
        List<Line> shown = mail.lines().stream()
                .limit(MOST_LINES)
                .map(line -> line.text().isEmpty() ? told(line, texts.get("core.mail.unknown")) : line)
                .toList();
        String subject = mail.daily()
                ? texts.named(
                        "core.mail.daily",
                        Map.of("count", String.valueOf(mail.lines().size())))
                : shown.getFirst().text();
        String rest = mail.lines().size() == shown.size()
                ? ""
                : texts.named(
                        "core.mail.more",
                        Map.of("count", String.valueOf(mail.lines().size() - shown.size())));
        LetterBody body = new LetterBody(texts, use.server());
        return letter(
                "khet-" + mail.id(),
                office,
                reader,
                subject,
                mail.made(),
                body.of(reader, shown, rest, foot(texts, office)));
    }

    private static Line told(Line line, String text) {
        return new Line(line.kind(), line.facts(), text, line.link(), line.at());
    }

    /** A mail that only shows that mails arrive; empty when the person has no address. */
    Optional<Letter> test(OfficeId office, PersonId person, String id) {
        return readers.find(office, person)
                .flatMap(reader -> offices.find(office).map(from -> test(from, reader, id)));
    }

    private Letter test(Office office, Reader reader, String id) {
        Texts texts = catalog.in(reader.locale());
        Instant now = use.now();
        Line line = new Line("", Map.of(), texts.get("core.mail.test.text"), "admin/mail", now);
        LetterBody body = new LetterBody(texts, use.server());
        return letter(
                "khet-" + id,
                office,
                reader,
                texts.get("core.mail.test.subject"),
                now,
                body.of(reader, List.of(line), "", foot(texts, office)));
    }

    private Letter letter(
            String id, Office office, Reader reader, String subject, Instant at, LetterBody.MailBody words) {
        String sender = use.get(office.id(), MailSettings.SENDER);
        return new Letter(
                id,
                HeaderText.of(sender.isBlank() ? name(catalog.in(reader.locale()), office) : sender, MOST_SENDER),
                reader.address(),
                HeaderText.of(subject, MOST_SUBJECT),
                reader.locale(),
                words.plain(),
                words.html(),
                at);
    }

    private static String foot(Texts texts, Office office) {
        return texts.named("core.mail.foot", Map.of("office", name(texts, office)));
    }

    private static String name(Texts texts, Office office) {
        return texts.choose(office.shortName(), office.nameEnglish());
    }
}
