package org.khet.documents.internal.outgoing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.documents.internal.setting.Holders;
import org.khet.documents.internal.setting.PaperFiles;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.structure.UnitId;

/**
 * Deliveries (การส่งและการรับ): one for each receiver of a letter, made at its sending and never twice. A receiver reads the letter
 * through it and answers by it. Source: core CORE-52 to 54; kinds-documents §5.
 */
public final class DeliveryKind extends RecordKind {
    /** See deliveries: of the own school, unit or person, or all. */
    public static final Permission VIEW = Permission.of("documents:delivery:view");
    /** Receive, read and answer for the own school or unit. */
    public static final Permission RECEIVE = Permission.of("documents:delivery:receive");

    public final Field<Long> letter =
            record("letter", "documents.letter-out").filtered().byCode();
    public final Field<String> receiver = text("receiver", 40).byCode().unseen();
    public final Field<String> name = text("name", 200).searched().byCode();
    public final Field<String> letterNo =
            text("letter_no", 60).searched().orEmpty().byCode();
    public final Field<String> subject = text("subject", 300).searched().wide().byCode();
    public final Field<Optional<SchoolId>> school =
            school("school").filtered().optional().byCode();
    public final Field<Optional<UnitId>> unit = unit("unit").optional().byCode();
    public final Field<Optional<PersonId>> person = person("person").optional().byCode();
    public final Field<Optional<Long>> contact =
            record("contact", "documents.contact").optional().byCode();
    public final Field<Optional<List<FileId>>> files =
            files("files", PaperFiles.LETTER, PaperFiles.MOST_SENT).optional().byCode();
    public final Field<Instant> sentAt = instant("sent_at").sorted().byCode();
    public final Field<ReplyWanted> wants = choice("wants", ReplyWanted.class).byCode();
    public final Field<Optional<LocalDate>> replyBy =
            day("reply_by").sorted().optional().byCode();
    /** The last day for the answer, which the office sets where the letter names none. */
    public final Field<Optional<LocalDate>> overdueOn =
            day("overdue_on").sorted().optional().byCode();

    public final Field<Optional<Instant>> receivedAt =
            instant("received_at").optional().byCode();
    public final Field<Optional<PersonId>> receivedBy =
            person("received_by").optional().byCode();
    public final Field<Optional<Instant>> readAt = instant("read_at").optional().byCode();
    public final Field<Optional<Instant>> answeredAt =
            instant("answered_at").optional().byCode();
    public final Field<String> replyText = longText("reply_text", 4000).orEmpty();
    public final Field<Optional<List<FileId>>> replyFiles =
            files("reply_files", PaperFiles.LETTER, 10).optional();
    public final Field<Optional<RecordLink>> reply = link("reply").optional().byCode();
    public final Field<Optional<LocalDate>> reminded =
            day("reminded_on").optional().byCode();

    public final Field<Boolean> secret = yesNo("secret").byCode().initially(now -> false);
    public final Lines readers = lines("readers", "doc_delivery_reader", 0, 500).byCode();
    public final Field<PersonId> reader = readers.person("reader");

    public final State sent = state("SENT", StateTone.WAIT);
    public final State received = state("RECEIVED", StateTone.WAIT);
    public final State read = state("READ", StateTone.RUN);
    public final State answered = end("ANSWERED", StateTone.DONE);
    public final State excused = end("EXCUSED", StateTone.IDLE);
    public final State recalled = end("RECALLED", StateTone.LATE);

