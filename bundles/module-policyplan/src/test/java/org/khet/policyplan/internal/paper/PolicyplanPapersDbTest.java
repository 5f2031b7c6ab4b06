package org.khet.policyplan.internal.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.policyplan.internal.SampleRegisters.OFFICE;
import static org.khet.policyplan.internal.SampleRegisters.YEAR;
import static org.khet.policyplan.internal.SampleRegisters.baht;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.policyplan.internal.SampleRegisters;
import org.khet.policyplan.internal.allocation.EntitledPer;
import org.khet.policyplan.internal.allocation.EntitlementKind;
import org.khet.policyplan.internal.contract.PlanTrail;
import org.khet.policyplan.internal.money.BudgetItemSort;
import org.khet.policyplan.internal.plan.IndicatorSort;
import org.khet.policyplan.internal.plan.IndicatorStage;
import org.khet.policyplan.internal.plan.PlanKind;
import org.khet.policyplan.internal.plan.ProjectIndicatorKind;
import org.khet.policyplan.internal.plan.ProjectKind;
import org.khet.policyplan.internal.plan.StrategyKind;
import org.khet.policyplan.internal.plan.TargetDirection;
import org.khet.policyplan.internal.request.AnalysisKind;
import org.khet.policyplan.internal.request.RequestKind;
import org.khet.policyplan.internal.request.RequestRoundKind;
import org.khet.policyplan.internal.request.SubmissionKind;
import org.khet.policyplan.internal.request.SupportKind;
import org.khet.policyplan.internal.school.ChangePart;
import org.khet.policyplan.internal.school.SchoolChangeKind;
import org.khet.policyplan.internal.school.SchoolChangeSort;
import org.khet.policyplan.internal.setting.PolicyplanSettings;
import org.khet.portal.api.money.Spending;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.print.Letterheads.Letterhead;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakeLetterheads;
import org.khet.portal.testkit.fake.FakeOffices;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeSpending;
import org.khet.portal.testkit.fake.FakeUnits;

/** What stands on papers of plans and money. Source: policyplan D, PLAN-06, 07, 26, 30, 40, 100. */
@OnEachDatabase
class PolicyplanPapersDbTest {
    private final TestDatabase database;
    private SampleRegisters office;
    private PlanTrail trail;

    PolicyplanPapersDbTest(TestDatabase database) {
        this.database = database;
        office = new SampleRegisters(database);
        trail = new PlanTrail(office);
    }

    @BeforeEach
    void planIsThere() {
        office = new SampleRegisters(database);
        trail = new PlanTrail(office);
    }

    private static ReceiverNames names() {
        FakePeople people = new FakePeople();
        SampleOffices.people().forEach(people::with);
        return new ReceiverNames(FakeUnits.ofSampleOffices(), new FakeSchools(), people, new FakeCodeLists());
    }

    private static String words(ReportPaper paper) {
        return String.valueOf(
                paper.document(new Letterhead("สพป.", ""), "", Paper.portrait()).model());
    }

    /** With the cells of each row side by side, in whichever order a cell says its parts. */
    private static String rows(ReportPaper paper) {
        return words(paper).replaceAll("\\{(?:figure=\\w+, )?text=([^{}]*?)(?:, figure=\\w+)?}", "$1");
    }

    private PlanPapers plans() {
        return new PlanPapers(office.registers.plans(), names());
    }

    private MoneyPapers money() {
        return new MoneyPapers(office.registers.money(), office.registers.requests(), names());
    }

    private RecordRow plan() {
        return office.registers
                .plans()
                .plans()
                .all(office.analyst(), RecordFilter.ALL)
                .getFirst();
    }

