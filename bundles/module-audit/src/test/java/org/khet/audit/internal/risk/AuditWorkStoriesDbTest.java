package org.khet.audit.internal.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.audit.internal.AuditOffice;
import org.khet.audit.internal.AuditSettings;
import org.khet.audit.internal.advice.AuditAdviceKind;
import org.khet.audit.internal.advice.AuditAdviceSort;
import org.khet.audit.internal.performance.FigureOfPlan;
import org.khet.audit.internal.performance.PerformanceCheckKind;
import org.khet.audit.internal.sheet.AssetCheckKind;
import org.khet.audit.internal.sheet.AuditCashCountKind;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.plan.PlanProjects;
import org.khet.portal.api.plan.ProjectResults;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Ranking by risk, sheets, performance, advice and secrets, risks of the office. Source: other-groups AUD-01, AUD-08 to AUD-11. */
@OnEachDatabase
class AuditWorkStoriesDbTest {
    private static final TestCaller AUDITOR = AuditOffice.auditor();
    private final TestDatabase database;
    private AuditOffice at;

    AuditWorkStoriesDbTest(TestDatabase database) {
        this.database = database;
        at = new AuditOffice(database);
    }

    @BeforeEach
    void nothingIsThere() {
        at = new AuditOffice(database);
    }

    private static void refused(String field, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(work)
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .contains(field));
    }

    private RecordDraft object(String title, Object... factorsAndScores) {
        AuditObjectKind kind = at.records.objects.kind();
        List<RecordDraft> scores = new ArrayList<>();
        for (int i = 0; i < factorsAndScores.length; i += 2) {
            scores.add(new RecordDraft()
                    .with(kind.factor, ((RecordRow) factorsAndScores[i]).id())
                    .with(kind.score, factorsAndScores[i + 1]));
        }
        return new RecordDraft()
                .with(kind.year, FiscalYear.ofBuddhist(2571))
                .with(kind.title, title)
                .with(kind.unit, AuditOffice.FIN)
                .with(kind.scores, scores);
    }

    @Test
    void objectsAreRankedByTheWeightedScoreOfAllFactors() {
        AuditObjectKind kind = at.records.objects.kind();
        RecordRow money = at.factor("วงเงิน", "60");
        RecordRow people = at.factor("การเปลี่ยนบุคลากร", "40");
        refused("scores", () -> at.records.objects.create(AUDITOR, object("งานการเงิน", money, 5)));
        RecordRow low = at.records.objects.create(AUDITOR, object("งานสารบรรณ", money, 1, people, 2));
        RecordRow high = at.records.objects.create(AUDITOR, object("งานการเงิน", money, 5, people, 3));

        assertThat(high.get(kind.risk)).as("(60×5 + 40×3) / 100").isEqualByComparingTo("4.20");
        assertThat(high.get(kind.level)).isEqualTo(RiskLevel.HIGH);
        assertThat(low.get(kind.risk)).isEqualByComparingTo("1.40");
        assertThat(low.get(kind.level)).isEqualTo(RiskLevel.LOW);
        var ranking = kind.ordering().stream()
                .map(one -> new PageRequest.Sort(one.field().name(), one.descending()))
                .toList();
        assertThat(at.records.objects.page(AUDITOR, RecordFilter.ALL, new PageRequest(0, 10, ranking)))
                .extracting(RecordRow::id)
                .containsExactly(high.id(), low.id());
        at.settings.put(SampleOffices.KT1, AuditSettings.HIGH_FROM, 5, AuditOffice.TODAY.minusDays(1));
        assertThat(at.records
                        .objects
                        .create(AUDITOR, object("งานพัสดุ", money, 5, people, 3))
                        .get(kind.level))
                .isEqualTo(RiskLevel.MEDIUM);
    }

    @Test
    void changedWeightsChangeTheScores_untilThePlanOfTheYearIsApproved() {
        AuditObjectKind kind = at.records.objects.kind();
        RiskFactorKind factors = at.records.factors.kind();
        RecordRow money = at.factor("วงเงิน", "60");
        RecordRow people = at.factor("การเปลี่ยนบุคลากร", "40");
        RecordRow object = at.records.objects.create(AUDITOR, object("งานการเงิน", money, 5, people, 3));
        at.factor("ผลการตรวจครั้งก่อน", "10");
        RecordRow lighter = at.records.factors.change(
                AUDITOR, money, RecordDraft.of(money).with(factors.weight, new BigDecimal("40")));
        assertThat(at.now(at.records.objects, object).get(kind.risk))
                .as("(40×5 + 40×3) / 80")
                .isEqualByComparingTo("4.00");
        assertThat(at.fixture.happenings().types()).contains("audit.object.rescored");

        var plans = at.records.plans;
        RecordRow plan = plans.act(AUDITOR, plans.create(AUDITOR, at.plan()), plans.kind().submit);
        plans.act(AuditOffice.director(), plan, plans.kind().approve);
        at.records.factors.change(AUDITOR, lighter, RecordDraft.of(lighter).with(factors.weight, new BigDecimal("10")));
        assertThat(at.now(at.records.objects, object).get(kind.risk)).isEqualByComparingTo("4.00");
    }

    @Test
    void cashIsCountedByPieces_aDifferenceSaysWhy_signedItIsLocked() {
        var service = at.records.cashCounts;
        AuditCashCountKind kind = service.kind();
        RecordDraft draft = new RecordDraft()
                .with(kind.engagement, at.running().id())
                .with(kind.countedOn, AuditOffice.TODAY)
                .with(kind.place, "กลุ่มบริหารงานการเงิน")
                .with(kind.holder, "เจ้าหน้าที่ 15")
                .with(kind.cheques, new BigDecimal("500.00"))
                .with(kind.vouchers, BigDecimal.ZERO)
                .with(kind.book, new BigDecimal("13000.00"))
                .with(
                        kind.pieces,
                        List.of(
                                new RecordDraft().with(kind.piece, "1000").with(kind.number, 12),
                                new RecordDraft().with(kind.piece, "0.25").with(kind.number, 3)));
        refused("difference_reason", () -> service.create(AUDITOR, draft));
        RecordRow count = service.create(AUDITOR, draft.with(kind.reason, "รอใบสำคัญ 1 ฉบับ"));

        assertThat(count.get(kind.cash)).isEqualByComparingTo("12000.75");
        assertThat(count.get(kind.difference)).isEqualByComparingTo("-499.25");
        RecordRow signed = service.act(AUDITOR, count, kind.sign);
        assertThat(service.mayChange(AUDITOR, signed)).isFalse();
    }

    @Test
    void assetsThatAreNotFoundAreExplained() {
        var service = at.records.assetChecks;
        AssetCheckKind kind = service.kind();
        RecordDraft line = new RecordDraft()
                .with(kind.assetNo, "7440-001-0001/63")
                .with(kind.name, "เครื่องคอมพิวเตอร์")
                .with(kind.book, 2)
                .with(kind.found, 1)
                .with(kind.condition, "GOOD");
        RecordDraft draft = new RecordDraft()
                .with(kind.engagement, at.running().id())
                .with(kind.checkedOn, AuditOffice.TODAY)
                .with(kind.place, "ห้องพัสดุ")
                .with(kind.keeper, "เจ้าหน้าที่พัสดุ")
                .with(kind.assets, List.of(line));
        refused("assets.0.remark", () -> service.create(AUDITOR, draft));
        RecordRow check =
                service.create(AUDITOR, draft.with(kind.assets, List.of(line.with(kind.remark, "ส่งซ่อม 1 เครื่อง"))));
        assertThat(check.get(kind.wrong)).isEqualTo(1);
        assertThat(check.lines(kind.assets).getFirst().get(kind.difference)).isEqualTo(-1);
    }

    private record Projects(List<Project> all) implements PlanProjects {
        @Override
        public Answer<List<Strategy>> strategies(OfficeId office, FiscalYear year) {
            return new Answer.Off<>();
        }

        @Override
        public Answer<List<Project>> projects(OfficeId office, FiscalYear year) {
            return new Answer.Known<>(all, Instant.EPOCH, "policyplan");
        }

        @Override
        public Answer<Map<Long, Detail>> details(OfficeId office, FiscalYear year) {
            return new Answer.Off<>();
        }

        @Override
        public Answer<List<Policy>> policies(OfficeId office, FiscalYear year) {
            return new Answer.Off<>();
        }

        @Override
        public Answer<List<Indicator>> indicators(OfficeId office, FiscalYear year) {
            return new Answer.Off<>();
        }
    }

    private record Results(List<Result> all) implements ProjectResults {
        @Override
        public Answer<List<Result>> of(OfficeId office, FiscalYear year) {
            return new Answer.Known<>(all, Instant.EPOCH, "monitoring");
        }
    }

    @Test
    void projectsOfThePlanStandBesideTheirResults_typedWhileThoseModulesAreOff() {
        var service = at.records.performances;
        PerformanceCheckKind kind = service.kind();
        RecordDraft typed = new RecordDraft()
                .with(kind.code, "P-9")
                .with(kind.name, "โครงการที่พิมพ์เอง")
                .with(kind.planned, new BigDecimal("1000"))
                .with(kind.target, new BigDecimal("50"))
                .with(kind.done, new BigDecimal("60"));
        RecordRow row = service.create(
                AUDITOR,
                new RecordDraft()
                        .with(kind.engagement, at.running().id())
                        .with(kind.year, FiscalYear.ofBuddhist(2570))
                        .with(kind.title, "ผลการดำเนินงานปี 2570")
                        .with(kind.projects, List.of(typed)));
        RecordRow off = service.act(AUDITOR, row, kind.fill);
        assertThat(off.lines(kind.projects))
                .extracting(line -> line.get(kind.source).orElseThrow())
                .containsExactly(FigureOfPlan.TYPED);
        var owner = new PlanProjects.Owner(AuditOffice.FIN, AUDITOR.person());
        var days = new PlanProjects.Period(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 1, 19));
        at.figures.comePlans(new Projects(List.of(new PlanProjects.Project(
                7, "2570-1", "อบรมครู", owner, 1, days, new BigDecimal("80000"), PlanProjects.Stage.RUNNING))));
        at.figures.comeResults(new Results(List.of(new ProjectResults.Result(
                7,
                "ไตรมาส 1",
                LocalDate.of(2026, 11, 20),
                new BigDecimal("20.00"),
                Optional.of(new BigDecimal("9000")),
                "",
                ""))));

        RecordRow filled = service.act(AUDITOR, off, kind.fill);

        var project = filled.lines(kind.projects).getLast();
        assertThat(project.get(kind.code)).isEqualTo("2570-1");
        assertThat(project.get(kind.source)).contains(FigureOfPlan.MODULE);
        assertThat(project.get(kind.target)).as("20 of 80 days").isEqualByComparingTo("25.00");
        assertThat(project.get(kind.gap)).isEqualByComparingTo("-5.00");
        assertThat(filled.get(kind.behind)).isEqualTo(1);
        assertThat(service.act(AUDITOR, filled, kind.fill).lines(kind.projects))
                .as("again")
                .hasSize(2);
    }

    @Test
    void noteAboutFraudIsKnownToItsReadersOnly_adviceToEverybodyOfTheAudit() {
        var service = at.records.advices;
        AuditAdviceKind kind = service.kind();
        RecordDraft advice = new RecordDraft()
                .with(kind.sort, AuditAdviceSort.ADVICE)
                .with(kind.askedOn, AuditOffice.TODAY)
                .with(kind.asker, "กลุ่มการเงิน")
                .with(kind.subject, "เบิกค่าเดินทางล่วงหน้า")
                .with(kind.question, "ทำได้หรือไม่");
        RecordRow open = service.create(AUDITOR, advice);
        RecordRow fraud = service.create(
                AUDITOR,
                advice.with(kind.sort, AuditAdviceSort.FRAUD)
                        .with(kind.subject, "ใบเสร็จปลอม")
                        .with(
                                kind.readers,
                                List.of(new RecordDraft()
                                        .with(
                                                kind.reader,
                                                AuditOffice.planHead().person()))));
        TestCaller other = AuditOffice.holder(20, "audit.auditor");
        assertThat(service.all(other, RecordFilter.ALL))
                .extracting(RecordRow::id)
                .containsExactly(open.id());
        assertThat(service.count(other, new RecordFilter("", "ใบเสร็จปลอม", Map.of(), List.of())))
                .isZero();
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> service.open(other, fraud.id()));
        assertThat(service.titles(SampleOffices.KT1, List.of(fraud.id())).get(fraud.id()))
                .doesNotContain("ใบเสร็จปลอม");
        assertThat(service.count(AuditOffice.holder(8, "audit.auditor"), RecordFilter.ALL))
                .as("a reader")
                .isEqualTo(2);
        assertThat(service.count(AuditOffice.director(), RecordFilter.ALL)).isEqualTo(2);
        assertThat(service.count(other, new RecordFilter("", "ค่าเดินทางล่วงหน้า", Map.of(), List.of())))
                .isEqualTo(1);
        RecordRow more = service.change(
                AUDITOR,
                fraud,
                RecordDraft.of(fraud)
                        .with(kind.asker, "พนักงาน ก")
                        .with(kind.subject, "ใบเสร็จซ้ำ 2 ฉบับ")
                        .with(kind.question, "ผู้ขายรายเดียวกัน"));
        service.act(AUDITOR, more, kind.reply, new RecordDraft().with(kind.answer, "แจ้งผู้อำนวยการแล้ว"), "");
        assertThat(at.fixture.trail().changes().toString())
                .contains("question", "•••")
                .doesNotContain(
                        "ใบเสร็จปลอม",
                        "ใบเสร็จซ้ำ",
                        "ผู้ขายรายเดียวกัน",
                        "พนักงาน ก",
                        "แจ้งผู้อำนวยการแล้ว",
                        "ทำได้หรือไม่");
        RecordRow answered =
                service.act(AUDITOR, open, kind.reply, new RecordDraft().with(kind.answer, "ได้ตามระเบียบ"), "");
        assertThat(answered.get(kind.answeredOn)).contains(AuditOffice.TODAY);
    }

    @Test
    void riskOfAUnitIsAssessedByIt_namesItsInternalControl_theAuditGivesItsOpinion() {
        var service = at.records.risks;
        OfficeRiskKind kind = service.kind();
        RecordRow risk = service.create(
                AuditOffice.financeHead(),
                new RecordDraft()
                        .with(kind.year, FiscalYear.ofBuddhist(2570))
                        .with(kind.unit, AuditOffice.FIN)
                        .with(kind.work, "การเบิกจ่าย")
                        .with(kind.words, "เบิกจ่ายล่าช้า")
                        .with(kind.chance, 4)
                        .with(kind.impact, 5)
                        .with(kind.response, "ติดตามทุกสัปดาห์")
                        .with(kind.control, RecordLink.typed("แบบ ปค.5 กลุ่มการเงิน")));
        assertThat(risk.get(kind.score)).isEqualTo(20);
        assertThat(service.count(AuditOffice.planHead(), RecordFilter.ALL)).isZero();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> service.act(
                        AuditOffice.financeHead(), risk, kind.look, new RecordDraft().with(kind.opinion, "พอ"), ""));
        RecordRow looked =
                service.act(AUDITOR, risk, kind.look, new RecordDraft().with(kind.opinion, "มาตรการเพียงพอ"), "");
        assertThat(service.act(AuditOffice.financeHead(), looked, kind.finish, new RecordDraft().with(kind.rest, 6), "")
                        .state())
                .isEqualTo(kind.ended);
    }
}
