package org.khet.documents.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.chain.LevelDecision;
import org.khet.documents.internal.inbox.ui.VerifyView;
import org.khet.documents.internal.memo.MemoKind;
import org.khet.documents.internal.paper.PaperRegistry;
import org.khet.documents.internal.seal.SealFacts;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.print.PrintImage;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.record.RecordFixture;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** Numbers and seals: number first, then the bytes, finished after any cut; a sealed paper never changes. Source: core CORE-58, CORE-51. */
@OnEachDatabase
class SealedPaperDbTest {
    private final TestDatabase database;
    private RecordFixture fixture;
    private PapersOffice office;
    private MemoKind memo;

    SealedPaperDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        database.clear();
        fixture = new RecordFixture(database);
        office = new PapersOffice(fixture).open();
        memo = office.papers.memos().kind();
    }

    private RecordRow signed(String subject) {
        RecordRow paper = office.submitted(13, "ICT", subject);
        paper = office.answer(12, paper, LevelDecision.given("เห็นควร"));
        paper = office.answer(3, paper, LevelDecision.given("เห็นควร"));
        return office.answer(1, paper, LevelDecision.ticked("", "APPROVE"));
    }

    @Test
    void sealCutOffAfterTheNumberIsFinishedWithTheSameNumber() {
        RecordRow paper = signed("เรื่องที่หนึ่ง");
        office.clock.pass(Duration.ofSeconds(31));
        office.printer.breakDown(true);
        assertThat(office.papers.sealer().finish(PapersOffice.KT1)).isZero();
        assertThat(office.fresh(paper).state()).isEqualTo(memo.numbered);
        assertThat(office.fresh(paper).get(memo.number)).isEqualTo("1/2569");

        office.printer.breakDown(false);
        assertThat(office.papers.sealer().finish(PapersOffice.KT1)).isEqualTo(1);
        assertThat(office.papers.sealer().finish(PapersOffice.KT1)).isZero();
        assertThat(office.fresh(paper).get(memo.number)).isEqualTo("1/2569");
        assertThat(office.papers.sealer().of(paper)).isPresent();
    }

    @Test
    void sealedPaperIsNotEdited_correctionIsANewVersionThatReplacesIt() {
        RecordRow first = office.finished(signed("เรื่องเดิม"));
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> office.papers
                        .memos()
                        .change(
                                PapersOffice.person(13),
                                first,
                                RecordDraft.of(first).with(memo.subject, "แก้ภายหลัง")));

        office.papers.memos().act(PapersOffice.person(13), first, memo.revise);
        RecordRow second = office.papers.memos().all(PapersOffice.person(13), RecordFilter.ALL).stream()
                .filter(row -> row.get(memo.replaces).isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(second.get(memo.replaces)).contains(first.id());
        second = office.papers.memos().act(PapersOffice.person(13), office.fresh(second), memo.submit);
        second = office.answer(12, second, LevelDecision.given("เห็นควร"));
        second = office.answer(3, second, LevelDecision.given("เห็นควร"));
        second = office.finished(office.answer(1, second, LevelDecision.ticked("", "APPROVE")));

        assertThat(second.get(memo.number)).isEqualTo("2/2569");
        assertThat(office.fresh(first).state()).isEqualTo(memo.replaced);
        SealFacts old = facts(first);
        assertThat(old.whole()).isTrue();
        assertThat(old.holds()).isFalse();
        assertThat(facts(second).holds()).isTrue();
    }

    @Test
    void cancelledPaperIsDrawnAnewMarkedAsSuch_itsSealedBytesStayAsTheyWere() throws IOException {
        RecordRow issued = office.finished(signed("ออกซ้ำ"));
        drawn(issued);
        assertThat(watermark()).isEmpty();
        office.papers.memos().act(PapersOffice.clerk(), issued, memo.cancel, new RecordDraft(), "ออกเลขซ้ำ");

        drawn(office.fresh(issued));
        assertThat(watermark()).isEqualTo("ยกเลิก");
        assertThat(facts(issued).whole()).isTrue();
        assertThat(facts(issued).holds()).isFalse();
    }

    private void drawn(RecordRow paper) throws IOException {
        RecordRow seal = office.papers.sealer().of(paper).orElseThrow();
        String code = seal.get(office.papers.seals().kind().code);
        office.papers
                .pictures()
                .draw(new PaperRegistry.Found(office.papers.memos(), paper), code, new ByteArrayOutputStream());
    }

    private String watermark() {
        return String.valueOf(office.printer.printed.getLast().model().get("watermark"));
    }

    @Test
    void memoThatWasPutAwayIsCorrectedByANewVersionToo() {
        RecordRow first = office.finished(signed("เรื่องเดิม"));
        RecordRow filed = office.papers
                .memos()
                .act(
                        PapersOffice.person(13),
                        first,
                        memo.file,
                        new RecordDraft().with(memo.filedAt, "ตู้ 1").with(memo.retention, "10Y"),
                        "");
        office.papers.memos().act(PapersOffice.person(13), filed, memo.revise);
        assertThat(office.papers.memos().all(PapersOffice.person(13), RecordFilter.ALL))
                .filteredOn(row -> row.get(memo.replaces).equals(Optional.of(first.id())))
                .singleElement()
                .satisfies(row -> assertThat(row.state()).isEqualTo(memo.draft))
                .satisfies(row -> assertThat(row.get(memo.filedAt)).isEmpty());
    }

    private SealFacts facts(RecordRow paper) {
        RecordRow seal = office.papers.sealer().of(paper).orElseThrow();
        return office.papers
                .sealer()
                .verify(PapersOffice.KT1, seal.get(office.papers.seals().kind().code))
                .orElseThrow();
    }

    @Test
    void secretPaperShowsNoSubjectOnThePageThatVerifiesIt_hashIsThatOfTheBytes() {
        RecordRow paper = office.papers
                .memos()
                .create(
                        PapersOffice.person(13),
                        office.memo(13, "ICT", "เรื่องลับ").with(memo.secrecy, "SECRET"));
        paper = office.papers.memos().act(PapersOffice.person(13), paper, memo.submit);
        paper = office.answer(12, paper, LevelDecision.given(""));
        paper = office.answer(3, paper, LevelDecision.given(""));
        paper = office.finished(office.answer(1, paper, LevelDecision.ticked("", "APPROVE")));
        SealFacts facts = facts(paper);
        assertThat(facts.subject()).isEmpty();
        assertThat(facts.number()).isEqualTo("1/2569");
        assertThat(facts.hash()).matches("[0-9a-f]{64}");
        assertThat(office.papers.sealer().verify(PapersOffice.KT1, "ไม่มีรหัสนี้"))
                .isEmpty();
    }

    @Test
    void cancelledPaperKeepsItsNumber_theNextGetsTheNext() {
        RecordRow paper = office.finished(signed("ยกเลิกภายหลัง"));
        RecordRow gone =
                office.papers.memos().act(PapersOffice.clerk(), paper, memo.cancel, new RecordDraft(), "ออกซ้ำ");
        assertThat(gone.get(memo.number)).isEqualTo("1/2569");
        var numbers = office.documents.registers.reserved;
        assertThat(numbers.internal().all(PapersOffice.clerk(), org.khet.portal.api.record.RecordFilter.ALL))
                .singleElement()
                .satisfies(
                        row -> assertThat(row.get(numbers.kind().number).text()).isEqualTo("1/2569"));
        assertThat(office.finished(signed("ฉบับใหม่")).get(memo.number)).isEqualTo("2/2569");
        assertThat(facts(gone).holds()).isFalse();
    }

    @Test
    void wordFileIsADraft_alsoOfASealedPaper_onlyTheSealedCopyCounts() throws java.io.IOException {
        RecordRow sealed = office.finished(signed("เรื่องเดิม"));
        office.papers
                .pictures()
                .words(
                        new org.khet.documents.internal.paper.PaperRegistry.Found(office.papers.memos(), sealed),
                        new java.io.ByteArrayOutputStream());

        var model = office.printer.printed.getLast().model();
        assertThat(model.get("watermark")).isEqualTo("ร่าง");
        assertThat(model.get("verify")).isEqualTo(false);
        assertThat(model.get("number")).isEqualTo("1/2569");
    }

    @Test
    void codeOnThePaperLeadsToThePageOutside_whichSaysOfficeNumberDaySubjectSignerAndHashToAVisitor_andNothingElse() {
        RecordRow paper = office.finished(signed("เรื่องที่ออกแล้ว"));
        RecordRow seal = office.papers.sealer().of(paper).orElseThrow();
        var of = office.papers.seals().kind();
        assertThat(office.printer.printed.getLast().images().get("verify"))
                .isEqualTo(new PrintImage.QrCode("https://khet.test/open/KT1/documents/verify/" + seal.get(of.code)));

        for (String key : List.of(seal.get(of.code), seal.get(of.hash))) {
            Set<String> shown = shown(key);
            assertThat(shown)
                    .contains("1/2569", "20 พฤศจิกายน 2569", "เรื่องที่ออกแล้ว", "เอกสารนี้ออกจากระบบและยังใช้อยู่")
                    .contains(
                            seal.get(of.hash),
                            new FakeOffices()
                                    .find(PapersOffice.KT1)
                                    .orElseThrow()
                                    .name())
                    .anyMatch(text -> text.startsWith(paper.get(memo.signedName)))
                    .noneMatch(text -> text.contains("ด้วยสำนักงานต้องเผยแพร่คู่มือ"));
        }
        assertThat(shown("4f1c")).contains("ไม่พบเอกสารตามรหัสนี้").doesNotContain("เรื่องที่ออกแล้ว");
    }

    private VerifyView page(String key) {
        TestRequest request = TestRequest.of(
                TestCaller.in(PapersOffice.KT1), fixture.texts(memo).in(TextCatalog.THAI), key);
        return new VerifyView(request, office.papers);
    }

    private Set<String> shown(String key) {
        return ShownTexts.of(page(key));
    }

    @Test
    void whoHoldsTheFileTypesItsHash_thatOfAChangedFileIsOfNoPaper() throws GeneralSecurityException {
        RecordRow seal = office.papers
                .sealer()
                .of(office.finished(signed("เรื่องที่ออกแล้ว")))
                .orElseThrow();
        String hash = seal.get(office.papers.seals().kind().hash);
        byte[] changed = "%PDF-1.7 แก้ไขแล้ว".getBytes(StandardCharsets.UTF_8);
        String other =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(changed));

        VerifyView page = page("");
        assertThat(ShownTexts.of(page)).doesNotContain("ไม่พบเอกสารตามรหัสนี้");
        assertThat(typed(page, " " + hash.toUpperCase(Locale.ROOT) + " ")).contains("เรื่องที่ออกแล้ว", hash);
        assertThat(typed(page, other)).contains("ไม่พบเอกสารตามรหัสนี้").doesNotContain("เรื่องที่ออกแล้ว");
        assertThat(typed(page, " "))
                .doesNotContain("ไม่พบเอกสารตามรหัสนี้")
                .contains("กรอกรหัสบนเอกสาร หรือค่า SHA-256 ของไฟล์");
    }

    private static Set<String> typed(VerifyView page, String code) {
        all(page).filter(TextField.class::isInstance).map(TextField.class::cast).forEach(field -> field.setValue(code));
        all(page)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .toList()
                .forEach(Button::click);
        Set<String> shown = new TreeSet<>(ShownTexts.of(page));
        all(page)
                .filter(TextField.class::isInstance)
                .map(field -> ((TextField) field).getErrorMessage())
                .filter(Objects::nonNull)
                .forEach(shown::add);
        return shown;
    }

    private static Stream<Component> all(Component of) {
        return Stream.concat(Stream.of(of), of.getChildren().flatMap(SealedPaperDbTest::all));
    }
}
