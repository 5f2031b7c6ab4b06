package org.khet.audit.internal.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.portal.testkit.Refusals.refused;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.audit.internal.AuditCodes;
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
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.plan.PlanProjects;
import org.khet.portal.api.plan.ProjectResults;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.Settings;
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
        RecordRow third = at.factor("ผลการตรวจครั้งก่อน", "10");
        assertThat(at.records.objects.all(AUDITOR, RecordFilter.ALL.in("lacking")))
                .as("the new factor is not scored yet")
                .extracting(RecordRow::id)
                .containsExactly(object.id());
        at.records.factors.act(AUDITOR, third, factors.finish, new RecordDraft(), "ไม่ใช้แล้ว");
        assertThat(at.records.objects.count(AUDITOR, RecordFilter.ALL.in("lacking")))
                .isZero();
        RecordRow lighter = at.records.factors.change(
                AUDITOR, money, RecordDraft.of(money).with(factors.weight, new BigDecimal("40")));
        assertThat(at.now(at.records.objects, object).get(kind.risk))
                .as("(40×5 + 40×3) / 80")
                .isEqualByComparingTo("4.00");
        assertThat(at.fixture.happenings().types()).contains("audit.object.rescored");

        RecordRow fraud = at.factor("ทุจริต", "20");
        RecordRow scored = at.records.objects.change(
                AUDITOR, at.now(at.records.objects, object), object("งานการเงิน", lighter, 5, people, 3, fraud, 1));
        assertThat(scored.get(kind.risk)).as("(40×5 + 40×3 + 20×1) / 100").isEqualByComparingTo("3.40");
        at.records.factors.act(AUDITOR, fraud, factors.finish, new RecordDraft(), "รวมกับปัจจัยอื่น");
        assertThat(at.now(at.records.objects, object).get(kind.risk))
                .as("a factor that ended weighs nothing")
                .isEqualByComparingTo("4.00");

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
        List<RecordDraft> pieces = draft.lines(kind.pieces);
        at.fixture
                .codes()
                .replace(
                        AUDITOR.with(Settings.CONFIGURE),
                        AuditCodes.PIECE,
                        Stream.concat(
                                        AuditCodes.PIECE.standard().stream(),
                                        Stream.of(CodeList.Code.of("COUPON", "คูปอง", "Coupon")))
                                .toList());
        refused(
                "pieces.0.piece_code",
                () -> service.create(
                        AUDITOR,
                        draft.with(kind.reason, "คูปอง")
                                .with(
                                        kind.pieces,
                                        List.of(new RecordDraft()
                                                .with(kind.piece, "COUPON")
                                                .with(kind.number, 3)))));
        draft.with(kind.pieces, pieces);
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
            return new Answer.Known<>(
                    List.of(new Indicator(
                            3,
                            "2570-K1",
                            "ครูผ่านการทดสอบ",
                            "ร้อยละ",
                            Optional.of(true),
                            OptionalLong.empty(),
                            OptionalLong.of(7),
                            Map.of(year, new BigDecimal("80.00")))),
                    Instant.EPOCH,
                    "policyplan");
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
        at.figures.comePlans(new Projects(List.of(
                new PlanProjects.Project(
                        7, "2570-1", "อบรมครู", owner, 1, days, new BigDecimal("80000"), PlanProjects.Stage.RUNNING),
                new PlanProjects.Project(
                        8, "2570-1", "รหัสซ้ำ", owner, 1, days, new BigDecimal("100"), PlanProjects.Stage.RUNNING))));
        at.figures.comeResults(new Results(List.of(new ProjectResults.Result(
                7,
                "ไตรมาส 1",
                LocalDate.of(2026, 11, 20),
                new BigDecimal("20.00"),
                Optional.of(new BigDecimal("9000")),
                "ครูผ่าน 72 จาก 100 คน",
                ""))));

        RecordRow filled = service.act(AUDITOR, off, kind.fill);

        var project = filled.lines(kind.projects).getLast();
        assertThat(project.get(kind.code)).isEqualTo("2570-1");
        assertThat(project.get(kind.source)).contains(FigureOfPlan.MODULE);
        assertThat(project.get(kind.target)).as("20 of 80 days").isEqualByComparingTo("25.00");
        assertThat(project.get(kind.gap)).contains(new BigDecimal("-5.00"));
        assertThat(project.get(kind.targets)).isEqualTo("ครูผ่านการทดสอบ 80 ร้อยละ");
        assertThat(project.get(kind.results)).isEqualTo("ครูผ่าน 72 จาก 100 คน");
        assertThat(filled.get(kind.behind)).isEqualTo(1);
        assertThat(service.act(AUDITOR, filled, kind.fill).lines(kind.projects))
                .as("again")
                .hasSize(2);
    }

    /** Nobody reported on the project, so the auditor types what was seen; the next fill keeps it, a result that is told later stands instead. */
    @Test
    void whatTheAuditorTypedInALineOfThePlanStays_aProjectWithoutAResultIsNotBehind() {
        var service = at.records.performances;
        PerformanceCheckKind kind = service.kind();
        RecordRow row = service.create(
                AUDITOR,
                new RecordDraft()
                        .with(kind.engagement, at.running().id())
                        .with(kind.year, FiscalYear.ofBuddhist(2570))
                        .with(kind.title, "ผลการดำเนินงานปี 2570"));
        var days = new PlanProjects.Period(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 1, 19));
        var plan = new Projects(List.of(new PlanProjects.Project(
                7,
                "2570-1",
                "อบรมครู",
                new PlanProjects.Owner(AuditOffice.FIN, AUDITOR.person()),
                1,
                days,
                new BigDecimal("80000"),
                PlanProjects.Stage.RUNNING)));
        at.figures.comePlans(plan);
        RecordRow filled = service.act(AUDITOR, row, kind.fill);
        assertThat(filled.get(kind.behind)).as("no result is known").isZero();
        assertThat(filled.lines(kind.projects).getFirst().get(kind.gap)).isEmpty();

        RecordDraft line = RecordDraft.of(filled).lines(kind.projects).getFirst();
        RecordRow typed = service.change(
                AUDITOR,
                filled,
                RecordDraft.of(filled)
                        .with(
                                kind.projects,
                                List.of(line.with(kind.done, new BigDecimal("15"))
                                        .with(kind.remark, "ดูจากทะเบียนอบรม"))));
        RecordRow again = service.act(AUDITOR, typed, kind.fill);
        assertThat(again.lines(kind.projects)).singleElement().satisfies(one -> {
            assertThat(one.get(kind.done)).contains(new BigDecimal("15.00"));
            assertThat(one.get(kind.remark)).isEqualTo("ดูจากทะเบียนอบรม");
        });
        assertThat(again.get(kind.behind)).isEqualTo(1);

        at.figures.goPlans(plan);
        RecordRow away = service.act(AUDITOR, again, kind.fill);
        assertThat(away.lines(kind.projects)).as("the plan is away").hasSize(1);
        at.figures.comePlans(plan);
        at.figures.comeResults(new Results(List.of(new ProjectResults.Result(
                7, "ไตรมาส 1", LocalDate.of(2026, 11, 20), new BigDecimal("30.00"), Optional.empty(), "", ""))));
        assertThat(service.act(AUDITOR, away, kind.fill).lines(kind.projects))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.get(kind.done)).contains(new BigDecimal("30.00"));
                    assertThat(one.get(kind.remark)).isEqualTo("ดูจากทะเบียนอบรม");
                });
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

    /** Source: AUD-11. */
    @Test
    void riskNamesTheAssessmentOfInternalControlOfItsUnit_whileItsModuleRuns_bothLeadToOneRecord() {
        var controls = at.fixture.of(new ControlSample());
        RecordRow assessment = controls.create(
                TestCaller.of(SampleOffices.KT1, 5).with(ControlSample.FILL),
                new RecordDraft()
                        .with(controls.kind().title, "การควบคุมภายใน กลุ่มบริหารงานการเงินและสินทรัพย์ 2570")
                        .with(controls.kind().weight, BigDecimal.ONE));
        OfficeRiskKind kind = at.records.risks.kind();
        RecordDraft draft = new RecordDraft()
                .with(kind.year, FiscalYear.ofBuddhist(2570))
                .with(kind.unit, AuditOffice.FIN)
                .with(kind.work, "การเบิกจ่าย")
                .with(kind.words, "เบิกจ่ายล่าช้า")
                .with(kind.chance, 4)
                .with(kind.impact, 5)
                .with(kind.response, "ติดตามทุกสัปดาห์")
                .with(kind.control, new RecordLink("directorate.control", assessment.id(), "ปค.5 กลุ่มการเงิน"));
        RecordRow risk = at.records.risks.create(AuditOffice.financeHead(), draft);
        assertThat(at.records.risks.create(AuditOffice.financeHead(), draft).get(kind.control))
                .as("another risk of the unit names the same assessment")
                .isEqualTo(risk.get(kind.control));
        assertThat(at.records.risks.all(AUDITOR, RecordFilter.of(kind.control.isFilled())).stream()
                        .map(row -> row.get(kind.control).orElseThrow().id()))
                .as("the audit reads them beside it")
                .containsExactly(assessment.id(), assessment.id());
        refused(
                "control",
                () -> at.records.risks.create(
                        AuditOffice.financeHead(),
                        draft.with(
                                kind.control,
                                new RecordLink("directorate.control", assessment.id() + 1, "ปค.5 กลุ่มอื่น"))));
    }

    /** Assessments of internal control, as the module that keeps them names them; kept in a table of this module. */
    private static final class ControlSample extends RecordKind {
        static final Permission FILL = Permission.of("directorate:control:fill");
        final Field<String> title = text("title", 200);
        final Field<BigDecimal> weight = decimal("weight", 2);
        final State open = state("OPEN", StateTone.WAIT);

        ControlSample() {
            super("directorate", "control", "aud_factor");
            rights(FILL, FILL, open);
            titled(title);
        }
    }
}
