package org.khet.documents.internal.letter;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.documents.internal.register.RegisterSeries;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.documents.internal.setting.PaperFiles;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.UnitId;

/** What a letter that comes says and what becomes of it, before its states. Source: core CORE-43 to 47; kinds-documents §4. */
public abstract class LetterInFields extends RecordKind {
    /** Channel of letters that a school sent inside the portal. */
    public static final String IN_PORTAL = "PORTAL";

    public final Field<RegisterNumber> number = numbered("number", RegisterSeries.BY_REGISTER);
    public final Field<Long> register = record("register", "documents.register").byCode();
    public final Field<Instant> receivedAt =
            instant("received_at").initially(now -> now.now()).sorted().when(LetterRules::notLater);
    public final Field<Boolean> backdated = yesNo("backdated").byCode();
    public final Field<String> letterNo = text("letter_no", 60).searched().orEmpty();
    public final Field<Optional<LocalDate>> letterOn =
            day("letter_on").notAfter(now -> now.today()).optional();
    public final Field<SenderSort> senderSort =
            choice("sender_sort", SenderSort.class).initially(SenderSort.AGENCY).filtered();
    public final Field<String> sender = text("sender", 200).searched().wide();
    public final Field<Optional<SchoolId>> school =
            school("school").onlyIf(senderSort.is(SenderSort.SCHOOL)).optional();
    public final Field<Optional<Long>> contact =
            record("contact", "documents.contact").optional();
    public final Field<String> addressed = text("addressed_to", 200).initially("ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา");
    public final Field<String> subject = text("subject", 300).searched().wide();
    public final Field<String> urgency =
            code("urgency", DocumentsCodes.URGENCY).initially("NORMAL").filtered();
    public final Field<String> secrecy = code("secrecy", DocumentsCodes.SECRECY).initially(DocumentsCodes.NOT_SECRET);
    public final Field<Boolean> secret =
            yesNo("secret").formula(row -> !row.get(secrecy).equals(DocumentsCodes.NOT_SECRET));
    public final Field<String> channel =
            code("channel", DocumentsCodes.CHANNEL).initially("PAPER").filtered();
    public final Field<String> outsideRef = text("outside_ref", 60).searched().orEmpty();
    public final Field<String> enclosures = longText("enclosures", 4000).orEmpty();
    public final Field<Optional<List<FileId>>> files =
            files("files", PaperFiles.LETTER, PaperFiles.MOST).optional();
    public final Field<Optional<LocalDate>> answerBy = day("answer_by").optional();
    public final Field<String> retention =
            code("retention", DocumentsCodes.RETENTION).initially("10Y");
    public final Field<Optional<Long>> twin =
            record("twin", "documents.letter-in").optional().byCode();
    public final Field<Optional<Set<String>>> ticks =
            codes("ticks", DocumentsCodes.TICK).optional();
    public final Field<String> instruction = longText("instruction", 1000).orEmpty();
    public final Field<Optional<Instant>> meetsAt = instant("meets_at").optional();
    public final Field<String> result = longText("result", 1000).orEmpty();
    public final Field<String> filedAt = text("filed_at", 120).orEmpty();
    public final Field<Optional<LocalDate>> keptUntil =
            day("kept_until").byCode().sorted().optional();
    /** The letter that went out as its answer. */
    public final Field<Optional<RecordLink>> answeredBy =
            link("answer").byCode().optional();

    /** The letter of the office that it answers. */
    public final Field<Optional<Long>> repliesTo =
            record("replies_to", "documents.letter-out").optional().filtered();

    public final Field<Optional<LocalDate>> answeredOn =
            day("answered_on").byCode().optional();
    public final Field<Optional<LocalDate>> reminded =
            day("reminded_on").byCode().optional();
    public final Field<BigDecimal> openUnits = decimal("open_units", 0).byCode().initially(now -> BigDecimal.ZERO);
    public final Field<BigDecimal> doneUnits = decimal("done_units", 0).byCode().initially(now -> BigDecimal.ZERO);
    public final Field<BigDecimal> prints = decimal("prints", 0).byCode().initially(now -> BigDecimal.ZERO);

    public final Lines readers = lines("readers", "doc_letter_in_reader", 0, 50);
    public final Field<PersonId> reader = readers.person("reader").unique();
    public final Lines units = lines("units", "doc_letter_in_unit", 0, 30);
    public final Field<UnitId> unit = units.unit("unit").unique();
    public final Lines links = lines("links", "doc_letter_in_link", 0, 20);
    public final Field<Long> linked = links.record("letter", "documents.letter-in");
    public final Field<LinkSort> how = links.choice("how", LinkSort.class);
    /** Who works on it in the units: they open it, whatever else they see. */
    public final Lines workers =
            lines("workers", "doc_letter_in_worker", 0, 700).byCode();

    public final Field<PersonId> worker = workers.person("person");

    LetterInFields() {
        super("documents", "letter-in", "letters-in", "doc_letter_in");
    }
}