    public final Action receive = action("receive")
            .from(sent)
            .to(received)
            .needs(RECEIVE)
            .orOwn()
            .when((row, now) -> Deliveries.ofReceiver(this, row, now))
            .does((row, now) -> row.with(receivedAt, now.now())
                    .with(receivedBy, now.caller().person()))
            .icon("inbox");
    public final Action open = action("open", "read")
            .from(sent, received)
            .to(read)
            .needs(RECEIVE)
            .orOwn()
            .when((row, now) -> Deliveries.ofReceiver(this, row, now))
            .does((row, now) -> Deliveries.read(this, row, now))
            .icon("eye");
    public final Action acknowledge = action("acknowledge", "acknowledged")
            .from(read)
            .to(answered)
            .needs(RECEIVE)
            .orOwn()
            .when(wants.is(ReplyWanted.ACKNOWLEDGE), "documents.error.delivery.nothing")
            .when((row, now) -> Deliveries.ofReceiver(this, row, now))
            .does((row, now) -> row.with(answeredAt, now.now()))
            .then((row, now) -> deliveries().answers().closed(row, now))
            .icon("check");
    public final Action answer = action("answer", "answered")
            .from(read)
            .to(answered)
            .needs(RECEIVE)
            .orOwn()
            .when(wants.in(ReplyWanted.WORDS), "documents.error.delivery.nothing")
            .when((row, now) -> deliveries().answers().inWords(row))
            .when((row, now) -> Deliveries.ofReceiver(this, row, now))
            .demands(replyText)
            .asks(replyFiles)
            .does((row, now) -> row.with(answeredAt, now.now()))
            .then((row, now) -> deliveries().answers().closed(row, now))
            .tells(PaperPermissions.SEND)
            .icon("send");
    public final Action answerByLetter = action("answer-by-letter", "answered-by-letter")
            .from(sent, received, read)
            .to(answered)
            .automatic()
            .does((row, now) -> row.with(answeredAt, now.now()))
            .then((row, now) -> deliveries().answers().closed(row, now))
            .tells(PaperPermissions.SEND);
    public final Action answerByForm = action("answer-by-form", "answered-by-form")
            .from(sent, received, read)
            .to(answered)
            .automatic()
            .does((row, now) -> row.with(answeredAt, now.now()))
            .then((row, now) -> deliveries().answers().closed(row, now));
    public final Action excuse = action("excuse", "excused")
            .from(sent, received, read)
            .to(excused)
            .needs(PaperPermissions.SEND)
            .because()
            .then((row, now) -> deliveries().answers().excused(row, now))
            .backward("circle-minus");
    public final Action oweAgain = action("owe-again", "owes-again")
            .from(answered)
            .to(read)
            .automatic()
            .does((row, now) -> row.with(answeredAt, null).with(reply, null))
            .then((row, now) -> deliveries().answers().reopened(row, now));
    public final Action recall = action("recall")
            .from(sent, received, read, answered)
            .to(recalled)
            .automatic()
            .tells(row -> deliveries().audience(this, row));
    public final Action remind = action("remind-receiver", "owed")
            .from(sent, received, read)
            .automatic()
            .does((row, now) -> row.with(reminded, now.today()))
            .tells(row -> deliveries().audience(this, row));

    private final Deliveries deliveries;

    /** @param deliveries what follows for the letter */
    public DeliveryKind(Deliveries deliveries) {
        super("documents", "delivery", "doc_delivery");
        this.deliveries = deliveries;
        rights(VIEW, RECEIVE);
        byCodeOnly();
        isAbout(school);
        belongsTo(unit);
        ownOf(person);
        readers(secret, reader, PaperPermissions.SECRET);
        unique(letter, receiver);
        titled(letterNo, subject, name);
        list(name, letterNo, subject, sentAt, readAt, overdueOn);
        section("letter", letter, letterNo, subject, files, wants, replyBy, overdueOn);
        section("receipt", name, sentAt, receivedAt, receivedBy, readAt);
        section("reply", answeredAt, replyText, replyFiles, reply);
        tab("new", sent);
        tab("to-answer", now -> List.of(in(sent, received, read), wants.in(ReplyWanted.ANSWERS)));
        tab(
                "late",
                now -> List.of(in(sent, received, read), wants.in(ReplyWanted.ANSWERS), overdueOn.below(now.today())));
        tab("all");
        create().tells(row -> deliveries.audience(this, row));
        way(sent, received, read, answered);
        menu("*", "package-check", 412, "letters");
    }

    private Deliveries deliveries() {
        return deliveries;
    }

    /** Permissions with their first holders. */
    public static List<PermissionEntry> entries() {
        return List.of(
                Holders.of(VIEW, Holders.OFFICE, Holders.SCHOOL_HEAD, Holders.SCHOOL_STAFF),
                Holders.of(RECEIVE, Holders.SCHOOLS, Holders.CLERK, Holders.GROUP_HEAD));
    }
}
