package org.khet.documents.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.order.OrderKind;
import org.khet.documents.internal.outgoing.LetterOutKind;
import org.khet.documents.internal.outgoing.LetterReceiverSort;
import org.khet.documents.internal.outgoing.OutgoingRecords;
import org.khet.documents.internal.outgoing.ReplyWanted;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.documents.internal.paper.PaperRegistry;
import org.khet.documents.internal.register.RegisterSort;
import org.khet.documents.internal.template.TemplateKind;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;

/** The six sorts of papers are drafted each on its own template, and looked at as PDF and as Word file. Source: core CORE-48. */
@OnEachDatabase
class PaperLooksDbTest {
    private static final TestCaller DRAFTER = PapersOffice.everybody(13);
    private final TestDatabase database;
    private PapersOffice office;
    private OutgoingRecords outgoing;

    PaperLooksDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void registersAreThere() {
        database.clear();
        office = new PapersOffice(new RecordFixture(database)).open();
        office.documents.register("ส่ง", RegisterSort.OUTGOING, "ศธ 04999/{n}");
        outgoing = office.outgoing();
    }

    private PaperRegistry.Found letter(String sort) {
        LetterOutKind kind = outgoing.letters.kind();
        return made(
                outgoing.letters,
                paper(kind, sort, "ขอให้รายงานข้อมูลนักเรียน")
                        .with(kind.wants, ReplyWanted.NOTHING)
                        .with(
                                kind.receivers,
                                List.of(new RecordDraft()
                                        .with(kind.receiverSort, LetterReceiverSort.UNIT)
                                        .with(kind.receiverUnit, PapersOffice.unit("PLAN")))));
    }

    private PaperRegistry.Found order(String sort) {
        OrderKind kind = office.papers.orders().orders().kind();
        RecordDraft draft = paper(kind, sort, "การรับสมัครนักเรียน");
        return made(
                office.papers.orders().orders(),
                sort.equals("certificate")
                        ? draft.with(kind.person, PapersOffice.key(13))
                        : sort.equals("assignment") ? draft.with(kind.effective, LocalDate.of(2026, 12, 1)) : draft);
    }

    private static RecordDraft paper(PaperKind kind, String sort, String subject) {
        return new RecordDraft()
                .with(kind.sort, sort)
                .with(kind.unit, PapersOffice.unit("ICT"))
                .with(kind.drafter, PapersOffice.key(13))
                .with(kind.subject, subject)
                .with(kind.addressee, "ผู้อำนวยการโรงเรียนในสังกัด")
                .with(kind.urgency, "NORMAL")
                .with(kind.secrecy, "NONE");
    }

    private static <K extends PaperKind> PaperRegistry.Found made(RecordService<K> papers, RecordDraft draft) {
        RecordRow row = papers.internal().create(DRAFTER, draft);
        return new PaperRegistry.Found(
                papers, papers.find(PapersOffice.KT1, row.id()).orElseThrow());
    }

    private Map<String, Object> looked(PaperRegistry.Found paper, String look) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        office.papers.pictures().draw(paper, "", pdf);
        PrintDocument drawn = office.printer.printed.getLast();
        assertThat(drawn.template().name()).isEqualTo("documents/" + look);
        assertThat(pdf.toString(StandardCharsets.UTF_8)).startsWith("%PDF documents/" + look);

        ByteArrayOutputStream word = new ByteArrayOutputStream();
        office.papers.pictures().words(paper, word);
        assertThat(office.printer.printed.getLast().template().name()).isEqualTo("documents/" + look);
        assertThat(office.printer.printed.getLast().model().get("subject"))
                .isEqualTo(drawn.model().get("subject"));
        assertThat(word.size()).isPositive();
        return new HashMap<>(drawn.model());
    }

    @Test
    void templateOfTheOfficeIsTriedByASampleWithTheNamesOfItsFields_oneThatCannotBeSetStaysADraft() {
        RecordService<TemplateKind> templates = office.papers.templates();
        TemplateKind kind = templates.kind();
        TestCaller admin = DocumentsOffice.admin().with(PaperPermissions.VIEW);
        RecordRow row = templates.create(
                admin,
                new RecordDraft()
                        .with(kind.code, "บข-กลาง")
                        .with(kind.name, "บันทึกข้อความของสำนักงาน")
                        .with(kind.sort, "memo")
                        .with(kind.thaiDigits, true)
                        .with(kind.cue, true)
                        .with(kind.words, "# บันทึกข้อความ\n**เรื่อง** {{subject}}\n{{paragraphs}}"));

        office.printer.breakDown(true);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> templates.act(admin, row, kind.attempt))
                .satisfies(refused -> assertThat(refused.problems().getFirst())
                        .extracting(Problem::key, Problem::args)
                        .containsExactly("documents.error.template-print", List.of("no paper")));
        assertThat(templates.find(PapersOffice.KT1, row.id()).orElseThrow().state())
                .isEqualTo(kind.draft);

        office.printer.breakDown(false);
        RecordRow tried = templates.act(admin, row, kind.attempt);
        PrintDocument sample = office.printer.printed.getLast();
        assertThat(sample.template().xhtml()).isEqualTo(kind.xhtml(row)).contains("บันทึกข้อความ");
        assertThat(sample.model().get("subject")).isEqualTo("[subject]");
        assertThat(sample.model().get("number")).isEqualTo("[number]");
        assertThat(sample.paper().digits()).isEqualTo(Paper.Digits.THAI);
        assertThat(sample.paper().cue()).isTrue();

        templates.act(admin, tried, kind.activate);
        PaperRegistry.Found memo = made(office.papers.memos(), office.memo(13, "ICT", "ขอเผยแพร่คู่มือ"));
        assertThat(drawn(memo).template().name()).isEqualTo("documents/บข-กลาง");
    }

    private PrintDocument drawn(PaperRegistry.Found paper) {
        try {
            office.papers.pictures().draw(paper, "", new ByteArrayOutputStream());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return office.printer.printed.getLast();
    }

    @Test
    void sixSortsOfPapersStandOnTheirTemplates_placeholdersFilledIn_asPdfAndAsWordFile() throws IOException {
        PaperRegistry.Found memo = made(office.papers.memos(), office.memo(13, "ICT", "ขอเผยแพร่คู่มือ"));
        assertThat(looked(memo, "memo"))
                .containsEntry("subject", "ขอเผยแพร่คู่มือ")
                .containsEntry("to", "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา")
                .extractingByKey("watermark")
                .asString()
                .as("a draft is marked")
                .isNotEmpty();
        assertThat(looked(letter("external"), "letter"))
                .containsEntry("subject", "ขอให้รายงานข้อมูลนักเรียน")
                .containsEntry("to", "ผู้อำนวยการโรงเรียนในสังกัด");
        assertThat(looked(letter("stamped"), "stamped")).containsEntry("subject", "ขอให้รายงานข้อมูลนักเรียน");
        assertThat(looked(order("assignment"), "order")).containsEntry("subject", "การรับสมัครนักเรียน");
        assertThat(looked(order("announcement"), "announcement")).containsEntry("subject", "การรับสมัครนักเรียน");
        assertThat(looked(order("certificate"), "certificate"))
                .extractingByKey("person")
                .asString()
                .as("who is certified")
                .isNotEmpty();
        assertThat(office.printer.printed)
                .hasSize(12)
                .allSatisfy(drawn -> assertThat(drawn.template().xhtml()).contains("{{watermark}}"))
                .as("the second page is announced on the first")
                .allMatch(drawn -> drawn.paper().cue());
    }
}
