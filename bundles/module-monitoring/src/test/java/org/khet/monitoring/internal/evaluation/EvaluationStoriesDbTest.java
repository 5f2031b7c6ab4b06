package org.khet.monitoring.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.monitoring.internal.MonitoringFixture;
import org.khet.monitoring.internal.plan.FollowUpItemKind;
import org.khet.monitoring.internal.plan.FollowUpItemSort;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Evaluations: proposed from the plan's years, scored, decided by management, reported. Source: monitoring RM-09 to RM-11. */
@OnEachDatabase
class EvaluationStoriesDbTest {
    private static final TestCaller LEAD = MonitoringFixture.person(10);
    private static final TestCaller DIRECTOR = MonitoringFixture.person(1);
    private final TestDatabase database;
    private MonitoringFixture at;
    private EvaluationKind kind;

    EvaluationStoriesDbTest(TestDatabase database) {
        this.database = database;
        at = new MonitoringFixture(database);
        kind = at.records.evaluations.kind();
    }

    @BeforeEach
    void nothingIsThere() {
        at = new MonitoringFixture(database);
        kind = at.records.evaluations.kind();
    }

    private RecordDraft draft() {
        return new RecordDraft()
                .with(kind.sort, EvaluationSort.ACTION_PLAN)
                .with(kind.year, MonitoringFixture.YEAR)
                .with(kind.title, "ประเมินผลแผนปฏิบัติการ 2567")
                .with(kind.unit, MonitoringFixture.PLAN)
                .with(kind.startOn, LocalDate.of(2024, 9, 1))
                .with(kind.dueOn, LocalDate.of(2024, 10, 31))
                .with(kind.purpose, "ความสำเร็จของโครงการ");
    }

    private RecordRow collecting(RecordDraft draft) {
        RecordRow asked = at.records.evaluations.act(LEAD, at.records.evaluations.create(LEAD, draft), kind.ask);
        RecordRow agreed = at.records.evaluations.act(
                DIRECTOR,
                asked,
                kind.grant,
                new RecordDraft()
                        .with(kind.decisionNo, "บันทึกที่ 90/2567")
                        .with(kind.decisionOn, LocalDate.of(2024, 1, 2)),
                "");
        return at.records.evaluations.act(LEAD, agreed, kind.begin);
    }

    private RecordDraft level(String label, String score, String from, String to) {
        return new RecordDraft()
                .with(kind.label, label)
                .with(kind.levelScore, new BigDecimal(score))
                .with(kind.fromValue, from.isEmpty() ? null : new BigDecimal(from))
                .with(kind.toValue, to.isEmpty() ? null : new BigDecimal(to));
    }

    private RecordDraft result(String subject, String score, String weight) {
        return new RecordDraft()
                .with(kind.subject, subject)
                .with(kind.score, score.isEmpty() ? null : new BigDecimal(score))
                .with(kind.weight, new BigDecimal(weight));
    }

    private RecordDraft people(String who, int invited, int answered) {
        return new RecordDraft()
                .with(kind.participant, who)
                .with(kind.invited, invited)
                .with(kind.answered, answered);
    }

