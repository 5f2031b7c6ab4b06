package org.khet.documents.internal.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.letter.LetterInKind;
import org.khet.documents.internal.letter.LetterPermissions;
import org.khet.documents.internal.letter.SenderSort;
import org.khet.documents.internal.letter.UnitEntryKind;
import org.khet.documents.internal.memo.MemoKind;
import org.khet.documents.internal.outgoing.LetterOutKind;
import org.khet.documents.internal.outgoing.LetterReceiverSort;
import org.khet.documents.internal.outgoing.ReplyWanted;
import org.khet.documents.internal.paper.PaperFlow;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.documents.internal.setting.PaperFiles;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.School;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.ui.component.MarkedTextField;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.ui.PageDriver;
import org.khet.portal.testkit.ui.TestRequest;

/** From a letter an answer, a memo or a circular begins with what the letter says. Source: kinds-documents §4, core CORE-47, CORE-63. */
@OnEachDatabase
class LetterPapersDbTest {
    private static final String SUBJECT = "ขอเชิญส่งบุคลากรเข้าร่วมประชุมเชิงปฏิบัติการ";

    private final RecordFixture fixture;
    private final DocumentsOffice office;
    private final RecordService<MemoKind> memos;
    private final RecordService<LetterOutKind> outgoing;
    private final LetterInKind letter;
    private final UnitEntryKind entry;
    private final LetterPapers papers;
    private final TestCaller clerk = DocumentsOffice.clerk();

    LetterPapersDbTest(TestDatabase database) {
        fixture = new RecordFixture(database);
        office = new DocumentsOffice(fixture);
        memos = office.registrar.register(new MemoKind(PaperFlow.NONE));
        outgoing = office.letters.outgoing.letters;
        letter = office.letters.incoming.letters.kind();
        entry = office.letters.incoming.entries.kind();
        papers = new LetterPapers(office.letters.incoming, outgoing, memos, fixture.files());
    }

    @BeforeEach
    void registersAreThere() {
        fixture.database().clear();
        office.books();
    }

    /** From the page of a school, where somebody who writes letters has the button. */
    @Test
    void letterToASchoolBeginsWithItAsAddresseeAndReceiver_ofTheOwnOfficeOnly() {
        School school = SampleOffices.schools().getFirst();
        SchoolLetters letters = new SchoolLetters(outgoing, fixture.schools());
        LetterOutKind kind = outgoing.kind();
        fixture.receiver(letters);

        assertThat(letters.address(clerk, school.id()))
                .contains("documents/letter-out?for=core.school:" + school.id().value());
        assertThat(letters.address(TestCaller.of(DocumentsOffice.KT1, 22), school.id()))
                .isEmpty();
        String token = "core.school:" + school.id().value();
        RecordDraft draft = letters.begun(clerk, token, kind).orElseThrow();
        assertThat(draft.raw(kind.addressee)).isEqualTo("ผู้อำนวยการ" + school.name());
        assertThat(draft.lines(kind.receivers)).singleElement().satisfies(line -> {
            assertThat(line.raw(kind.receiverSort)).isEqualTo(LetterReceiverSort.SCHOOL);
            assertThat(line.raw(kind.school)).isEqualTo(school.id());
        });
        assertThat(letters.begun(clerk, token, memos.kind())).isEmpty();
        assertThat(letters.begun(TestCaller.of(SampleOffices.KT2, 51), token, kind))
                .as("another office's")
                .isEmpty();
        TestRequest request = TestRequest.of(clerk, fixture.texts(kind).in(TextCatalog.THAI));
        request.query(Map.of("for", List.of(token)));
        assertThat(new PageDriver(fixture.views().form(request, outgoing, 0)).read("documents-letter-out-addressee"))
                .isEqualTo("ผู้อำนวยการ" + school.name());
    }

    private static String token(LetterPaperSort sort, RecordLink record, LetterPapers of) {
        String address = of.address(record, sort);
        return address.substring(address.indexOf('=') + 1);
    }

    private static RecordLink link(RecordRow row) {
        return new RecordLink(row.kind().type(), row.id(), "");
    }

    private RecordDraft begun(TestCaller caller, RecordRow from, LetterPaperSort sort, PaperKind kind) {
        return papers.begun(caller, token(sort, link(from), papers), kind).orElseThrow();
    }

    private RecordRow made(
            RecordRow from, LetterPaperSort sort, RecordService<? extends PaperKind> service, RecordDraft draft) {
        PaperKind kind = service.kind();
        RecordRow paper = service.create(clerk, draft.with(kind.drafter, clerk.person()));
        assertThat(papers.made(clerk, token(sort, link(from), papers), link(paper)))
                .contains(kind.pageAddress(paper.id()));
        return service.find(DocumentsOffice.KT1, paper.id()).orElseThrow();
    }

