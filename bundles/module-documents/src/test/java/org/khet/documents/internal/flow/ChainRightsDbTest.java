package org.khet.documents.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.chain.LevelDecision;
import org.khet.documents.internal.chain.LevelKind;
import org.khet.documents.internal.chain.rule.ChainActor;
import org.khet.documents.internal.chain.rule.ChainPart;
import org.khet.documents.internal.chain.rule.ChainRuleKind;
import org.khet.documents.internal.memo.MemoKind;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.acting.Decider;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;

/** What a rule says of its levels: who may be left out while away, and whether a signature demands the second factor. Source: core E-20, CORE-48, 63, 68, 72; kinds-documents §6, §11. */
@OnEachDatabase
class ChainRightsDbTest {
    private final TestDatabase database;
    private PapersOffice office;
    private MemoKind memo;
    private LevelKind level;

    ChainRightsDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        database.clear();
        office = new PapersOffice(new RecordFixture(database)).open();
        memo = office.papers.memos().kind();
        level = office.papers.desk().kind();
    }

    private RecordRow travel(boolean maySkip) {
        ChainRuleKind rule = office.papers.chain().registers().rules().kind();
        office.rule(
                "ไปราชการ",
                "travel",
                null,
                null,
                0,
                office.level(ChainActor.UNIT_HEAD, ChainPart.OPINION).with(rule.maySkip, maySkip),
                office.level(ChainActor.OFFICE_HEAD, ChainPart.DECISION));
        office.away(12, null);
        RecordRow paper = office.papers
                .memos()
                .create(
                        PapersOffice.person(13),
                        office.memo(13, "ICT", "ขอไปราชการ").with(memo.sort, "travel"));
        return office.papers.memos().act(PapersOffice.person(13), paper, memo.submit);
    }

    private List<RecordRow> levels(RecordRow paper) {
        return office.papers.chain().all(paper, PapersOffice.person(1));
    }

    @Test
    void absentHeadWhoMayBeSkippedIsLeftOutWithANote() {
        RecordRow paper = travel(true);
        assertThat(levels(paper).getFirst().get(level.note)).isEqualTo("absent");
        assertThat(paper.get(memo.waitsFor)).contains(PapersOffice.key(1));
    }

    @Test
    void absentHeadWhoMayNotBeSkipped_theNextSuperiorGivesTheOpinionInTheOwnName() {
        RecordRow paper = travel(false);
        assertThat(paper.get(memo.waitsFor)).contains(PapersOffice.key(3));
        RecordRow next = office.answer(3, paper, LevelDecision.given("เห็นควรอนุญาต"));
        assertThat(levels(paper).getFirst().get(level.signLine)).startsWith("รองผู้อำนวยการ");
        assertThat(next.get(memo.waitsFor)).contains(PapersOffice.key(1));
    }

    private RecordRow atTheHeadWithSecondFactor() {
        RecordService<ChainRuleKind> rules = office.papers.chain().registers().rules();
        ChainRuleKind kind = rules.kind();
        TestCaller admin = DocumentsOffice.admin().with(PaperPermissions.VIEW);
        RecordDraft draft = new RecordDraft()
                .with(kind.name, "คำขออนุมัติ")
                .with(kind.sort, "request")
                .with(kind.since, DocumentsOffice.TODAY)
                .with(kind.undoSeconds, 30)
                .with(kind.secondFactor, true)
                .with(
                        kind.levels,
                        List.of(
                                office.level(ChainActor.UNIT_HEAD, ChainPart.OPINION),
                                office.level(ChainActor.OFFICE_HEAD, ChainPart.DECISION)));
        rules.act(admin, rules.create(admin, draft), kind.activate);
        RecordRow paper = office.papers
                .memos()
                .create(
                        PapersOffice.person(13),
                        office.memo(13, "ICT", "ขออนุมัติ").with(memo.sort, "request"));
        paper = office.papers.memos().act(PapersOffice.person(13), paper, memo.submit);
        office.factors.with(PapersOffice.person(12).account(), "111111");
        return office.answer(12, paper, LevelDecision.given("เห็นควรอนุมัติ"));
    }

    @Test
    void ruleDemandsTheSecondFactorOfWhoSigns_notOfOpinions_notOfAReturn_aCodeIsGoodOnce() {
        RecordRow paper = atTheHeadWithSecondFactor();
        TestCaller head = PapersOffice.person(1);
        office.factors.with(head.account(), "246810");
        RecordRow open = office.open(paper);
        assertThat(office.papers.desk().demandsCode(head, office.papers.desk().open(head, open.id())))
                .isTrue();

        for (String code : List.of("", "000000")) {
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(
                            () -> office.papers.desk().answer(head, open, LevelDecision.ticked("", "APPROVE"), code))
                    .satisfies(refused ->
                            assertThat(refused.problems().getFirst().field()).isEqualTo("second-factor"));
        }
        assertThat(office.fresh(paper).state()).isEqualTo(memo.inChain);
        RecordRow signed = office.papers.desk().answer(head, open, LevelDecision.ticked("", "APPROVE"), "246810");
        assertThat(signed.state()).isEqualTo(memo.signed);

        office.papers.desk().undo(head, "documents.memo/" + paper.id());
        RecordRow again = office.open(paper);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(
                        () -> office.papers.desk().answer(head, again, LevelDecision.ticked("", "APPROVE"), "246810"));
        RecordRow back = office.papers.desk().answer(head, again, LevelDecision.returned("แก้ไขจำนวนเงิน"));
        assertThat(back.state()).isEqualTo(memo.draft);
    }

    @Test
    void whatWaitsIsNarrowedBySortAndUrgency() {
        office.submitted(13, "ICT", "เรื่องทั่วไป");
        RecordRow urgent = office.papers
                .memos()
                .create(
                        PapersOffice.person(13),
                        office.memo(13, "ICT", "ขออนุมัติด่วน")
                                .with(memo.sort, "request")
                                .with(memo.urgency, "URGENT"));
        office.papers.memos().act(PapersOffice.person(13), urgent, memo.submit);
        TestCaller head = PapersOffice.person(12);

        assertThat(office.papers.desk().waiting(head, 10)).hasSize(2);
        assertThat(office.papers.desk().waiting().of(head, 10, "request", "URGENT"))
                .extracting(one -> one.get(level.subject))
                .containsExactly("ขออนุมัติด่วน");
        assertThat(office.papers.desk().waiting().of(head, 10, "memo", ""))
                .extracting(one -> one.get(level.subject))
                .containsExactly("เรื่องทั่วไป");
        assertThat(office.papers.desk().waiting().of(head, 10, "memo", "URGENT"))
                .isEmpty();
    }

    @Test
    void oneOfAPairTakesTheTasksOfTheOtherWhileAway_markedAsActing_andLosesThemAfterwards() {
        RecordRow first = office.submitted(13, "ICT", "เรื่องแรก");
        office.submitted(13, "ICT", "เรื่องที่สอง");
        TestCaller pair = PapersOffice.person(22);
        assertThat(office.papers.desk().waiting(pair, 10)).isEmpty();
        office.away(
                12,
                new Decider(
                        PapersOffice.key(12),
                        PapersOffice.key(22),
                        ActingCapacity.ON_DUTY,
                        0,
                        ActingLimits.NONE,
                        "5/2565 ลงวันที่ 6 มกราคม 2565"));

        assertThat(office.papers.desk().waiting(pair, 10)).hasSize(2);
        office.answer(22, first, LevelDecision.given("เห็นควร"));
        assertThat(levels(first).getFirst().get(level.signLine)).contains("ปฏิบัติหน้าที่แทน");
        assertThat(levels(first).getFirst().get(level.capacity)).contains(ActingCapacity.ON_DUTY);

        office.clock.pass(Duration.ofHours(3));
        assertThat(office.papers.desk().waiting(pair, 10)).isEmpty();
        assertThat(office.papers.desk().waiting(PapersOffice.person(12), 10))
                .extracting(one -> one.get(level.subject))
                .containsExactly("เรื่องที่สอง");
    }

    @Test
    void memoWithThreeOpinionsAndSixTicks_actingCapacityOnPaper_textLockedAfterTheSignature() {
        office.functions.with(22, "section-head", PapersOffice.unit("ICT"));
        office.rule(
                "สามความเห็น",
                "report",
                PapersOffice.unit("ICT"),
                null,
                0,
                office.level(ChainActor.SECTION_HEAD, ChainPart.OPINION),
                office.level(ChainActor.UNIT_HEAD, ChainPart.OPINION),
                office.level(ChainActor.LINE_DEPUTY, ChainPart.OPINION),
                office.level(ChainActor.OFFICE_HEAD, ChainPart.DECISION));
        RecordRow paper = office.papers
                .memos()
                .create(
                        PapersOffice.person(13),
                        office.memo(13, "ICT", "รายงานระบบเครือข่าย").with(memo.sort, "report"));
        paper = office.papers.memos().act(PapersOffice.person(13), paper, memo.submit);
        paper = office.answer(22, paper, LevelDecision.given("ครบถ้วน"));
        paper = office.answer(12, paper, LevelDecision.given("เห็นควรทราบ"));
        paper = office.answer(3, paper, LevelDecision.given("เห็นชอบ"));
        office.away(
                1,
                new Decider(
                        PapersOffice.key(1),
                        PapersOffice.key(2),
                        ActingCapacity.ACTING,
                        1,
                        ActingLimits.NONE,
                        "5/2565 ลงวันที่ 6 มกราคม 2565"));
        paper = office.answer(2, paper, LevelDecision.ticked("", "NOTE", "AGREE", "SIGNED"));

        RecordRow signed = office.fresh(paper);
        assertThat(signed.state()).isEqualTo(memo.signed);
        assertThatExceptionOfType(Outdated.class)
                .as("locked as soon as it is signed")
                .isThrownBy(() -> office.papers
                        .memos()
                        .change(
                                PapersOffice.person(13),
                                signed,
                                RecordDraft.of(signed).with(memo.wish, "แก้ภายหลัง")));
        office.finished(signed);
        var model = office.printer.printed.getLast().model();
        assertThat((List<?>) model.get("opinions"))
                .extracting(one -> ((Map<?, ?>) one).get("words"))
                .isEqualTo(List.of("ครบถ้วน", "เห็นควรทราบ", "เห็นชอบ"));
        assertThat(model.get("signLine")).asString().contains("รักษาราชการแทน");
        Map<Object, Object> ticks = new LinkedHashMap<>();
        ((List<?>) model.get("ticks")).stream().map(row -> (Map<?, ?>) row).forEach(row -> {
            ticks.put(row.get("leftLabel"), row.get("leftOn"));
            ticks.put(row.get("rightLabel"), row.get("rightOn"));
        });
        assertThat(ticks)
                .as("the six of the form, of which three are on")
                .containsEntry("ทราบ", true)
                .containsEntry("ชอบ", true)
                .containsEntry("ลงนามแล้ว", true)
                .containsEntry("อนุญาต", false)
                .containsEntry("อนุมัติ", false)
                .containsEntry("ลงนัด", false);
        RecordRow issued = office.fresh(signed);
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> office.papers
                        .memos()
                        .change(
                                PapersOffice.person(13),
                                issued,
                                RecordDraft.of(issued).with(memo.wish, "แก้ภายหลัง")));
        assertThat(office.fresh(signed).get(memo.wish)).doesNotContain("แก้ภายหลัง");
    }

    @Test
    void whoHasNoSecondFactorDoesNotSignWhereTheRuleDemandsIt_isToldWhereToSetItUp_mayReturnThePaper() {
        RecordRow paper = atTheHeadWithSecondFactor();
        TestCaller head = PapersOffice.person(1);
        RecordRow open = office.open(paper);
        for (String code : List.of("", "246810")) {
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(
                            () -> office.papers.desk().answer(head, open, LevelDecision.ticked("", "APPROVE"), code))
                    .satisfies(
                            refused -> assertThat(refused.problems().getFirst().key())
                                    .isEqualTo("documents.error.no-second-factor"));
        }
        assertThat(office.fresh(paper).state()).isEqualTo(memo.inChain);
        assertThat(office.papers
                        .desk()
                        .answer(head, open, LevelDecision.returned("แก้ไขจำนวนเงิน"))
                        .state())
                .isEqualTo(memo.draft);
    }
}
