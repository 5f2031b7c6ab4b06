package org.khet.documents.internal.school;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.documents.internal.letter.LetterInKind;
import org.khet.documents.internal.letter.LetterListener;
import org.khet.documents.internal.letter.SenderSort;
import org.khet.documents.internal.outgoing.Deliveries;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.documents.internal.setting.DocumentsSettings;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.School;

/** Registers what schools send, in the transaction of the sending, and tells them what became of it. Source: core CORE-141. */
public final class SchoolLetterListener implements LetterListener {
    private static final String SECRET = "หนังสือลับ";
    private final RecordService<LetterInKind> letters;
    private final DocumentsServices services;
    private final Deliveries deliveries;
    private @Nullable RecordService<SchoolLetterKind> schoolLetters;

    /** Over the central register and what schools answer. */
    public SchoolLetterListener(
            RecordService<LetterInKind> letters, DocumentsServices services, Deliveries deliveries) {
        this.letters = letters;
        this.services = services;
        this.deliveries = deliveries;
    }

    /** Told once, before anything is sent. */
    void keep(RecordService<SchoolLetterKind> kept) {
        schoolLetters = kept;
    }

    private RecordService<SchoolLetterKind> kept() {
        return Objects.requireNonNull(schoolLetters);
    }

    /** Sent: registered at once where the office wants it so. @throws Rejected if it answers a delivery of somebody else */
    void sent(SchoolLetterKind kind, RecordRow row, RecordContext now) {
        boolean others = row.get(kind.answers)
                .filter(delivery -> !deliveries.isOf(now.office(), delivery, row.get(kind.school)))
                .isPresent();
        if (others) {
            throw Rejected.of(kind.answers.name(), "documents.error.delivery.other");
        }
        row.get(kind.answers).ifPresent(delivery -> deliveries.answers().byLetter(delivery, link(kind, row), now));
        if (services.settings().get(now.office(), DocumentsSettings.SCHOOL_LETTER_AT_ONCE, now.today())) {
            registered(kind, row, now);
        }
    }

    /** Into the incoming register, with its number. */
    void registered(SchoolLetterKind kind, RecordRow row, RecordContext now) {
        LetterInKind in = letters.kind();
        String school = services.schools()
                .find(now.office(), row.get(kind.school))
                .map(School::name)
                .orElse("");
        RecordRow letter = letters.internal()
                .create(
                        now.caller(),
                        new RecordDraft()
                                .with(in.senderSort, SenderSort.SCHOOL)
                                .with(in.sender, school)
                                .with(in.school, row.get(kind.school))
                                .with(in.letterNo, row.get(kind.schoolNo))
                                .with(in.letterOn, row.get(kind.writtenOn))
                                .with(in.subject, row.get(kind.subject))
                                .with(in.urgency, row.get(kind.urgency))
                                .with(
                                        in.secrecy,
                                        row.get(kind.secret) ? row.get(kind.secrecy) : DocumentsCodes.NOT_SECRET)
                                .with(
                                        in.readers,
                                        row.lines(kind.readers).stream()
                                                .map(line -> new RecordDraft().with(in.reader, line.get(kind.reader)))
                                                .toList())
                                .with(in.channel, LetterInKind.IN_PORTAL)
                                .with(in.enclosures, row.get(kind.text))
                                .with(in.files, row.get(kind.files).orElse(null))
                                .with(
                                        in.repliesTo,
                                        row.get(kind.answers)
                                                .flatMap(key -> deliveries.letterOf(now.office(), key))
                                                .orElse(null)));
        RecordRow stored = kept().find(now.office(), row.id()).orElseThrow();
        kept().internal()
                .change(
                        now.caller(),
                        stored,
                        new RecordDraft()
                                .with(kind.letter, letter.id())
                                .with(kind.registered, letter.get(in.number).text())
                                .with(kind.registeredAt, letter.get(in.receivedAt))
                                .with(kind.standing, SchoolLetterStatus.REGISTERED));
    }

    /** With its subject as everybody may read it who was answered. */
    private static RecordLink link(SchoolLetterKind kind, RecordRow row) {
        String title = row.get(kind.secret) ? SECRET : row.get(kind.subject);
        return new RecordLink(
                kind.type(), row.id(), title.substring(0, Math.min(RecordLink.TITLE_MOST, title.length())));
    }

    /** Given back or void: what it answered is owed again. */
    void notAnswered(SchoolLetterKind kind, RecordRow row, RecordContext now) {
        row.get(kind.answers).ifPresent(delivery -> deliveries.answers().withoutLetter(delivery, link(kind, row), now));
    }

    static Optional<Problem> unregistered(SchoolLetterKind kind, RecordRow row) {
        return row.has(kind.letter)
                ? Optional.of(Problem.of("", "documents.error.school.registered", row.get(kind.registered)))
                : Optional.empty();
    }

    /** Back goes what was not registered, or was void. */
    static Optional<Problem> notTaken(SchoolLetterKind kind, RecordRow row) {
        return row.has(kind.letter) && !row.get(kind.standing).equals(Optional.of(SchoolLetterStatus.SPOILED))
                ? Optional.of(Problem.of("", "documents.error.school.taken", row.get(kind.registered)))
                : Optional.empty();
    }

    @Override
    public void moved(RecordRow letter, RecordContext now) {
        SchoolLetterKind kind = kept().kind();
        LetterInKind in = letters.kind();
        if (!letter.has(in.school)) {
            return;
        }
        SchoolLetterStatus standing =
                standing(in, letters.find(now.office(), letter.id()).orElse(letter));
        for (RecordRow row : kept().internal().all(now.caller(), RecordFilter.of(kind.letter.is(letter.id())))) {
            if (!row.get(kind.standing).equals(Optional.of(standing))) {
                kept().internal().change(now.caller(), row, new RecordDraft().with(kind.standing, standing));
            }
            if (standing == SchoolLetterStatus.SPOILED) {
                notAnswered(kind, row, now);
            }
        }
    }

    private static SchoolLetterStatus standing(LetterInKind in, RecordRow letter) {
        if (letter.state().equals(in.routed)) {
            return SchoolLetterStatus.ROUTED;
        }
        if (letter.state().equals(in.spoiled) || letter.state().equals(in.transferred)) {
            return SchoolLetterStatus.SPOILED;
        }
        return letter.state().equals(in.done) || letter.state().equals(in.filed)
                ? SchoolLetterStatus.DONE
                : SchoolLetterStatus.REGISTERED;
    }
}