    @Test
    void officerAnswers_theAnswerNamesLetterAndReceiver_theEntryNamesTheAnswer() {
        var school = SampleOffices.schools().getFirst();
        RecordRow row = office.letters.incoming.letters.create(
                clerk,
                office.letterDraft("ขอรับการสนับสนุนครุภัณฑ์คอมพิวเตอร์")
                        .with(letter.senderSort, SenderSort.SCHOOL)
                        .with(letter.sender, school.name())
                        .with(letter.school, school.id()));
        office.route(row, "ICT");
        RecordRow work = office.entry(row, "ICT");
        LetterOutKind kind = outgoing.kind();

        RecordDraft draft = begun(clerk, work, LetterPaperSort.ANSWER, kind);

        assertThat(draft.raw(kind.answers)).isEqualTo(row.id());
        assertThat(draft.raw(kind.subject)).isEqualTo("ขอรับการสนับสนุนครุภัณฑ์คอมพิวเตอร์");
        assertThat(draft.raw(kind.addressee)).isEqualTo("ผู้อำนวยการ" + school.name());
        assertThat(draft.raw(kind.reference))
                .isEqualTo("หนังสือ" + school.name() + " ที่ ศธ 04001/ว 123 ลงวันที่ 18 พฤศจิกายน 2569");
        assertThat(draft.raw(kind.unit)).isEqualTo(DocumentsOffice.unit("ICT"));
        assertThat(draft.lines(kind.receivers)).singleElement().satisfies(line -> {
            assertThat(line.raw(kind.receiverSort)).isEqualTo(LetterReceiverSort.SCHOOL);
            assertThat(line.raw(kind.school)).isEqualTo(school.id());
        });

        RecordRow paper = made(
                work,
                LetterPaperSort.ANSWER,
                outgoing,
                draft.with(kind.body, "สำนักงานได้รับคำขอแล้ว").with(kind.wants, ReplyWanted.NOTHING));

        assertThat(paper.get(kind.about)).map(RecordLink::id).contains(row.id());
        assertThat(office.entry(row, "ICT").get(entry.answer))
                .map(RecordLink::id)
                .contains(paper.id());
    }

    @Test
    void memoCitesTheLetter_asOfficersWriteIt() {
        RecordRow row = office.letter(SUBJECT);

        RecordDraft draft = begun(clerk, row, LetterPaperSort.MEMO, memos.kind());

        assertThat(draft.raw(memos.kind().cause))
                .isEqualTo("ตามที่สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐานได้มีหนังสือ ที่ ศธ 04001/ว 123"
                        + " ลงวันที่ 18 พฤศจิกายน 2569 เรื่อง " + SUBJECT + " นั้น");
        assertThat(draft.raw(memos.kind().urgency)).isEqualTo("URGENT");
    }

    @Test
    void circularGoesToAllSchools_withTheFilesOfTheLetter() {
        FileId scan = fixture.files()
                .keep(
                        clerk,
                        fixture.files()
                                .stage(
                                        "scan.pdf",
                                        new ByteArrayInputStream("%PDF-1.7".getBytes(UTF_8)),
                                        PaperFiles.LETTER));
        RecordRow row = office.letters
                .incoming
                .letters
                .internal()
                .create(clerk, office.letterDraft(SUBJECT).with(letter.files, List.of(scan)));
        LetterOutKind kind = outgoing.kind();

        RecordDraft draft = begun(clerk, row, LetterPaperSort.CIRCULAR, kind);
        RecordRow paper = made(
                row,
                LetterPaperSort.CIRCULAR,
                outgoing,
                draft.with(kind.unit, DocumentsOffice.unit("PLAN")).with(kind.wants, ReplyWanted.ACKNOWLEDGE));

        List<FileId> taken = paper.get(kind.files).orElseThrow();
        assertThat(taken).hasSize(1).doesNotContain(scan);
        fixture.files().drop(clerk, List.of(scan)); // the letter is destroyed in its time
        assertThat(fixture.files().find(DocumentsOffice.KT1, taken))
                .extracting(Files.Stored::name)
                .containsExactly("scan.pdf");
        assertThat(paper.lines(kind.receivers))
                .singleElement()
                .satisfies(line -> assertThat(line.get(kind.receiverSort)).isEqualTo(LetterReceiverSort.ALL_SCHOOLS));
        assertThat(office.now(office.letters.incoming.letters, row).get(letter.files))
                .contains(List.of(scan));
    }

