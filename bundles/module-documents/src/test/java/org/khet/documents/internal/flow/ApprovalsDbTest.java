package org.khet.documents.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.chain.LevelDecision;
import org.khet.documents.internal.memo.MemoKind;
import org.khet.documents.internal.setting.PaperFiles;
import org.khet.portal.api.approval.ApprovalListener;
import org.khet.portal.api.approval.Approvals;
import org.khet.portal.api.approval.RequestContent;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.text.MarkedText;
import org.khet.portal.records.internal.service.ApprovalAnswers;
import org.khet.portal.records.internal.service.DefaultRecordServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.record.RecordFixture;

/** A record of another module waits on a paper and is answered exactly once; without papers the decision is typed. Source: CORE-64, PLAN-45. */
@OnEachDatabase
class ApprovalsDbTest {
    private final TestDatabase database;
    private RecordFixture fixture;
    private PapersOffice office;
    private MemoKind memo;
    private RequestKindSample kind;
    private RecordService<RequestKindSample> requests;
    private ApprovalListener listener;
    private final List<RequestContent> said = new ArrayList<>();

    ApprovalsDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        database.clear();
        database.execute("create table doc_sample (id bigint not null, office_id bigint not null, version int not null,"
                + " state varchar(30) not null, creator_id bigint not null, author varchar(200) not null, created_at timestamp not null,"
                + " reason varchar(500) not null, folded varchar(1000) not null, title varchar(200) not null,"
                + " amount decimal(15,2) not null, paper_no varchar(60), paper_on date, times int not null)");
        fixture = new RecordFixture(database);
        office = new PapersOffice(fixture).open();
        memo = office.papers.memos().kind();
        kind = new RequestKindSample();
        requests = fixture.of(kind);
        listener = new ApprovalAnswers((DefaultRecordServices) fixture.services());
        fixture.switches().turn(PapersOffice.KT1, "documents", true);
    }

    @AfterEach
    void end() {
        database.execute("drop table doc_sample");
    }

    private void papersAreThere() {
        fixture.with(new OfficeApprovals(office, content -> said.isEmpty() ? content : said.getLast()));
    }

    private static TestCaller asker() {
        return PapersOffice.person(13).with(RequestKindSample.VIEW, RequestKindSample.DECIDE);
    }

    private RecordRow waiting() {
        RecordRow row = requests.create(
                asker(),
                new RecordDraft().with(kind.title, "จัดซื้ออุปกรณ์เครือข่าย").with(kind.sum, new BigDecimal("85000")));
        return requests.act(asker(), row, kind.ask);
    }

    private List<RecordRow> papers() {
        return office.papers.memos().all(PapersOffice.person(1), RecordFilter.ALL);
    }

    private RecordRow now(RecordRow row) {
        return requests.find(PapersOffice.KT1, row.id()).orElseThrow();
    }

    private RecordRow upTo(RecordRow paper) {
        RecordRow one = office.answer(12, paper, LevelDecision.given("เห็นควร"));
        return office.answer(3, one, LevelDecision.given("เห็นควร"));
    }

    private int deliver() {
        return office.papers.sender().deliver(PapersOffice.KT1, List.of(listener));
    }

    /** An adjustment that takes 1,500 baht back is a matter of 1,500 baht. PLAN-19. */
    @Test
    void moneyThatIsTakenBack_isDecidedByAPaperAboutItsSum() {
        papersAreThere();
        RecordRow row = requests.create(
                asker(), new RecordDraft().with(kind.title, "ปรับลดเงินจัดสรร").with(kind.sum, new BigDecimal("1500")));
        new DecisionRequests(office.papers, new FakePeople(), FakeUnits.ofSampleOffices())
                .ask(
                        asker(),
                        new Approvals.Request(
                                "policyplan.allocation",
                                new BigDecimal("-1500.00"),
                                kind.type(),
                                row.id(),
                                "ปรับลดเงินจัดสรร",
                                kind.pageAddress(row.id())),
                        RequestContent.NONE);

        assertThat(papers().getFirst().state()).isEqualTo(memo.inChain);
        assertThat(papers().getFirst().get(memo.baht)).contains(new BigDecimal("1500.00"));
    }

    @Test
    void recordWaitsOnOnePaper_isGrantedOnceWithTheNumberOfTheSealedPaper() {
        papersAreThere();
        RecordRow row = waiting();
        RecordRow paper = papers().getFirst();
        assertThat(paper.state()).isEqualTo(memo.inChain);
        assertThat(paper.get(memo.baht)).contains(new BigDecimal("85000.00"));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> requests.act(asker(), row, kind.grant, typed(), ""));

        RecordRow last = upTo(paper);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.answer(1, last, LevelDecision.ticked("", "NOTE")))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("documents.error.no-decision"));
        office.answer(1, last, LevelDecision.ticked("ให้ดำเนินการ", "NOTE", "APPROVE"));
        assertThat(deliver()).isZero();
        office.finished(paper);

        assertThat(deliver()).isEqualTo(1);
        assertThat(now(row).state()).isEqualTo(kind.granted);
        assertThat(now(row).get(kind.paperNo)).isEqualTo("1/2569");
        assertThat(now(row).get(kind.paperOn)).contains(LocalDate.of(2026, 11, 20));
        assertThat(requests.steps(asker(), row.id()).getLast().person()).isEqualTo(PapersOffice.key(1));
        assertThat(requests.steps(asker(), row.id()).getLast().words()).isEqualTo("ให้ดำเนินการ");
        assertThat(deliver()).isZero();
        assertThat(now(row).get(kind.times)).isEqualTo(1);
    }

    @Test
    void answerThatWasCutOffIsDeliveredAgain_andActsOnce() {
        papersAreThere();
        RecordRow row = waiting();
        RecordRow paper = papers().getFirst();
        office.answer(1, upTo(paper), LevelDecision.ticked("", "APPROVE"));
        office.finished(paper);
        List<ApprovalListener.Answer> heard = new ArrayList<>();
        ApprovalListener dies = (caller, answer) -> {
            heard.add(answer);
            listener.answered(caller, answer);
            throw new AssertionError("the power is gone");
        };
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> office.papers.sender().deliver(PapersOffice.KT1, List.of(dies)));
        assertThat(now(row).state()).isEqualTo(kind.waiting);

        assertThat(deliver()).isEqualTo(1);
        assertThat(now(row).get(kind.times)).isEqualTo(1);
        listener.answered(PapersOffice.person(1), heard.getFirst());
        assertThat(now(row).get(kind.times)).isEqualTo(1);
    }

    @Test
    void refusedAndReturnedRequestsComeBackWithTheReason_aSecondRequestIsASecondPaper() {
        papersAreThere();
        RecordRow row = waiting();
        office.answer(12, papers().getFirst(), LevelDecision.returned("แนบใบเสนอราคา"));
        assertThat(papers().getFirst().state()).isEqualTo(memo.withdrawn);
        assertThat(deliver()).isEqualTo(1);
        assertThat(now(row).state()).isEqualTo(kind.draft);
        assertThat(now(row).head().reason()).isEqualTo("แนบใบเสนอราคา");

        requests.act(asker(), now(row), kind.ask);
        RecordRow second = papers().stream()
                .filter(one -> one.state().equals(memo.inChain))
                .findFirst()
                .orElseThrow();
        office.answer(12, second, LevelDecision.refused("ไม่มีเงินงบประมาณ"));
        assertThat(deliver()).isEqualTo(1);
        assertThat(now(row).state()).isEqualTo(kind.refused);
    }

    @Test
    void memoThatCannotGoUpIsGivenUpByWhoAsked_theRecordComesBackWithTheReason() {
        papersAreThere();
        var rules = office.papers.chain().registers().rules();
        RecordRow rule =
                rules.internal().all(PapersOffice.person(1), RecordFilter.ALL).getFirst();
        rules.internal()
                .change(
                        PapersOffice.person(1),
                        rules.find(PapersOffice.KT1, rule.id()).orElseThrow(),
                        new RecordDraft().with(rules.kind().since, LocalDate.of(2026, 12, 1)));
        RecordRow row = waiting();
        RecordRow paper = office.fresh(papers().getFirst());
        assertThat(paper.state()).as("no rule yet").isEqualTo(memo.draft);

        office.papers.memos().act(asker(), paper, memo.withdraw, new RecordDraft(), "รอสายการพิจารณา");
        assertThat(deliver()).isEqualTo(1);
        assertThat(now(row).state()).isEqualTo(kind.draft);
        assertThat(now(row).head().reason()).isEqualTo("รอสายการพิจารณา");
    }

    @Test
    void tickThatRefusesAnswersRefused_thoughThePaperIsSigned() {
        papersAreThere();
        RecordRow row = waiting();
        RecordRow paper = papers().getFirst();
        office.answer(1, upTo(paper), LevelDecision.ticked("งบประมาณไม่พอ", "NOTE", "REFUSE"));
        assertThat(office.finished(paper).state()).isEqualTo(memo.issued);
        assertThat(deliver()).isEqualTo(1);
        assertThat(now(row).state()).isEqualTo(kind.refused);
        assertThat(now(row).head().reason()).isEqualTo("งบประมาณไม่พอ");
    }

    @Test
    void recordThatLeavesItsWaitTakesItsPaperAlong_noAnswerFollows() {
        papersAreThere();
        RecordRow row = waiting();
        requests.act(asker(), row, kind.withdraw);
        assertThat(papers())
                .singleElement()
                .satisfies(one -> assertThat(one.state()).isEqualTo(memo.withdrawn));
        assertThat(deliver()).isZero();
        assertThat(now(row).state()).isEqualTo(kind.draft);
    }

    @Test
    void withoutPapersTheDecisionIsTyped_aWaitThatBeganSoStaysTypedWhenPapersCome() {
        RecordRow typed = waiting();
        assertThat(papers()).isEmpty();
        papersAreThere();
        RecordRow done = requests.act(asker(), now(typed), kind.grant, typed(), "");
        assertThat(done.state()).isEqualTo(kind.granted);
        assertThat(done.get(kind.paperNo)).isEqualTo("บข 9/2569");

        fixture.switches().turn(PapersOffice.KT1, "documents", false);
        RecordRow off = waiting();
        assertThat(papers()).isEmpty();
        assertThat(requests.act(asker(), off, kind.grant, typed(), "").state()).isEqualTo(kind.granted);
    }

    /** The paper that was in its chain when papers went away decides about nothing that came after the typed decision. */
    @Test
    void decisionTypedWhilePapersWereAway_endsTheOldPaper_whatIsAskedAgainIsASecondOne() {
        papersAreThere();
        RecordRow row = waiting();
        fixture.switches().turn(PapersOffice.KT1, "documents", false);
        RecordRow back = requests.act(asker(), now(row), kind.giveBack, new RecordDraft(), "ราคาสูงเกินไป");
        RecordRow changed =
                requests.change(asker(), back, RecordDraft.of(back).with(kind.sum, new BigDecimal("45000")));

        fixture.switches().turn(PapersOffice.KT1, "documents", true);
        requests.act(asker(), changed, kind.ask);

        assertThat(papers()).extracting(RecordRow::state).containsExactlyInAnyOrder(memo.withdrawn, memo.inChain);
        RecordRow second = papers().stream()
                .filter(one -> one.state().equals(memo.inChain))
                .findFirst()
                .orElseThrow();
        assertThat(second.get(memo.baht)).hasValue(new BigDecimal("45000.00"));
    }

    private RecordDraft typed() {
        return new RecordDraft().with(kind.paperNo, "บข 9/2569").with(kind.paperOn, LocalDate.of(2026, 11, 19));
    }

    @Test
    void whatTheRulesOfTheRecordRefuseIsStuckAndTold_thePaperStaysDecided() {
        papersAreThere();
        RecordRow row = waiting();
        RecordRow paper = papers().getFirst();
        office.answer(1, upTo(paper), LevelDecision.ticked("", "APPROVE"));
        office.finished(paper);
        requests.internal().act(asker(), now(row), kind.giveBack, new RecordDraft(), "แก้ไข");

        assertThat(deliver()).isZero();
        var callbacks = office.papers.callbacks();
        assertThat(callbacks.internal().all(PapersOffice.person(1), RecordFilter.ALL))
                .singleElement()
                .satisfies(one -> assertThat(one.state()).isEqualTo(callbacks.kind().stuck));
        assertThat(office.fresh(paper).state()).isEqualTo(memo.issued);
        office.clock.pass(Duration.ofSeconds(1));
        assertThat(fixture.happenings().types()).contains("documents.callback.stuck");
    }

    @Test
    void memoSaysWhatTheRecordSays_itsLinesAreATable_itsFilesAreCopies_whatHasNoRoomIsNamed() {
        papersAreThere();
        FileId file = fixture.database()
                .transactions()
                .call(() -> fixture.files()
                        .keep(
                                asker(),
                                fixture.files()
                                        .stage(
                                                "ใบเสนอราคา.pdf",
                                                new ByteArrayInputStream("%PDF".getBytes(StandardCharsets.UTF_8)),
                                                PaperFiles.LETTER)));
        said.add(new RequestContent(
                List.of(
                        new RequestContent.Fact("ผู้ขาย", "ร้านตัวอย่าง", false),
                        new RequestContent.Fact("เหตุผล", "สวิตช์เดิมชำรุด", true),
                        new RequestContent.Fact("ประวัติ", "ย".repeat(4000), true)),
                List.of(new RequestContent.Table(
                        "รายการ",
                        List.of("รายการ", "เป็นเงิน"),
                        List.of(List.of("สวิตช์ 24 ช่อง", "85,000.00"), List.of("รวม", "85,000.00")),
                        0)),
                List.of(file)));
        waiting();

        RecordRow paper = office.fresh(papers().getFirst());
        assertThat(paper.state()).as("it goes up at once").isEqualTo(memo.inChain);
        assertThat(new MarkedText(paper.get(memo.cause)).plain())
                .contains("ผู้ขาย  ร้านตัวอย่าง", "เหตุผล สวิตช์เดิมชำรุด", "รายละเอียดส่วนที่เหลืออยู่ในระบบ")
                .doesNotContain("ยยย");
        assertThat(new MarkedText(paper.get(memo.body)).blocks())
                .last()
                .isInstanceOfSatisfying(MarkedText.Table.class, table -> {
                    assertThat(table.rows()).hasSize(3);
                    assertThat(table.isNumeric(1)).isTrue();
                });
        assertThat(paper.get(memo.files).orElseThrow())
                .as("a file of its own")
                .hasSize(1)
                .doesNotContain(file);
    }
}