    @Test
    void scores543With503020Come_to430_concludedOnlyWithFormPeopleAndCriteria_reportedToABody() {
        RecordRow row = collecting(draft().with(kind.method, "ประเมินแบบมีส่วนร่วม"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.evaluations.act(LEAD, row, kind.analyse))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("people"));
        RecordDraft filled =
                RecordDraft.of(row).with(kind.people, List.of(people("TEACHER", 60, 48), people("PARENT", 40, 36)));
        RecordRow asked = at.records.evaluations.change(LEAD, row, filled);
        assertThat(asked.lines(kind.people).getFirst().get(kind.rate)).contains(new BigDecimal("80.00"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.evaluations.act(LEAD, asked, kind.analyse))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("levels"));

        RecordRow scored = at.records.evaluations.change(
                LEAD,
                asked,
                RecordDraft.of(asked)
                        .with(kind.levels, List.of(level("ผ่าน", "5", "80", ""), level("ไม่ผ่าน", "1", "", "80")))
                        .with(
                                kind.results,
                                List.of(
                                        result("โครงการ ก", "5", "50"),
                                        result("โครงการ ข", "4", "30"),
                                        result("โครงการ ค", "3", "20"))));
        assertThat(scored.get(kind.total)).contains(new BigDecimal("4.30"));
        RecordRow analysed = at.records.evaluations.act(LEAD, scored, kind.analyse);
        assertThatExceptionOfType(Rejected.class)
                .as("nor are participants taken out before it is concluded")
                .isThrownBy(() -> at.records.evaluations.change(
                        LEAD, analysed, RecordDraft.of(analysed).with(kind.people, List.of())))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("people"));
        RecordRow submitted = at.records.evaluations.act(
                LEAD, analysed, kind.submit, new RecordDraft().with(kind.conclusion, "บรรลุเป้าหมาย"), "");
        RecordRow decided = at.records.evaluations.act(
                DIRECTOR,
                submitted,
                kind.decide,
                new RecordDraft().with(kind.managementDecision, "ใช้ในแผนปี 2568"),
                "");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.evaluations.act(LEAD, decided, kind.report));
        RecordRow reported = at.records.evaluations.act(
                LEAD,
                decided,
                kind.report,
                new RecordDraft()
                        .with(
                                kind.sent,
                                List.of(new RecordDraft()
                                        .with(kind.sentBody, "OBEC")
                                        .with(kind.sentOn, LocalDate.of(2024, 1, 2)))),
                "");
        assertThat(reported.state()).isEqualTo(kind.reported);
        assertThat(at.records.evaluations.count(MonitoringFixture.stranger(), RecordFilter.ALL))
                .isZero();
    }

    @Test
    void missingScoreCountsAsZeroAndIsListed_weightsOf90AreRefused() {
        RecordRow row = collecting(draft().with(kind.method, "แบบประเมิน")
                .with(kind.people, List.of(people("TEACHER", 10, 10)))
                .with(kind.levels, List.of(level("ผ่าน", "5", "80", ""), level("ไม่ผ่าน", "1", "", "80")))
                .with(kind.results, List.of(result("โครงการ ก", "5", "50"), result("โครงการ ข", "", "40"))));
        assertThat(row.get(kind.missing)).isEqualTo("โครงการ ข");
        assertThat(row.get(kind.total)).contains(new BigDecimal("2.78"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.evaluations.act(LEAD, row, kind.analyse))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("results"));
    }

    @Test
    void systemIsEvaluatedInFiveSteps_carriedOutOnlyOnceManagementAgreed_andWithAForm() {
        RecordRow planned = at.records.evaluations.create(
                LEAD, draft().with(kind.sort, EvaluationSort.SYSTEM).with(kind.title, "ประเมินระบบแจ้งซ่อม"));
        assertThatExceptionOfType(Outdated.class)
                .as("step 4 before step 3")
                .isThrownBy(() -> at.records.evaluations.act(LEAD, planned, kind.begin));
        RecordRow asked = at.records.evaluations.act(LEAD, planned, kind.ask);
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> at.records.evaluations.act(LEAD, asked, kind.begin));
        RecordRow back = at.records.evaluations.act(DIRECTOR, asked, kind.giveBack, new RecordDraft(), "ขาดแบบสอบถาม");
        RecordRow agreed = at.records.evaluations.act(
                DIRECTOR,
                at.records.evaluations.act(LEAD, back, kind.ask),
                kind.grant,
                new RecordDraft()
                        .with(kind.decisionNo, "บันทึกที่ 91/2567")
                        .with(kind.decisionOn, LocalDate.of(2024, 1, 2)),
                "");
        assertThatExceptionOfType(Rejected.class)
                .as("no form was designed")
                .isThrownBy(() -> at.records.evaluations.act(LEAD, agreed, kind.begin));
        RecordRow designed = at.records.evaluations.change(
                LEAD,
                agreed,
                RecordDraft.of(agreed)
                        .with(kind.method, "แบบสอบถาม 5 ระดับ")
                        .with(kind.people, List.of(people("TEACHER", 200, 180)))
                        .with(kind.levels, List.of(level("ผ่าน", "5", "80", ""), level("ไม่ผ่าน", "1", "", "80")))
                        .with(kind.results, List.of(result("การใช้งาน", "5", "100"))));
        RecordRow carried = at.records.evaluations.act(LEAD, designed, kind.begin);
        RecordRow analysed = at.records.evaluations.act(LEAD, carried, kind.analyse);
        RecordRow told = at.records.evaluations.act(
                LEAD, analysed, kind.submit, new RecordDraft().with(kind.conclusion, "ผู้ใช้พอใจมาก"), "");
        assertThat(at.records
                        .evaluations
                        .act(DIRECTOR, told, kind.decide, new RecordDraft().with(kind.managementDecision, "ใช้ต่อ"), "")
                        .state())
                .isEqualTo(kind.concluded);
    }

    @Test
    void yearWithoutItsSystemAndWebsiteEvaluation_plansThemInSeptember_showsAndTellsThemOnThe30th_once() {
        var yearly = new YearlyEvaluations(at.records.evaluations);
        var system = at.callers.system(SampleOffices.KT1);
        assertThat(yearly.propose(system, LocalDate.of(2024, 8, 31), MonitoringFixture.PLAN))
                .isZero();
        at.records.evaluations.create(
                LEAD, draft().with(kind.sort, EvaluationSort.SYSTEM).with(kind.title, "ประเมินระบบแจ้งซ่อม"));
        at.clock.set("2024-09-01T06:45");
        assertThat(yearly.propose(system, LocalDate.of(2024, 9, 1), MonitoringFixture.PLAN))
                .as("only the website has none")
                .isEqualTo(1);
        assertThat(yearly.propose(system, LocalDate.of(2024, 9, 2), MonitoringFixture.PLAN))
                .isZero();
        assertThat(yearly.remind(system, LocalDate.of(2024, 9, 29))).isZero();
        at.clock.set("2024-09-30T06:45");
        assertThat(at.records.evaluations.all(LEAD, RecordFilter.ALL.in("yearly")))
                .extracting(row -> row.get(kind.title))
                .containsExactly("ประเมินผลเว็บไซต์สำนักงาน ปีงบประมาณ 2567");
        assertThat(yearly.remind(system, LocalDate.of(2024, 9, 30))).isEqualTo(2);
        assertThat(at.happenings.types()).contains("monitoring.evaluation.reminded");
        at.clock.set("2024-10-01T06:45");
        assertThat(yearly.remind(system, LocalDate.of(2024, 10, 1))).isZero();
        assertThat(yearly.propose(
                        at.callers.system(SampleOffices.KT2),
                        LocalDate.of(2024, 9, 30),
                        SampleOffices.unit(SampleOffices.KT2, "PLAN").id()))
                .as("the other office plans its own")
                .isEqualTo(2);
    }

    @Test
    void planOf2566To2569IsProposedForTheEndOf2567AndOf2569_once() {
        FollowUpItemKind items = at.records.items.kind();
        at.item(at.project("", "แผนพัฒนาการศึกษา 2566–2569")
                .with(items.sort, FollowUpItemSort.PLAN)
                .with(items.start, LocalDate.of(2022, 10, 1))
                .with(items.finish, LocalDate.of(2026, 9, 30)));
        var proposals = new PlanEvaluationProposals(at.records.items, at.records.evaluations);
        assertThat(proposals.propose(at.callers.system(SampleOffices.KT1))).isEqualTo(2);
        assertThat(proposals.propose(at.callers.system(SampleOffices.KT1))).isZero();
        assertThat(at.records.evaluations.all(LEAD, RecordFilter.ALL))
                .extracting(row -> row.get(kind.sort), row -> row.get(kind.dueOn))
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(EvaluationSort.PLAN_HALF, LocalDate.of(2024, 9, 30)),
                        org.assertj.core.groups.Tuple.tuple(EvaluationSort.PLAN_END, LocalDate.of(2026, 9, 30)));
    }
}
