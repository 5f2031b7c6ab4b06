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
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.records.internal.service.ApprovalAnswers;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.TypedDecision;

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

    private RecordDraft ofTheYear(EvaluationSort sort) {
        return draft().with(kind.sort, sort)
                .with(kind.title, "ประเมินระบบแจ้งซ่อม")
                .with(kind.dueOn, MonitoringFixture.YEAR.lastDay());
    }

    private RecordRow collecting(RecordDraft draft) {
        RecordRow asked = at.records.evaluations.act(LEAD, at.records.evaluations.create(LEAD, draft), kind.ask);
        RecordRow agreed = at.records.evaluations.act(
                DIRECTOR,
                asked,
                kind.grant,
                new RecordDraft()
                        .with(kind.decisionNo, "บันทึกที่ 90/2567")
                        .with(kind.decisionOn, LocalDate.of(2024, 1, 2))
                        .with(kind.decisionFile, TypedDecision.signed()),
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
        RecordRow planned = at.records.evaluations.create(LEAD, ofTheYear(EvaluationSort.SYSTEM));
        assertThatExceptionOfType(Outdated.class)
                .as("step 4 before step 3")
                .isThrownBy(() -> at.records.evaluations.act(LEAD, planned, kind.begin));
        assertThatExceptionOfType(Rejected.class)
                .as("the management agrees to a form, not to none")
                .isThrownBy(() -> at.records.evaluations.act(LEAD, planned, kind.ask))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo("forms"));
        RecordRow designed = at.records.evaluations.change(
                LEAD, planned, RecordDraft.of(planned).with(kind.method, "แบบสอบถาม 3 ระดับ"));
        RecordRow asked = at.records.evaluations.act(LEAD, designed, kind.ask);
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> at.records.evaluations.act(LEAD, asked, kind.begin));
        RecordRow back = at.records.evaluations.act(DIRECTOR, asked, kind.giveBack, new RecordDraft(), "ใช้ 5 ระดับ");
        RecordRow again =
                at.records.evaluations.change(LEAD, back, RecordDraft.of(back).with(kind.method, "แบบสอบถาม 5 ระดับ"));
        RecordRow agreed = granted(at.records.evaluations.act(LEAD, again, kind.ask));
        RecordRow filled = at.records.evaluations.change(
                LEAD,
                agreed,
                RecordDraft.of(agreed)
                        .with(kind.method, "สัมภาษณ์")
                        .with(kind.people, List.of(people("TEACHER", 200, 180)))
                        .with(kind.levels, List.of(level("ผ่าน", "5", "80", ""), level("ไม่ผ่าน", "1", "", "80")))
                        .with(kind.results, List.of(result("การใช้งาน", "5", "100"))));
        assertThat(filled.get(kind.method)).as("as it was agreed").isEqualTo("แบบสอบถาม 5 ระดับ");
        assertThat(filled.lines(kind.people)).hasSize(1);
        RecordRow revised =
                at.records.evaluations.act(LEAD, filled, kind.revise, new RecordDraft(), "เพิ่มการสัมภาษณ์");
        RecordRow wider = at.records.evaluations.change(
                LEAD, revised, RecordDraft.of(revised).with(kind.method, "แบบสอบถาม 5 ระดับและการสัมภาษณ์"));
        RecordRow begun = at.records.evaluations.act(
                LEAD, granted(at.records.evaluations.act(LEAD, wider, kind.ask)), kind.begin);
        RecordRow stopped = at.records.evaluations.act(LEAD, begun, kind.revise, new RecordDraft(), "แบบเดิมวัดไม่ครบ");
        assertThat(stopped.state()).isEqualTo(kind.planned);
        assertThat(stopped.lines(kind.people)).as("what was collected stays").hasSize(1);
        RecordRow carried = at.records.evaluations.act(
                LEAD,
                TypedDecision.bothWays(
                        new ApprovalAnswers(at.services),
                        at.records.evaluations,
                        DIRECTOR,
                        at.records.evaluations.act(LEAD, stopped, kind.ask),
                        LocalDate.of(2024, 1, 2)),
                kind.begin);
        RecordRow analysed = at.records.evaluations.act(LEAD, carried, kind.analyse);
        assertThat(decided(analysed).state()).isEqualTo(kind.concluded);
    }

    private RecordRow granted(RecordRow asked) {
        return at.records.evaluations.act(
                DIRECTOR,
                asked,
                kind.grant,
                new RecordDraft()
                        .with(kind.decisionNo, "บันทึกที่ 91/2567")
                        .with(kind.decisionOn, LocalDate.of(2024, 1, 2))
                        .with(kind.decisionFile, TypedDecision.signed()),
                "");
    }

    private RecordRow decided(RecordRow analysed) {
        RecordRow told = at.records.evaluations.act(
                LEAD, analysed, kind.submit, new RecordDraft().with(kind.conclusion, "ผู้ใช้พอใจมาก"), "");
        return at.records.evaluations.act(
                DIRECTOR, told, kind.decide, new RecordDraft().with(kind.managementDecision, "ใช้ต่อ"), "");
    }

    /** What evaluates the strategy of OBEC is told to OBEC, on a day that was. Source: monitoring MON-27, MON-67. */
    @Test
    void strategyOfObecIsReportedToObec_onADayThatWas_eachKindOfParticipantsOnce() {
        RecordRow row = collecting(draft().with(kind.sort, EvaluationSort.OBEC_STRATEGY)
                .with(kind.method, "แบบประเมินตามกลยุทธ์ สพฐ.")
                .with(kind.people, List.of(people("TEACHER", 60, 48)))
                .with(kind.levels, List.of(level("ผ่าน", "5", "80", "100"), level("ไม่ผ่าน", "1", "0", "80"))));
        assertThatExceptionOfType(Rejected.class)
                .as("teachers are counted once")
                .isThrownBy(() -> at.records.evaluations.change(
                        LEAD,
                        row,
                        RecordDraft.of(row)
                                .with(kind.people, List.of(people("TEACHER", 60, 48), people("TEACHER", 20, 20)))))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("records.error.repeated"));
        RecordRow empty = at.records.evaluations.change(
                LEAD,
                row,
                RecordDraft.of(row)
                        .with(
                                kind.results,
                                List.of(new RecordDraft().with(kind.subject, "กลยุทธ์ที่ 1 คุณภาพผู้เรียน"))));
        assertThatExceptionOfType(Rejected.class)
                .as("a subject alone is no result")
                .isThrownBy(() -> at.records.evaluations.act(LEAD, empty, kind.analyse))
                .satisfies(refused -> {
                    assertThat(refused.problems().getFirst().field()).isEqualTo("results");
                    assertThat(refused.problems().getFirst().key()).isEqualTo("monitoring.error.no-result");
                });
        RecordRow measured = at.records.evaluations.change(
                LEAD,
                empty,
                RecordDraft.of(empty).with(kind.results, List.of(result("กลยุทธ์ที่ 1 คุณภาพผู้เรียน", "5", "100"))));
        RecordRow decided = decided(at.records.evaluations.act(LEAD, measured, kind.analyse));
        refusedAs("monitoring.error.not-sent-obec", decided, sent("REGION", LocalDate.of(2024, 1, 2)));
        refusedAs("records.error.after", decided, sent("OBEC", LocalDate.of(2024, 1, 3)));
        assertThat(at.records
                        .evaluations
                        .act(LEAD, decided, kind.report, sent("OBEC", LocalDate.of(2024, 1, 2)), "")
                        .state())
                .isEqualTo(kind.reported);
    }

    private void refusedAs(String key, RecordRow decided, RecordDraft sent) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.evaluations.act(LEAD, decided, kind.report, sent, ""))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo(key));
    }

    private RecordDraft sent(String body, LocalDate on) {
        return new RecordDraft()
                .with(
                        kind.sent,
                        List.of(new RecordDraft().with(kind.sentBody, body).with(kind.sentOn, on)));
    }

    @Test
    void yearWithoutItsSystemAndWebsiteEvaluation_plansThemInSeptember_showsAndTellsThemOnThe30th_once() {
        var yearly = new YearlyEvaluations(at.records.evaluations);
        var system = at.callers.system(SampleOffices.KT1);
        assertThat(yearly.propose(system, LocalDate.of(2024, 8, 31), MonitoringFixture.PLAN))
                .isZero();
        at.records.evaluations.create(LEAD, ofTheYear(EvaluationSort.SYSTEM));
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
                .containsExactlyInAnyOrder("ประเมินระบบแจ้งซ่อม", "ประเมินผลเว็บไซต์สำนักงาน ปีงบประมาณ 2567");
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

    /** No day that is moved takes what the year lacks out of sight; one that was given up with a reason comes no more. Source: monitoring MON-45. */
    @Test
    void
            missingOneStaysInSightWhateverDayIsTyped_oneThatWasGivenUpIsNotPlannedAgain_theLastYearIsStillCompletedInOctober() {
        var yearly = new YearlyEvaluations(at.records.evaluations);
        var system = at.callers.system(SampleOffices.KT1);
        RecordRow planned = at.records.evaluations.create(LEAD, ofTheYear(EvaluationSort.SYSTEM));
        assertThatExceptionOfType(Rejected.class)
                .as("not due after its year")
                .isThrownBy(() -> at.records.evaluations.change(
                        LEAD, planned, RecordDraft.of(planned).with(kind.dueOn, LocalDate.of(2024, 12, 31))))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo(kind.dueOn.name()));
        at.clock.set("2024-09-29T06:45");
        assertThat(at.records.evaluations.count(LEAD, RecordFilter.ALL.in("yearly")))
                .isZero();
        at.clock.set("2024-09-30T06:45");
        assertThat(at.records.evaluations.count(LEAD, RecordFilter.ALL.in("yearly")))
                .isEqualTo(1);

        RecordRow next = at.records.evaluations.change(
                LEAD, planned, RecordDraft.of(planned).with(kind.year, FiscalYear.ofBuddhist(2568)));
        at.clock.set("2024-10-01T06:45");
        assertThat(at.records.evaluations.count(LEAD, RecordFilter.ALL.in("yearly")))
                .as("its year has just begun")
                .isZero();
        assertThat(yearly.propose(system, LocalDate.of(2024, 10, 1), MonitoringFixture.PLAN))
                .as("now 2567 has neither")
                .isEqualTo(2);
        assertThat(at.records.evaluations.all(LEAD, RecordFilter.ALL.in("yearly")))
                .extracting(row -> row.get(kind.year))
                .containsOnly(MonitoringFixture.YEAR);

        RecordRow website = planned(EvaluationSort.WEBSITE);
        at.records.evaluations.act(LEAD, website, kind.cancel, new RecordDraft(), "รายงานผลเว็บไซต์ในระบบ ICT แล้ว");
        assertThat(yearly.propose(system, LocalDate.of(2024, 10, 2), MonitoringFixture.PLAN))
                .as("given up is said")
                .isZero();
        assertThat(yearly.propose(system, LocalDate.of(2024, 11, 1), MonitoringFixture.PLAN))
                .isZero();
        assertThat(yearly.propose(
                        at.callers.system(SampleOffices.KT2),
                        LocalDate.of(2024, 10, 2),
                        SampleOffices.unit(SampleOffices.KT2, "PLAN").id()))
                .as("an office that began in October")
                .isZero();
        RecordRow agreed = agreed(next);
        assertThat(agreed.get(kind.year)).as("as it was agreed").isEqualTo(FiscalYear.ofBuddhist(2568));
        LocalDate late = LocalDate.of(2025, 12, 31);
        assertThat(at.records
                        .evaluations
                        .change(LEAD, agreed, RecordDraft.of(agreed).with(kind.dueOn, late))
                        .get(kind.dueOn))
                .as("its year stands, so it may be late")
                .isEqualTo(late);
    }

    /** Agreed with a method; the form that follows names another year. */
    private RecordRow agreed(RecordRow planned) {
        RecordRow designed = at.records.evaluations.change(
                LEAD, planned, RecordDraft.of(planned).with(kind.method, "แบบสอบถาม"));
        RecordRow agreed = granted(at.records.evaluations.act(LEAD, designed, kind.ask));
        return at.records.evaluations.change(
                LEAD, agreed, RecordDraft.of(agreed).with(kind.year, FiscalYear.ofBuddhist(2570)));
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

    /** A plan that ends a year later is evaluated later; days that somebody set stay. Source: monitoring MON-22. */
    @Test
    void evaluationsThatAreOnlyPlannedFollowTheYearsOfThePlan_daysThatSomebodySetStay() {
        FollowUpItemKind items = at.records.items.kind();
        RecordRow plan = at.item(at.project("", "แผนพัฒนาการศึกษา 2566–2569")
                .with(items.sort, FollowUpItemSort.PLAN)
                .with(items.start, LocalDate.of(2022, 10, 1))
                .with(items.finish, LocalDate.of(2026, 9, 30)));
        var proposals = new PlanEvaluationProposals(at.records.items, at.records.evaluations);
        proposals.propose(at.callers.system(SampleOffices.KT1));

        ends(plan, LocalDate.of(2027, 9, 30));
        assertThat(proposals.propose(at.callers.system(SampleOffices.KT1))).isEqualTo(2);
        assertThat(proposals.propose(at.callers.system(SampleOffices.KT1))).isZero();
        RecordRow half = planned(EvaluationSort.PLAN_HALF);
        assertThat(half.get(kind.dueOn)).isEqualTo("2025-09-30");
        assertThat(half.get(kind.startOn)).isEqualTo("2025-07-01");
        assertThat(half.get(kind.year)).isEqualTo(FiscalYear.ofBuddhist(2568));
        assertThat(planned(EvaluationSort.PLAN_END).get(kind.dueOn)).isEqualTo("2027-09-30");

        at.records.evaluations.change(LEAD, half, RecordDraft.of(half).with(kind.dueOn, LocalDate.of(2025, 8, 15)));
        ends(plan, LocalDate.of(2026, 9, 30));
        assertThat(proposals.propose(at.callers.system(SampleOffices.KT1)))
                .as("the end only")
                .isEqualTo(1);
        assertThat(planned(EvaluationSort.PLAN_HALF).get(kind.dueOn)).isEqualTo("2025-08-15");
        RecordRow end = planned(EvaluationSort.PLAN_END);
        assertThat(end.get(kind.dueOn)).isEqualTo("2026-09-30");

        at.records.evaluations.change(LEAD, end, RecordDraft.of(end).with(kind.startOn, LocalDate.of(2026, 6, 1)));
        ends(plan, LocalDate.of(2027, 9, 30));
        assertThat(proposals.propose(at.callers.system(SampleOffices.KT1)))
                .as("its first day was set")
                .isZero();
        assertThat(planned(EvaluationSort.PLAN_END).get(kind.dueOn)).isEqualTo("2026-09-30");
    }

    private void ends(RecordRow plan, LocalDate day) {
        RecordRow now = at.records.items.open(LEAD, plan.id());
        at.records.items.change(LEAD, now, RecordDraft.of(now).with(at.records.items.kind().finish, day));
    }

    private RecordRow planned(EvaluationSort sort) {
        RecordRow head = at.records
                .evaluations
                .all(LEAD, RecordFilter.of(kind.sort.is(sort)))
                .getFirst();
        return at.records.evaluations.open(LEAD, head.id());
    }
}