    @Test
    void actionPlanStandsByStrategyByGroupByTypeAndByMonth_totalsEqualTheScreen() {
        ProjectKind project = office.registers.plans().projects().kind();
        var sums = office.registers
                .plans()
                .projects()
                .sums(office.analyst(), RecordFilter.of(project.plan.is(plan().id())));
        assertThat(sums.get(project.amount)).isEqualByComparingTo("1530000.00");

        String paper = words(plans().plan(office.analyst(), plan().id()));

        assertThat(paper)
                .contains(
                        "โครงการตามกลยุทธ์",
                        "โครงการตามหน่วยงาน",
                        "พัฒนาประสิทธิภาพการบริหาร",
                        "จ้างครูธุรการโรงเรียน 17 อัตรา")
                .contains("งบดำเนินงาน", "255,000.00");
        assertThat(paper.split("1,530,000.00", -1)).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void approvedVersionIsReadAndPrintedAsItWas_thoughThePlanChangesAfterwards() {
        var plans = office.registers.plans();
        PlanKind kind = plans.plans().kind();
        RecordRow draft = revised(plan());
        plans.plans().change(office.analyst(), draft, RecordDraft.of(draft).with(kind.title, "แผนฉบับปรับปรุง"));

        String paper = words(version());

        assertThat(paper)
                .contains(
                        "แผนปฏิบัติการประจำปี 2570",
                        "ฉบับที่ 1",
                        "3/2569",
                        "จ้างครูธุรการโรงเรียน 17 อัตรา",
                        "1,530,000.00")
                .doesNotContain("แผนฉบับปรับปรุง");
        assertThat(plans.plans().find(OFFICE, draft.id()).orElseThrow().state()).isEqualTo(kind.draft);
    }

    /** A plan that was resolved, in its revision. */
    private RecordRow revised(RecordRow plan) {
        var plans = office.registers.plans().plans();
        PlanKind kind = plans.kind();
        RecordRow asked = office.act(plans, office.analyst(), plan, kind.submit);
        RecordRow granted = office.act(
                plans,
                office.head(),
                asked,
                kind.grant,
                new RecordDraft()
                        .with(kind.decisionNo, "นผ 3/2570")
                        .with(kind.decisionOn, SampleRegisters.TODAY)
                        .with(kind.decisionFile, office.paper()),
                "");
        RecordRow approved = office.act(
                plans,
                office.secretary(),
                granted,
                kind.resolve,
                new RecordDraft()
                        .with(kind.body, "AREA")
                        .with(kind.resolutionNo, "3/2569")
                        .with(kind.resolutionOn, LocalDate.of(2026, 11, 18)),
                "");
        return office.act(plans, office.head(), approved, kind.revise, new RecordDraft(), "ได้รับงบประมาณเพิ่ม");
    }

    /** The version that was frozen last. */
    private ReportPaper version() {
        var plans = office.registers.plans();
        RecordRow version =
                plans.versions().all(office.head(), RecordFilter.ALL).getFirst();
        return new PlanVersionPapers(plans, names()).version(office.head(), version.id());
    }

    /** What was planned by month is printed as it was resolved, by type and in all. Source: PLAN-06, 89. */
    @Test
    void versionOfASpendingPlanIsPrintedWithItsMonths() {
        var plans = office.registers.plans().plans();
        PlanKind kind = plans.kind();
        RecordDraft months = new RecordDraft()
                .with(kind.monthType, "2")
                .with(
                        kind.monthGrid,
                        MonthGrid.ZERO.with(Month.OCTOBER, baht("255000.00")).with(Month.DECEMBER, baht("45000.00")));
        RecordRow draft = revised(plans.create(
                office.analyst(),
                new RecordDraft()
                        .with(kind.number, "SPD-2570")
                        .with(kind.sort, "SPENDING")
                        .with(kind.title, "แผนการใช้จ่ายงบประมาณ 2570")
                        .with(kind.yearFrom, YEAR)
                        .with(kind.yearTo, YEAR)
                        .with(kind.unit, SampleOffices.unit(OFFICE, "PLAN").id())
                        .with(kind.months, List.of(months))));
        plans.change(office.analyst(), draft, RecordDraft.of(draft).with(kind.months, List.of()));

        assertThat(rows(version()))
                .contains("งบดำเนินงาน, 255,000.00, –, 45,000.00, –", "รวม, 255,000.00, –, 45,000.00, –")
                .contains("–, 300,000.00")
                .doesNotContain("โครงการตามกลยุทธ์");
    }

    @Test
    void spendingStandsByItemAndMonth_withWhoSaysIt() {
        trail.spent(YearMonth.of(2026, 10), "231000.00");
        assertThat(words(money().spending(office.budget(), YEAR))).contains("กรอกในแผน", "231,000.00", "1,530,000.00");

        office.paid.come(new FakeSpending(Spending.PAID, Instant.parse("2027-01-05T02:00:00Z"))
                .with(OFFICE, trail.line.id(), trail.allocation.id(), YearMonth.of(2026, 12), "255000.00"));
        assertThat(words(money().spending(office.budget(), YEAR)))
                .contains("งานการเงิน ณ", "255,000.00")
                .doesNotContain("231,000.00");
    }

    /** While finance cannot say what was spent the report says so, and tells no zero. */
    @Test
    void spendingThatFinanceCannotSayIsNotZeroOnPaper() {
        FakeSpending finance = new FakeSpending(Spending.PAID, Instant.parse("2027-01-05T02:00:00Z"));
        finance.failing(true);
        office.paid.come(finance);
        String paper = words(money().spending(office.budget(), YEAR));
        assertThat(paper).contains("ยังสอบถามงานการเงินไม่ได้", "1,530,000.00");
        assertThat(paper.substring(paper.indexOf("การเบิกจ่ายรายเดือน"))).doesNotContain("0.00");
    }

    /** A request of two rooms, agreed to and granted as far as there are sums. */
    private void asked(RecordRow round, int school, String item, String price, String agreed, String granted) {
        var requests = office.registers.requests();
        RequestKind kind = requests.requests().kind();
        RecordRow made = requests.requests()
                .create(
                        office.schoolHead(school),
                        new RecordDraft()
                                .with(kind.round, round.id())
                                .with(kind.sort, "YEARLY")
                                .with(kind.school, SampleRegisters.school(school))
                                .with(kind.priority, 1)
                                .with(kind.expenditure, "3")
                                .with(kind.item, item)
                                .with(kind.quantity, baht("2"))
                                .with(kind.measure, "ห้อง")
                                .with(kind.price, baht(price))
                                .with(kind.reason, "หลังคารั่ว"));
        RecordRow sent = office.act(requests.requests(), office.schoolHead(school), made, kind.send);
        if (agreed.isEmpty()) {
            return;
        }
        RecordRow analysed = office.act(
                requests.requests(),
                office.budget(),
                sent,
                kind.analyse,
                new RecordDraft().with(kind.targetQuantity, "2 ห้อง").with(kind.targetQuality, "ปลอดภัย"),
                "");
        RecordRow one = office.act(
                requests.requests(),
                office.secretary(),
                analysed,
                kind.agree,
                new RecordDraft().with(kind.committeeAmount, baht(agreed)).with(kind.committeeReason, "ตามราคากลาง"),
                "");
        SubmissionKind submission = requests.submissions().kind();
        RecordRow put = office.act(
                requests.submissions(),
                office.budget(),
                requests.submissions()
                        .create(
                                office.budget(),
                                new RecordDraft()
                                        .with(submission.year, YEAR.next())
                                        .with(submission.sort, "YEARLY")
                                        .with(submission.title, "คำขอปี 2571 ที่ " + school)
                                        .with(submission.body, "OBEC")
                                        .with(
                                                submission.lines,
                                                List.of(new RecordDraft().with(submission.request, one.id())))),
                submission.putUp);
        RecordRow resolved = office.act(
                requests.submissions(),
                office.secretary(),
                put,
                submission.resolve,
                new RecordDraft()
                        .with(submission.resolutionNo, "4/2569")
                        .with(submission.resolutionOn, SampleRegisters.TODAY),
                "");
        office.act(
                requests.submissions(),
                office.budget(),
                resolved,
                submission.send,
                new RecordDraft()
                        .with(submission.sentNo, "ศธ 04999/120")
                        .with(submission.sentOn, SampleRegisters.TODAY),
                "");
        office.act(
                requests.requests(),
                office.budget(),
                one,
                kind.answer,
                new RecordDraft().with(kind.grantedAmount, baht(granted)),
                "");
    }

    /** The form of the project of 17 clerks, 255,000 baht a month. Source: PF-06. */
    @Test
    void projectIsPrintedInItsTwelveParts_withItsMonths_types_indicator_andFourSigners() {
        String paper =
                words(new ProjectPapers(office.registers.plans(), names()).project(office.head(), trail.project.id()));

        assertThat(paper)
                .contains(
                        "จ้างครูธุรการโรงเรียน 17 อัตรา",
                        "พัฒนาประสิทธิภาพการบริหาร",
                        "255,000.00",
                        "1,530,000.00",
                        "งบดำเนินงาน",
                        "โรงเรียนที่มีครูธุรการ",
                        "1 ตุลาคม 2569 ถึง 31 มีนาคม 2570",
                        "ผู้เขียนโครงการ",
                        "ผู้อนุมัติโครงการ");
    }

    @Test
    void requestsStandBySchoolAndType_askedAgreedAndGranted() {
        var requests = office.registers.requests();
        RequestRoundKind round = requests.rounds().kind();
        RecordRow open = office.act(
                requests.rounds(),
                office.budget(),
                requests.rounds()
                        .create(
                                office.budget(),
                                new RecordDraft()
                                        .with(round.year, YEAR.next())
                                        .with(round.sort, "YEARLY")
                                        .with(round.name, "คำขอปี 2571")
                                        .with(round.criteria, "ตามความจำเป็น")
                                        .with(round.opensOn, LocalDate.of(2026, 11, 1))
                                        .with(round.dueOn, LocalDate.of(2026, 11, 30))),
                round.openIt);
        RequestKind kind = requests.requests().kind();
        asked(open, 1, "ซ่อมแซมห้องเรียน", "85000.00", "150000.00", "100000.00");
        asked(open, 2, "ซ่อมแซม  ห้องเรียน", "90000.00", "160000.00", "160000.00");
        asked(open, 3, "ซ่อมแซม ห้องเรียน", "70000.00", "", "");

        String paper = words(money().requests(office.budget(), open.id()));

        assertThat(paper)
                .contains("โรงเรียนบ้านตัวอย่าง 01", "โรงเรียนบ้านตัวอย่าง 02", "งบลงทุน")
                .as("asked, agreed, granted of each school, of the type and of all")
                .contains("170,000.00", "150,000.00", "100,000.00", "180,000.00", "160,000.00")
                .contains("490,000.00", "310,000.00", "260,000.00")
                .as("those who ask for the same stand together")
                .contains("รวม ซ่อมแซม  ห้องเรียน", "320,000.00");

        RecordRow second = requests.requests()
                .all(office.budget(), RecordFilter.of(kind.school.is(SampleRegisters.school(2))))
                .getFirst();
        assertThat(words(new RequestPapers(requests, names()).request(office.schoolHead(2), second.id())))
                .as("the form of one school (PF-04)")
                .contains("โรงเรียนบ้านตัวอย่าง 02  คำขอปี 2571", "2 ห้อง", "90,000.00", "180,000.00", "160,000.00")
                .contains("เหตุผลความจำเป็น หลังคารั่ว, เป้าหมายเชิงปริมาณ 2 ห้อง, เป้าหมายเชิงคุณภาพ ปลอดภัย")
                .contains("ความเห็นคณะกรรมการ ตามราคากลาง", "ผู้ขอตั้งงบประมาณ")
                .doesNotContain("โรงเรียนบ้านตัวอย่าง 01", "170,000.00");
        assertThatExceptionOfType(NoLongerThere.class)
                .as("a school prints no request of another one")
                .isThrownBy(() -> new RequestPapers(requests, names()).request(office.schoolHead(1), second.id()));
    }

    /** The form of what was drafted from entitlements has each of them with its rate. Source: PF-04, PLAN-38, 39. */
    @Test
    void requestFromEntitlementsIsPrintedWithEachPlot() {
        RecordRow land = office.item("14", "ค่าเช่าที่ดินวัดร้าง", BudgetItemSort.RENT, "2", false);
        var entitlements = office.registers.allocations().entitlements();
        EntitlementKind entitlement = entitlements.kind();
        UnitId unit = SampleOffices.unit(OFFICE, "PLAN").id();
        entitlements.create(
                office.budget(),
                new RecordDraft()
                        .with(entitlement.item, land.id())
                        .with(entitlement.unit, unit)
                        .with(entitlement.plot, "แปลง 1")
                        .with(entitlement.ownRate, baht("1200.00"))
                        .with(entitlement.ownPer, EntitledPer.YEAR)
                        .with(entitlement.social, false)
                        .with(entitlement.start, LocalDate.of(2025, 10, 1)));
        var requests = office.registers.requests();
        RequestRoundKind round = requests.rounds().kind();
        RecordRow planned = requests.rounds()
                .create(
                        office.budget(),
                        new RecordDraft()
                                .with(round.year, YEAR.next())
                                .with(round.sort, "YEARLY")
                                .with(round.name, "คำขอค่าเช่า")
                                .with(round.criteria, "ตามสัญญาเช่า")
                                .with(round.opensOn, LocalDate.of(2026, 11, 1))
                                .with(round.dueOn, LocalDate.of(2026, 11, 30)));
        RecordRow open = office.act(requests.rounds(), office.budget(), planned, round.openIt);
        office.act(
                requests.rounds(),
                office.budget(),
                open,
                round.askEntitled,
                new RecordDraft().with(round.entitledItem, land.id()).with(round.entitledUnit, unit),
                "");
        RecordRow asked = requests.requests()
                .all(
                        office.budget(),
                        RecordFilter.of(requests.requests().kind().round.is(open.id())))
                .getFirst();

        assertThat(rows(new RequestPapers(requests, names()).request(office.budget(), asked.id())))
                .contains("รายการผู้มีสิทธิ ค่าเช่าที่ดินวัดร้าง", "1, แปลง 1, 1,200.00, ปี, 12, 1,200.00");
    }

    @Test
    void analysisIsPrintedWithCostEffectAndOpinionOfEachProgramme() {
        var analyses = office.registers.requests().analyses();
        AnalysisKind kind = analyses.kind();
        RecordRow made = analyses.create(
                office.budget(),
                new RecordDraft()
                        .with(kind.year, YEAR)
                        .with(kind.title, "วิเคราะห์งบประมาณรายจ่ายปี 2570")
                        .with(kind.committee, "คณะกรรมการวิเคราะห์งบประมาณ")
                        .with(kind.orderNo, "377/2569")
                        .with(
                                kind.items,
                                List.of(
                                        new RecordDraft()
                                                .with(kind.programme, "แผนงานพื้นฐาน")
                                                .with(kind.expenditure, "2")
                                                .with(kind.amount, baht("1530000.00"))
                                                .with(kind.effect, "ครูมีเวลาสอนเพิ่ม")
                                                .with(kind.opinion, "คุ้มค่า"),
                                        new RecordDraft()
                                                .with(kind.programme, "แผนงานยุทธศาสตร์")
                                                .with(kind.expenditure, "3")
                                                .with(kind.amount, baht("470000.00"))
                                                .with(kind.opinion, "ลดวงเงินได้"))));

        assertThat(rows(new RequestPapers(office.registers.requests(), names()).analysis(office.budget(), made.id())))
                .contains("ปีงบประมาณ พ.ศ. 2570", "ตามคำสั่งที่ 377/2569  ครั้งที่ 1")
                .contains("แผนงานพื้นฐาน, งบดำเนินงาน, 1,530,000.00, ครูมีเวลาสอนเพิ่ม, คุ้มค่า")
                .contains("แผนงานยุทธศาสตร์, งบลงทุน, 470,000.00, –, ลดวงเงินได้")
                .contains("รวม, , 2,000,000.00", "ประธานคณะกรรมการ");
        RecordRow reported = office.act(
                analyses,
                office.budget(),
                office.act(
                        analyses,
                        office.head(),
                        office.act(
                                analyses,
                                office.budget(),
                                office.act(analyses, office.budget(), made, kind.toCommittee),
                                kind.ask,
                                new RecordDraft().with(kind.conclusion, "ควรคงวงเงินเดิม"),
                                ""),
                        kind.grant,
                        new RecordDraft()
                                .with(kind.decisionNo, "นผ 9/2570")
                                .with(kind.decisionOn, LocalDate.of(2026, 11, 17))
                                .with(kind.decisionFile, office.paper()),
                        ""),
                kind.report,
                new RecordDraft().with(kind.resolutionNo, "5/2569").with(kind.resolutionOn, LocalDate.of(2026, 11, 18)),
                "");
        assertThat(words(new RequestPapers(office.registers.requests(), names())
                        .analysis(office.budget(), reported.id())))
                .contains("หนังสือที่ นผ 9/2570  17 พฤศจิกายน 2569", "มติที่ประชุมครั้งที่ 5/2569  18 พฤศจิกายน 2569");
    }

    @Test
    void planOfSeveralYearsIsABookOfFiveParts_withItsFrame_strategies_andWhoWasHeard() {
        var plans = office.registers.plans();
        PlanKind kind = plans.plans().kind();
        RecordRow book = plans.plans()
                .create(
                        office.analyst(),
                        new RecordDraft()
                                .with(kind.number, "DEV-2571-2574")
                                .with(kind.sort, "DEVELOPMENT")
                                .with(kind.title, "แผนพัฒนาการศึกษาขั้นพื้นฐาน พ.ศ. 2571–2574")
                                .with(kind.yearFrom, FiscalYear.ofBuddhist(2571))
                                .with(kind.yearTo, FiscalYear.ofBuddhist(2574))
                                .with(
                                        kind.unit,
                                        SampleOffices.unit(OFFICE, "PLAN").id())
                                .with(kind.situation, "โรงเรียนขนาดเล็กเพิ่มขึ้น")
                                .with(kind.vision, "เด็กทุกคนอ่านออกเขียนได้")
                                .with(kind.mission, "พัฒนาการอ่าน")
                                .with(kind.goals, "อ่านออกทุกคน")
                                .with(
                                        kind.frame,
                                        List.of(new RecordDraft()
                                                .with(kind.frameTitle, "ยกระดับคุณภาพการอ่าน")
                                                .with(kind.frameFrom, FiscalYear.ofBuddhist(2571))
                                                .with(kind.frameTo, FiscalYear.ofBuddhist(2573))
                                                .with(kind.frameAmount, baht("900000.00"))))
                                .with(
                                        kind.opinions,
                                        List.of(new RecordDraft()
                                                .with(kind.opinionBody, "AREA")
                                                .with(kind.opinionOn, SampleRegisters.TODAY)
                                                .with(kind.opinionText, "ควรเน้นโรงเรียนขนาดเล็ก")
                                                .with(kind.opinionPart, "ทิศทาง"))));
        StrategyKind strategy = plans.strategies().kind();
        RecordRow reading = plans.strategies()
                .create(
                        office.analyst(),
                        new RecordDraft()
                                .with(strategy.plan, book.id())
                                .with(strategy.seq, 1)
                                .with(strategy.title, "พัฒนาการอ่านของผู้เรียน"));
        ProjectIndicatorKind indicator = plans.indicators().kind();
        plans.indicators()
                .create(
                        office.analyst(),
                        new RecordDraft()
                                .with(indicator.strategy, reading.id())
                                .with(indicator.code, "S1-1")
                                .with(indicator.name, "นักเรียนที่อ่านออก")
                                .with(indicator.stage, IndicatorStage.OUTCOME)
                                .with(indicator.sort, IndicatorSort.QUALITY)
                                .with(indicator.unit, "ร้อยละ")
                                .with(indicator.direction, TargetDirection.UP)
                                .with(indicator.baseline, baht("82.50"))
                                .with(
                                        indicator.targets,
                                        List.of(
                                                new RecordDraft()
                                                        .with(indicator.year, FiscalYear.ofBuddhist(2571))
                                                        .with(indicator.target, baht("85.00")),
                                                new RecordDraft()
                                                        .with(indicator.year, FiscalYear.ofBuddhist(2572))
                                                        .with(indicator.target, baht("90.00")),
                                                new RecordDraft()
                                                        .with(indicator.year, FiscalYear.ofBuddhist(2573))
                                                        .with(indicator.target, baht("92.50")),
                                                new RecordDraft()
                                                        .with(indicator.year, FiscalYear.ofBuddhist(2574))
                                                        .with(indicator.target, baht("95.00")))));

        assertThat(rows(new DevelopmentPlanPapers(plans, names()).plan(office.analyst(), book.id())))
                .contains("เลขที่แผน DEV-2571-2574  ปีงบประมาณ พ.ศ. 2571–2574")
                .contains("โรงเรียนขนาดเล็กเพิ่มขึ้น", "เด็กทุกคนอ่านออกเขียนได้")
                .contains("1, พัฒนาการอ่านของผู้เรียน, –")
                .contains("ยกระดับคุณภาพการอ่าน, 2571–2573, 900,000.00", "รวม, , 900,000.00")
                .contains("นักเรียนที่อ่านออก, ร้อยละ, 82.5, 2571: 85, 2572: 90, 2573: 92.5, 2574: 95")
                .contains("คณะกรรมการเขตพื้นที่การศึกษา (กพท.), 20 พฤศจิกายน 2569, ทิศทาง, ควรเน้นโรงเรียนขนาดเล็ก, –");

        RecordRow draft = revised(book);
        plans.plans().change(office.analyst(), draft, RecordDraft.of(draft).with(kind.frame, List.of()));
        plans.strategies()
                .change(
                        office.analyst(),
                        reading,
                        RecordDraft.of(reading).with(strategy.title, "พัฒนาการอ่านและการเขียน"));
        assertThat(rows(version()))
                .as("the version keeps strategies and frame as they were resolved")
                .contains("ฉบับที่ 1", "เด็กทุกคนอ่านออกเขียนได้")
                .contains("1, พัฒนาการอ่านของผู้เรียน, –")
                .contains("ยกระดับคุณภาพการอ่าน, 2571–2573, 900,000.00")
                .contains("S1-1 นักเรียนที่อ่านออก, 2571, 85")
                .doesNotContain("พัฒนาการอ่านและการเขียน");
    }

    @Test
    void mergerOfSchoolsIsPrintedWithTheBodiesThatHaveToAgree() {
        var changes = office.registers.schoolChanges();
        SchoolChangeKind kind = changes.kind();
        RecordRow study = changes.create(
                office.analyst(),
                new RecordDraft()
                        .with(kind.sort, SchoolChangeSort.MERGE)
                        .with(kind.title, "รวมโรงเรียนบ้านตัวอย่าง 02 กับ 01")
                        .with(kind.study, "นักเรียน 38 คน ครู 3 คน ห่างกัน 2 กิโลเมตร")
                        .with(kind.assets, "อาคาร 1 หลัง ครุภัณฑ์ 42 รายการ โอนให้โรงเรียนหลัก")
                        .with(
                                kind.schools,
                                List.of(
                                        new RecordDraft()
                                                .with(kind.school, SampleRegisters.school(2))
                                                .with(kind.part, ChangePart.GIVING)
                                                .with(kind.pupils, 38)
                                                .with(kind.staff, 3),
                                        new RecordDraft()
                                                .with(kind.school, SampleRegisters.school(1))
                                                .with(kind.part, ChangePart.RECEIVING))));
        SchoolChangePapers papers = new SchoolChangePapers(changes, names());
        RecordRow planned = office.act(changes, office.analyst(), study, kind.plan);
        RecordRow put = office.act(changes, office.analyst(), planned, kind.putUp);
        RecordRow half = office.act(
                changes,
                office.secretary(),
                put,
                kind.approve,
                new RecordDraft()
                        .with(kind.nextNo, "2/2570")
                        .with(kind.nextOn, LocalDate.of(2026, 11, 10))
                        .with(kind.nextFile, office.paper()),
                "");

        assertThat(rows(papers.change(office.analyst(), half.id())))
                .contains("แบบขอรวมสถานศึกษา", "มีผลวันที่ –", "นักเรียน 38 คน ครู 3 คน")
                .contains("โรงเรียนบ้านตัวอย่าง 02, ยุบ รวม เลิก โอน หรือย้ายออก, 38, 3")
                .contains("โรงเรียนบ้านตัวอย่าง 01, รับ, –, –")
                .contains("1, คณะกรรมการเขตพื้นที่การศึกษา (กพท.), เห็นชอบ, 2/2570, 10 พฤศจิกายน 2569")
                .contains("2, คณะกรรมการศึกษาธิการจังหวัด (กศจ.), รอพิจารณา, –, –")
                .doesNotContain("นักเรียนที่ย้าย");
    }

    /** Of one body, however it is spaced, two schools and their sum; what came in the year before stands there. */
    @Test
    void supportOfTheYearStandsByBodyAndSchool_withTheSumOfEachBody() {
        supported(1, "อบต.ตัวอย่าง", "45000.00", SampleRegisters.TODAY);
        supported(2, "อบต.ตัวอย่าง ", "5000.00", SampleRegisters.TODAY);
        RecordRow other = supported(3, "มูลนิธิตัวอย่าง", "1000.00", SampleRegisters.TODAY.minusDays(90));
        var supports = office.registers.requests().supports();
        SupportKind kind = supports.kind();
        List<RecordDraft> receipts = new ArrayList<>(RecordDraft.of(other).lines(kind.receipts));
        receipts.add(receipt(kind, "300.00", SampleRegisters.TODAY));
        office.act(supports, office.budget(), other, kind.receive, new RecordDraft().with(kind.receipts, receipts), "");
        OutsideSupportPapers papers = new OutsideSupportPapers(office.registers.requests(), names());

        assertThat(rows(papers.received(office.head(), YEAR)))
                .contains("โรงเรียนบ้านตัวอย่าง 01, ซ่อมหลังคา, 50,000.00, 45,000.00")
                .contains("โรงเรียนบ้านตัวอย่าง 02, ซ่อมหลังคา, 50,000.00, 5,000.00")
                .contains("รวม อบต.ตัวอย่าง, , , 100,000.00, 50,000.00")
                .contains("รวม มูลนิธิตัวอย่าง, , , 50,000.00, 300.00")
                .contains("รวมทั้งสิ้น, , , 150,000.00, 50,300.00");
        assertThat(rows(papers.received(office.head(), YEAR.previous())))
                .contains("รวม มูลนิธิตัวอย่าง, , , 50,000.00, 1,000.00")
                .doesNotContain("อบต.ตัวอย่าง");
        assertThat(rows(papers.received(office.head(), YEAR.next()))).doesNotContain("ตัวอย่าง 01");
    }

    private RecordRow supported(int school, String body, String sum, LocalDate day) {
        var supports = office.registers.requests().supports();
        SupportKind kind = supports.kind();
        RecordRow made = supports.create(
                office.budget(),
                new RecordDraft()
                        .with(kind.school, SampleRegisters.school(school))
                        .with(kind.body, body)
                        .with(kind.project, "ซ่อมหลังคา")
                        .with(kind.asked, baht("50000.00")));
        RecordRow checked = office.act(supports, office.budget(), made, kind.check);
        RecordRow asked = office.act(supports, office.budget(), checked, kind.ask);
        RecordRow granted = office.act(
                supports,
                office.head(),
                asked,
                kind.grant,
                new RecordDraft()
                        .with(kind.decisionNo, "นผ 20/2570")
                        .with(kind.decisionOn, day)
                        .with(kind.decisionFile, office.paper()),
                "");
        return office.act(
                supports,
                office.budget(),
                granted,
                kind.receive,
                new RecordDraft().with(kind.receipts, List.of(receipt(kind, sum, day))),
                "");
    }

    private static RecordDraft receipt(SupportKind kind, String sum, LocalDate day) {
        return new RecordDraft().with(kind.receiptOn, day).with(kind.receiptSum, baht(sum));
    }

    @Test
    void papersShowThaiDigitsWhereTheOfficeWantsThem_daysAreBuddhist() throws IOException {
        List<PrintDocument> printed = new ArrayList<>();
        PolicyplanPrinter printer = new PolicyplanPrinter(
                (document, out) -> printed.add(document),
                new FakeLetterheads(new FakeOffices(), OFFICE),
                office.settings,
                Clocks.at("2026-11-20T09:30"));
        ReportPaper paper = plans().plan(office.analyst(), plan().id());

        printer.print(office.analyst(), paper, Paper.landscape(), new ByteArrayOutputStream());
        office.settings.put(OFFICE, PolicyplanSettings.THAI_DIGITS, true, LocalDate.of(2026, 10, 1));
        printer.print(office.analyst(), paper, Paper.landscape(), new ByteArrayOutputStream());

        assertThat(printed)
                .extracting(document -> document.paper().digits())
                .containsExactly(Paper.Digits.ARABIC, Paper.Digits.THAI);
        assertThat(printed.getFirst().model().get("watermark")).isEqualTo(FakeLetterheads.WATERMARK);
        assertThat(String.valueOf(printed.getFirst().model())).contains("พ.ศ. 2570");
    }
}
