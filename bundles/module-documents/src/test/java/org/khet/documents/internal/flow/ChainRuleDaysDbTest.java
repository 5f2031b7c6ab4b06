package org.khet.documents.internal.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.chain.ChainRegisters;
import org.khet.documents.internal.chain.LevelDecision;
import org.khet.documents.internal.chain.rule.ChainActor;
import org.khet.documents.internal.chain.rule.ChainPart;
import org.khet.documents.internal.chain.rule.ChainRuleKind;
import org.khet.documents.internal.memo.MemoKind;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.documents.internal.register.RegisterSort;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.testkit.SteppingClock;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordFixture;

/** A rule of chains holds until its last day, and the next one from its first. Source: core CORE-69, kinds-documents §6. */
@OnEachDatabase
class ChainRuleDaysDbTest {
    private static final LocalDate LAST = DocumentsOffice.TODAY.plusDays(3);
    private static final TestCaller ADMIN = DocumentsOffice.admin().with(PaperPermissions.VIEW);

    private final TestDatabase database;
    private PapersOffice office;
    private SteppingClock clock;
    private ChainRegisters registers;
    private ChainRuleKind rule;
    private MemoKind memo;

    ChainRuleDaysDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void begin() {
        database.clear();
        office = new PapersOffice(new RecordFixture(database));
        office.documents.register("บข", RegisterSort.MEMO, "{n}/{yyyy}");
        clock = office.documents.fixture.clock();
        registers = office.papers.chain().registers();
        rule = registers.rules().kind();
        memo = office.papers.memos().kind();
    }

    private RecordRow rule(String name) {
        return office.rule(name, "memo", null, null, 30, office.level(ChainActor.OFFICE_HEAD, ChainPart.DECISION));
    }

    private RecordRow ended(RecordRow row, LocalDate last) {
        return registers.rules().act(ADMIN, row, rule.finish, new RecordDraft().with(rule.until, last), "");
    }

    private RecordRow fresh(RecordRow row) {
        return registers.rules().find(PapersOffice.KT1, row.id()).orElseThrow();
    }

    /** What the job of each ten minutes does. */
    private int daily() {
        return registers.expire(new RecordContext(
                office.callers.system(PapersOffice.KT1), clock.instant(), OfficeTime.day(clock.instant())));
    }

    @Test
    void ruleEndedWithADayToComeHoldsUntilThatDay_thenTheNextOneDoes_thenItIsEnded() {
        RecordRow old = ended(rule("ถึงสิ้นสัปดาห์"), LAST);
        assertThat(fresh(old).state()).as("still in use").isEqualTo(rule.active);
        assertThat(office.submitted(13, "ICT", "วันนี้").state()).isEqualTo(memo.inChain);

        RecordRow next = registers
                .rules()
                .create(
                        ADMIN,
                        RecordDraft.of(old)
                                .with(rule.name, "ตั้งแต่สัปดาห์หน้า")
                                .with(rule.since, LAST.plusDays(1))
                                .with(rule.until, null));
        next = registers.rules().act(ADMIN, next, rule.activate);
        assertThatExceptionOfType(Rejected.class)
                .as("a later last day would meet the next rule")
                .isThrownBy(() -> ended(fresh(old), LAST.plusDays(1)));

        clock.pass(Duration.ofDays(3));
        assertThat(daily()).as("its last day").isZero();
        RecordRow onTheLast = office.submitted(13, "ICT", "วันสุดท้าย");
        assertThat(onTheLast.get(memo.rule)).startsWith("ถึงสิ้นสัปดาห์");

        clock.pass(Duration.ofDays(1));
        assertThat(office.submitted(13, "ICT", "วันถัดไป").get(memo.rule)).startsWith("ตั้งแต่สัปดาห์หน้า");
        assertThat(daily()).isEqualTo(1);
        assertThat(fresh(old).state()).isEqualTo(rule.ended);
        assertThat(fresh(next).state()).isEqualTo(rule.active);
        assertThat(daily()).as("once").isZero();
    }

    @Test
    void ruleEndedWithADayThatIsPastIsEndedAtOnce() {
        RecordRow old = rule("หมดแล้ว");
        clock.pass(Duration.ofDays(2));
        assertThat(ended(old, DocumentsOffice.TODAY.plusDays(1)).state()).isEqualTo(rule.ended);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.submitted(13, "ICT", "ไม่มีสาย"))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("documents.error.no-rule"));
    }

    @Test
    void paperInTheChainIsSignedByTheRuleItWentUpBy_withItsCodeAndItsTimeToTakeBack_thoughTheRuleIsOver() {
        RecordRow coded = rule("ต้องยืนยันตัวตน");
        registers
                .rules()
                .internal()
                .change(PapersOffice.person(1), coded, new RecordDraft().with(rule.secondFactor, true));
        ended(fresh(coded), LAST);
        RecordRow paper = office.submitted(13, "ICT", "ขออนุมัติก่อนสิ้นสัปดาห์");
        clock.pass(Duration.ofDays(4));
        office.clock.pass(Duration.ofDays(4));
        assertThat(daily()).as("no rule is left").isEqualTo(1);

        TestCaller head = PapersOffice.person(1);
        office.factors.with(head.account(), "246810");
        RecordRow open = office.open(paper);
        assertThat(office.papers.desk().demandsCode(head, office.papers.desk().open(head, open.id())))
                .isTrue();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.papers.desk().answer(head, open, LevelDecision.ticked("", "APPROVE")))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("second-factor"));
        RecordRow signed = office.papers.desk().answer(head, open, LevelDecision.ticked("", "APPROVE"), "246810");
        assertThat(signed.get(memo.undoUntil)).contains(office.clock.instant().plusSeconds(30));
        assertThat(office.papers
                        .desk()
                        .undo(head, "documents.memo/" + paper.id())
                        .state())
                .isEqualTo(memo.inChain);
    }
}