    @Test
    void paperAboutASecretLetter_isAsSecret_andForItsReaders_othersBeginNothing() {
        RecordRow row = office.letters.incoming.letters.create(
                clerk,
                office.letterDraft("ผลการสืบสวนข้อเท็จจริง")
                        .with(letter.secrecy, "SECRET")
                        .with(letter.readers, List.of(new RecordDraft().with(letter.reader, clerk.person()))));
        TestCaller stranger =
                TestCaller.of(DocumentsOffice.KT1, 11).with(PaperPermissions.DRAFT, LetterPermissions.VIEW);

        RecordDraft draft = begun(clerk, row, LetterPaperSort.MEMO, memos.kind());

        assertThat(draft.raw(memos.kind().secrecy)).isEqualTo("SECRET");
        assertThat(draft.lines(memos.kind().readers))
                .singleElement()
                .satisfies(line -> assertThat(line.raw(memos.kind().reader)).isEqualTo(clerk.person()));
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> begun(stranger, row, LetterPaperSort.MEMO, memos.kind()));
    }

    @Test
    void paperOfAnotherKind_isRefused_andWhoWritesNoPapersIsOfferedNone() {
        RecordRow row = office.letter(SUBJECT);
        String token = token(LetterPaperSort.MEMO, link(row), papers);
        RecordLink wrong = new RecordLink("documents.order", 1, "");

        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> papers.made(clerk, token, wrong));
        assertThat(papers.made(clerk, "documents.meeting:7", wrong)).isEmpty();
        assertThat(papers.offers(clerk, link(row))).isTrue();
        assertThat(papers.offers(TestCaller.of(DocumentsOffice.KT1, 11), link(row)))
                .isFalse();
        assertThat(papers.offers(clerk, wrong)).isFalse();
    }

    @Test
    void formOfTheMemo_beginsWithTheLetter_andIsKeptWithIt() {
        RecordRow row = office.letter(SUBJECT);
        fixture.receiver(papers);
        TestRequest request = TestRequest.of(clerk, fixture.texts(memos.kind()).in(TextCatalog.THAI));
        request.query(Map.of("for", List.of(token(LetterPaperSort.MEMO, link(row), papers))));

        Component form = fixture.views().form(request, memos, 0);
        assertThat(((TextField) at(form, "documents-memo-subject")).getValue()).isEqualTo(SUBJECT);
        ((MarkedTextField) at(form, "documents-memo-wish")).setValue("เพื่อโปรดอนุญาตให้ส่งผู้แทน 1 คน");
        ((TextField) at(form, "documents-memo-addressee")).setValue("ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา");
        assertThat(unitsOf(form).getValue().id())
                .as("the own unit stands there")
                .isEqualTo(ownUnit());
        ((Button) at(form, "documents-memo-save")).click();

        assertThat(request.opened()).singleElement().satisfies(address -> {
            long id = Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
            assertThat(memos.open(clerk, id).get(memos.kind().about))
                    .map(RecordLink::id)
                    .contains(row.id());
        });
    }

    @Test
    void addressOfAForm_namesALetterThatThePersonSees_andNoOther() {
        SampleMatterKind kind = new SampleMatterKind();
        RecordService<SampleMatterKind> matters = office.registrar.register(kind);
        RecordRow row = office.letter(SUBJECT);
        RecordRow secret = office.letters.incoming.letters.create(
                clerk,
                office.letterDraft("ผลการสืบสวนข้อเท็จจริง")
                        .with(letter.secrecy, "SECRET")
                        .with(letter.readers, List.of(new RecordDraft().with(letter.reader, clerk.person()))));
        TestCaller officer = TestCaller.of(DocumentsOffice.KT1, 11)
                .with(SampleMatterKind.KEEP, LetterPermissions.VIEW, LetterPermissions.ROUTE);

        assertThat(about(matters, clerk, row)).map(RecordLink::id).contains(row.id());
        assertThat(about(matters, clerk, row))
                .map(RecordLink::title)
                .hasValueSatisfying(title -> assertThat(title).contains(SUBJECT));
        assertThat(about(matters, officer, secret)).isEmpty();
    }

    private Optional<RecordLink> about(RecordService<SampleMatterKind> matters, TestCaller caller, RecordRow row) {
        TestRequest request = TestRequest.of(
                caller.with(SampleMatterKind.KEEP), fixture.texts(memos.kind()).in(TextCatalog.THAI));
        String named = row.kind().type() + ":" + row.id();
        request.query(Map.of("about", List.of(named), "links.linked", List.of(named)));
        Component form = fixture.views().form(request, matters, 0);
        Object first = ((ComboBox<?>) at(form, "sample-matter-about")).getValue();
        assertThat(((ComboBox<?>) at(form, "sample-matter-links-0-linked")).getValue())
                .isEqualTo(first);
        return Optional.ofNullable((RecordLink) first);
    }

    /** A kind of another module with links to letters. */
    private static final class SampleMatterKind extends RecordKind {
        static final Permission KEEP = Permission.of("sample:matter:keep");
        final Field<String> title = text("title", 200);
        final Field<Optional<RecordLink>> about =
                link("about", "documents.letter-in").optional();
        final Lines links = lines("links", "doc_sample_link", 0, 50);
        final Field<RecordLink> linked = links.link("linked", "documents.letter-in");

        SampleMatterKind() {
            super("sample", "matter", "doc_sample");
            rights(KEEP, KEEP);
            titled(title);
            section("all", title, about);
            section("links", links);
        }
    }

    private @Nullable UnitId ownUnit() {
        return SampleOffices.people().stream()
                .filter(one -> one.id().equals(clerk.person()))
                .findFirst()
                .orElseThrow()
                .unit();
    }

    @SuppressWarnings("unchecked")
    private static Select<Unit> unitsOf(Component form) {
        return (Select<Unit>) at(form, "documents-memo-unit");
    }

    private static Component at(Component page, String id) {
        return all(page)
                .filter(one -> one.getId().orElse("").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(LetterPapersDbTest::all));
    }
}
