package org.khet.documents.internal.school;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.documents.internal.letter.LetterPermissions;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.documents.internal.setting.Holders;
import org.khet.documents.internal.setting.PaperFiles;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;

/**
 * Letters of schools (หนังสือจากโรงเรียน): sent inside the portal, in the incoming register with a number in the same moment. The school
 * sees what became of them, never the register. Source: core CORE-141; kinds-documents §4.
 */
public final class SchoolLetterKind extends RecordKind {
    /** See letters of schools: of the own school, or all. */
    public static final Permission VIEW = Permission.of("documents:school-letter:view");
    /** Write and send letters of the own school. */
    public static final Permission SEND = Permission.of("documents:school-letter:send");

    public final Field<SchoolId> school =
            school("school").initially(SchoolLetterKind::own).filtered();
    public final Field<String> schoolNo = text("school_no", 60).searched().orEmpty();
    public final Field<LocalDate> writtenOn =
            day("written_on").initially(now -> now.today()).notAfter(now -> now.today());
    public final Field<String> subject = text("subject", 300).searched().wide();
    public final Field<String> text = longText("body", 4000);
    public final Field<Optional<List<FileId>>> files =
            files("files", PaperFiles.LETTER, PaperFiles.MOST).optional();
    public final Field<String> urgency =
            code("urgency", DocumentsCodes.URGENCY).initially("NORMAL").filtered();
    public final Field<String> secrecy =
            code("secrecy", DocumentsCodes.SECRECY).orBlank().initially(DocumentsCodes.NOT_SECRET);
    public final Field<Boolean> secret = yesNo("secret")
            .formula(row -> !row.get(secrecy).isEmpty() && !row.get(secrecy).equals(DocumentsCodes.NOT_SECRET));
    public final Field<Optional<Long>> answers =
            record("answers", "documents.delivery").optional();
    public final Field<Optional<Long>> letter =
            record("letter", "documents.letter-in").optional().byCode();
    public final Field<String> registered =
            text("register_no", 60).searched().orEmpty().byCode();
    public final Field<Optional<Instant>> registeredAt =
            instant("registered_at").optional().byCode();
    public final Field<Optional<SchoolLetterStatus>> standing =
            choice("standing", SchoolLetterStatus.class).optional().byCode();

    /** How often its receipt was printed. Source: core CORE-148. */
    public final Field<BigDecimal> prints = decimal("prints", 0).byCode().initially(now -> BigDecimal.ZERO);

    /** Who reads a secret one beside whoever wrote it and who registers it. */
    public final Lines readers = lines("readers", "doc_school_letter_reader", 0, 50);

    public final Field<PersonId> reader = readers.person("reader").unique();

    public final State draft = state("DRAFT", StateTone.WAIT);
    public final State sent = state("SENT", StateTone.DONE);
    public final State returned = end("RETURNED", StateTone.LATE);

    public final Action send = action("send", "sent")
            .from(draft)
            .to(sent)
            .needs(SEND)
            .confirmed()
            .does((row, now) -> row.with(standing, SchoolLetterStatus.WAITING))
            .then((row, now) -> desk().sent(this, row, now))
            .tells(LetterPermissions.REGISTER)
            .icon("send");
    public final Action register = action("register", "registered")
            .from(sent)
            .needs(LetterPermissions.REGISTER)
            .when((row, now) -> SchoolLetterListener.unregistered(this, row))
            .then((row, now) -> desk().registered(this, row, now))
            .tellsMaker()
            .icon("stamp");
    public final Action giveBack = action("return", "returned")
            .from(sent)
            .to(returned)
            .needs(LetterPermissions.REGISTER)
            .because()
            .when((row, now) -> SchoolLetterListener.notTaken(this, row))
            .then((row, now) -> desk().notAnswered(this, row, now))
            .tellsMaker()
            .backward("undo-2");

    private final SchoolLetterListener desk;

    /** @param desk registers what schools send */
    public SchoolLetterKind(SchoolLetterListener desk) {
        super("documents", "school-letter", "doc_school_letter");
        this.desk = desk;
        rights(VIEW, SEND, draft);
        isAbout(school);
        readers(secret, reader, LetterPermissions.SECRET);
        titled(subject);
        list(school, schoolNo, writtenOn, subject, registered, standing);
        section("letter", school, schoolNo, writtenOn, subject, urgency, secrecy, answers);
        section("text", text, files);
        section("readers", readers);
        tab("drafts", draft);
        tab("sent", sent);
        tab("all");
        way(draft, sent);
        menu("*", "school", 411, "letters");
    }

    /** Whether the office has it, with a number that stands. */
    public boolean isTaken(RecordRow row) {
        return row.has(registeredAt) && !row.get(standing).equals(Optional.of(SchoolLetterStatus.SPOILED));
    }

    private SchoolLetterListener desk() {
        return desk;
    }

    /** Permissions with their first holders. */
    public static List<PermissionEntry> entries() {
        return List.of(
                Holders.of(VIEW, Holders.SCHOOLS, Holders.CENTRAL_CLERK, Holders.DIRECTOR, Holders.DEPUTY),
                Holders.of(SEND, Holders.SCHOOLS));
    }

    /** The school of a caller who writes for one only. */
    private static @Nullable SchoolId own(RecordContext now) {
        Set<SchoolId> schools = now.caller().scope(SEND).schools();
        return schools.size() == 1 ? schools.iterator().next() : null;
    }
}
