package org.khet.monitoring.internal.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.monitoring.internal.MonitoringFixture;
import org.khet.monitoring.internal.contract.ClerksFunds;
import org.khet.monitoring.internal.contract.ClerksPlan;
import org.khet.monitoring.internal.evaluation.EvaluationKind;
import org.khet.monitoring.internal.evaluation.EvaluationSort;
import org.khet.monitoring.internal.inspection.InspectionKind;
import org.khet.monitoring.internal.inspection.VisitKind;
import org.khet.monitoring.internal.inspection.VisitSort;
import org.khet.monitoring.internal.outside.OutsideKind;
import org.khet.monitoring.internal.plan.FrameworkKind;
import org.khet.monitoring.internal.plan.FrameworkScope;
import org.khet.monitoring.internal.round.ReportKind;
import org.khet.monitoring.internal.spending.FigureOrigin;
import org.khet.monitoring.internal.spending.SpendingKind;
import org.khet.monitoring.internal.spending.SpendingSnapshots;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.money.Spending;
import org.khet.portal.api.print.Letterheads.Letterhead;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.record.TypedDecision;

/** What stands on the papers of follow-up. Source: monitoring D, MON-01, 09, 11, 13, 17, 20, 52. */
@OnEachDatabase
class MonitoringPapersDbTest {
    private static final TestCaller LEAD = MonitoringFixture.person(10);
    private final TestDatabase database;
    private MonitoringFixture at;

    MonitoringPapersDbTest(TestDatabase database) {
        this.database = database;
        at = new MonitoringFixture(database);
    }

    @BeforeEach
    void planAndBooksAreThere() {
        at = new MonitoringFixture(database);
        at.plans.come(ClerksPlan.plan(Instant.parse("2023-10-05T02:00:00Z")));
        at.money.come(ClerksPlan.books(Spending.PAID, Instant.parse("2024-01-05T02:00:00Z")));
    }

    private MonitoringPaperNames names() {
        FakePeople people = new FakePeople();
        SampleOffices.people().forEach(people::with);
        FakeSchools schools = new FakeSchools();
        SampleOffices.schools().forEach(schools::with);
        return new MonitoringPaperNames(people, FakeUnits.ofSampleOffices(), schools, at.files);
    }

    private static Texts thai() {
        return TextCatalog.load(MonitoringPapersDbTest.class.getClassLoader(), "monitoring")
                .in(TextCatalog.THAI);
    }

    private static String words(ReportPaper paper) {
        return String.valueOf(
                paper.document(new Letterhead("สพป.", ""), "", Paper.portrait()).model());
    }

    private ProgressPapers progress() {
        return new ProgressPapers(at.records.rounds, at.records.reports, at.records.indicators, names());
    }

    private FollowUpPapers others() {
        return new FollowUpPapers(at.records, names());
    }

    @Test
    void reportOfOneProjectTellsItsMoneyWithItsDay_allOfAGroupAreOnePaper() {
        at.item(at.project("P-099", "โครงการของ ICT").with(at.records.items.kind().unit, MonitoringFixture.ICT));
        RecordRow round = at.opened(1);
        RecordRow clerks = at.reports(round).stream()
                .filter(row -> row.get(at.records.reports.kind().code).equals("2567-1"))
                .findFirst()
                .orElseThrow();

        assertThat(words(progress().one(LEAD, clerks.id(), thai())))
                .contains("จ้างครูธุรการโรงเรียน 17 อัตรา", "1,530,000.00", "486,000.00", "31.76", "1,044,000.00")
                .contains("5 ม.ค. 2567", "จ้างครูธุรการ", "ร่าง")
                .as("not sent yet")
                .doesNotContain("ส่งช้า");
        assertThat(words(progress().all(LEAD, round.id(), Optional.empty(), thai())))
                .contains("2567-1", "P-099");
        assertThat(words(progress().all(LEAD, round.id(), Optional.of(MonitoringFixture.ICT), thai())))
                .contains("P-099")
                .doesNotContain("2567-1");
        TestCaller group = TestCaller.of(SampleOffices.KT1, 8)
                .inUnit(MonitoringFixture.ICT, org.khet.monitoring.internal.MonitoringPermissions.VIEW);
        assertThat(words(progress().all(group, round.id(), Optional.empty(), thai())))
                .as("a group prints its own only")
                .contains("P-099")
                .doesNotContain("2567-1");
    }

    @Test
    void reminderLetterListsWhoIsLate_nobodyIsNoLetter() {
        RecordRow round = at.opened(1);
        assertThat(progress().reminder(LEAD, round, LocalDate.of(2024, 1, 10))).isEmpty();

        ReportPaper letter =
                progress().reminder(LEAD, round, LocalDate.of(2024, 1, 15)).orElseThrow();

        assertThat(words(letter))
                .contains("เร่งรัดการรายงานผลการดำเนินงาน", "จ้างครูธุรการโรงเรียน 17 อัตรา", "10 ม.ค. 2567")
                .contains("text=5");
    }

    /** Sent on the day before it was due and given back on the 12th. Source: monitoring RM-05. */
    @Test
    void reportThatWasSentInTimeAndCameBackIsInNoReminderLetter() {
        RecordRow round = at.opened(1);
        RecordRow report = at.reports(round).getFirst();
        ReportKind kind = at.records.reports.kind();
        at.clock.set("2024-01-09T10:00");
        RecordRow written = at.records.reports.change(
                LEAD,
                report,
                RecordDraft.of(report)
                        .with(kind.percent, new BigDecimal("30"))
                        .with(kind.obstacles, "ได้รับงบประมาณล่าช้า")
                        .with(kind.suggestions, "ขยายเวลา")
                        .with(kind.next, "จัดอบรมรุ่นที่ 2")
                        .with(kind.gapReason, "ส่งใบสำคัญล่าช้า"));
        RecordRow sent = at.records.reports.act(LEAD, written, kind.submit);
        at.clock.set("2024-01-12T10:00");
        at.records.reports.act(LEAD, sent, kind.giveBack, new RecordDraft(), "แก้ร้อยละ");

        assertThat(progress().reminder(LEAD, round, LocalDate.of(2024, 1, 15))).isEmpty();
    }

    /** Without finance a line that an officer typed stays with its reason; once finance has spoken only finance does. */
    @Test
    void spendingHasTheLatestPassOfEachLine_financeStandsForWhatWasTypedBefore() {
        SpendingKind kind = at.records.spendings.kind();
        RecordRow typed = at.records.spendings.create(LEAD, pass(1, "2000", "ค่าสาธารณูปโภค", "3100.00"));
        at.records.spendings.act(LEAD, typed, kind.explain, new RecordDraft().with(kind.reason, "ใบแจ้งหนี้มาช้า"), "");
        at.records.spendings.create(LEAD, pass(1, "FL-7", "ค่าจ้างครูธุรการ", "4200.00"));
        at.records.spendings.create(LEAD, pass(2, "FL-7", "ค่าจ้างครูธุรการ", "5300.00"));
        YearMonth december = YearMonth.of(2023, 12);

        assertThat(words(others().spending(LEAD, december, thai())))
                .contains("3,100.00", "ใบแจ้งหนี้มาช้า", "5,300.00")
                .as("the sum of both")
                .contains("8,400.00")
                .as("the pass before")
                .doesNotContain("4,200.00");

        at.records
                .spendings
                .internal()
                .create(
                        at.callers.system(SampleOffices.KT1),
                        pass(3, "FL-7", "ค่าจ้างครูธุรการ", "6400.00").with(kind.source, FigureOrigin.FINANCE));
        assertThat(words(others().spending(LEAD, december, thai())))
                .contains("6,400.00")
                .doesNotContain("3,100.00", "5,300.00");
    }

    private RecordDraft pass(int number, String line, String title, String disbursed) {
        SpendingKind kind = at.records.spendings.kind();
        return new RecordDraft()
                .with(kind.month, YearMonth.of(2023, 12))
                .with(kind.pass, number)
                .with(kind.line, line)
                .with(kind.title, title)
                .with(kind.type, "OPERATION")
                .with(kind.unit, MonitoringFixture.PLAN)
                .with(kind.allocated, new BigDecimal("20000.00"))
                .with(kind.committed, BigDecimal.ZERO)
                .with(kind.disbursed, new BigDecimal(disbursed));
    }

    @Test
    void followUpPlanHasItsChartOfMonths() {
        FrameworkKind kind = at.records.frameworks.kind();
        RecordRow made = at.records.frameworks.create(
                LEAD,
                new RecordDraft()
                        .with(kind.year, MonitoringFixture.YEAR)
                        .with(kind.scope, FrameworkScope.PLAN)
                        .with(kind.title, "แผนกำกับ ติดตาม ปี 2567")
                        .with(kind.unit, MonitoringFixture.PLAN)
                        .with(kind.purpose, "เร่งรัดการดำเนินงาน"));
        at.records.frameworks.act(LEAD, made, kind.fill);

        assertThat(words(others().plan(LEAD, made.id())))
                .contains("พ.ศ. 2567", "จ้างครูธุรการโรงเรียน 17 อัตรา", "●", "ก.ย.");
    }

    @Test
    void inspectionReportTellsItsIssuesItsVisitsAndItsGoodPractices_calendarMarksOverlaps() {
        InspectionKind kind = at.records.inspections.kind();
        RecordRow inspection = at.records.inspections.create(
                LEAD,
                new RecordDraft()
                        .with(kind.year, MonitoringFixture.YEAR)
                        .with(kind.body, "MINISTRY")
                        .with(kind.number, 1)
                        .with(kind.title, "ตรวจราชการกระทรวงศึกษาธิการ")
                        .with(kind.unit, MonitoringFixture.PLAN)
                        .with(
                                kind.issues,
                                List.of(new RecordDraft()
                                        .with(kind.issue, "ความปลอดภัยในสถานศึกษา")
                                        .with(kind.done, "จัดทำแผนความปลอดภัย")
                                        .with(kind.quantity, "ร้อยละ 100")
                                        .with(kind.goodPractice, true))));
        visit("ตรวจราชการรอบ 1", inspection.id());
        RecordRow own = visit("ติดตามโครงการ", null);
        at.records.visits.act(LEAD, own, at.records.visits.kind().ask);

        assertThat(words(others().inspection(LEAD, inspection.id(), thai())))
                .contains("ความปลอดภัยในสถานศึกษา", "ร้อยละ 100", "แนวปฏิบัติที่ดี", "13 ก.พ. 2567");
        RecordRow preparing = at.records.inspections.act(
                LEAD,
                inspection,
                kind.prepare,
                new RecordDraft()
                        .with(kind.beginsOn, LocalDate.of(2024, 1, 8))
                        .with(kind.dueOn, LocalDate.of(2024, 3, 15)),
                "");
        RecordRow asked = at.records.inspections.act(LEAD, preparing, kind.ask);
        RecordRow agreed = at.records.inspections.act(
                MonitoringFixture.person(1),
                asked,
                kind.grant,
                new RecordDraft()
                        .with(kind.decisionNo, "บันทึกที่ 21/2567")
                        .with(kind.decisionOn, LocalDate.of(2024, 2, 28))
                        .with(kind.decisionFile, TypedDecision.signed()),
                "");
        at.records.inspections.act(
                LEAD,
                agreed,
                kind.report,
                new RecordDraft().with(kind.sentNo, "ศธ 04999/212").with(kind.sentOn, LocalDate.of(2024, 2, 29)),
                "");
        assertThat(words(others().inspection(LEAD, inspection.id(), thai())))
                .as("sent to the office of the inspectors")
                .contains("รายงานตามหนังสือ ศธ 04999/212 ลงวันที่ 29");
        assertThat(words(others().calendar(LEAD, YearMonth.of(2024, 2), thai())))
                .contains("กุมภาพันธ์", "ตรวจราชการรอบ 1", "ซ้อนกับ")
                .as("what still waits for leave")
                .contains("ซ้อนกับ ตรวจราชการรอบ 1", thai().get("monitoring.visit.state.IN_CHAIN"));
        assertThat(words(others().calendar(LEAD, YearMonth.of(2024, 3), thai())))
                .doesNotContain("ตรวจราชการรอบ 1");
    }

    /** Source: monitoring MON-64. */
    @Test
    void chartOfTheYearHasEveryReportWithItsPlannedStartAndEnd_whatWasGivenUpAndOtherYearsNot() {
        at.opened(1);
        OutsideKind outside = at.records.outsides.kind();
        outside("รายงาน EMES", LocalDate.of(2023, 12, 1), LocalDate.of(2024, 2, 20));
        RecordRow dropped = outside("รายงานที่ยกเลิก", LocalDate.of(2023, 12, 1), LocalDate.of(2024, 2, 20));
        at.records.outsides.act(LEAD, dropped, outside.cancel, new RecordDraft(), "ผู้ขอยกเลิก");
        outside("รายงานปีถัดไป", LocalDate.of(2024, 9, 1), LocalDate.of(2024, 10, 20));
        EvaluationKind evaluation = at.records.evaluations.kind();
        at.records.evaluations.create(
                LEAD,
                new RecordDraft()
                        .with(evaluation.sort, EvaluationSort.ACTION_PLAN)
                        .with(evaluation.year, MonitoringFixture.YEAR)
                        .with(evaluation.title, "ประเมินผลแผนปฏิบัติการ 2567")
                        .with(evaluation.unit, MonitoringFixture.PLAN)
                        .with(evaluation.startOn, LocalDate.of(2024, 9, 1))
                        .with(evaluation.dueOn, LocalDate.of(2024, 9, 30))
                        .with(evaluation.purpose, "ความสำเร็จของโครงการ"));
        InspectionKind inspection = at.records.inspections.kind();
        at.records.inspections.create(
                LEAD,
                new RecordDraft()
                        .with(inspection.year, MonitoringFixture.YEAR)
                        .with(inspection.body, "MINISTRY")
                        .with(inspection.number, 1)
                        .with(inspection.title, "ตรวจราชการกระทรวง")
                        .with(inspection.unit, MonitoringFixture.PLAN)
                        .with(inspection.beginsOn, LocalDate.of(2024, 1, 8))
                        .with(inspection.dueOn, LocalDate.of(2024, 3, 15)));

        String chart = words(new ReportYearPaper(at.records).of(LEAD, MonitoringFixture.YEAR));
        assertThat(chart)
                .contains(
                        "พ.ศ. 2567",
                        "รอบการติดตาม",
                        "ไตรมาส 1",
                        "รายงานต่อหน่วยงานอื่น",
                        "การประเมินผล",
                        "การตรวจราชการ")
                .contains("ประเมินผลแผนปฏิบัติการ 2567", "ตรวจราชการกระทรวง", "8 ม.ค. 2567", "15 มี.ค. 2567")
                .doesNotContain("รายงานที่ยกเลิก", "รายงานปีถัดไป");
        assertThat(chart.substring(chart.indexOf("รายงาน EMES"), chart.indexOf("ประเมินผลแผนปฏิบัติการ 2567"))
                        .split("text=ผ", -1))
                .as("December to February")
                .hasSize(4);
        assertThat(words(new ReportYearPaper(at.records).of(MonitoringFixture.stranger(), MonitoringFixture.YEAR)))
                .doesNotContain("รายงาน EMES");
    }

    private RecordRow outside(String title, LocalDate start, LocalDate due) {
        OutsideKind kind = at.records.outsides.kind();
        return at.records.outsides.create(
                LEAD,
                new RecordDraft()
                        .with(kind.system, "EMES")
                        .with(kind.title, title)
                        .with(kind.letterNo, "ศธ 04000/ว 12")
                        .with(kind.letterOn, LocalDate.of(2023, 11, 20))
                        .with(kind.startOn, start)
                        .with(kind.dueOn, due)
                        .with(kind.unit, MonitoringFixture.PLAN)
                        .with(kind.person, SampleOffices.personId(SampleOffices.KT1, 11)));
    }

    private RecordRow visit(String title, @org.jspecify.annotations.Nullable Long inspection) {
        VisitKind kind = at.records.visits.kind();
        return at.records.visits.create(
                LEAD,
                new RecordDraft()
                        .with(kind.sort, VisitSort.INSPECTION)
                        .with(kind.body, "MINISTRY")
                        .with(kind.inspection, inspection)
                        .with(kind.title, title)
                        .with(kind.from, LocalDate.of(2024, 2, 13))
                        .with(kind.to, LocalDate.of(2024, 2, 13))
                        .with(kind.unit, MonitoringFixture.PLAN)
                        .with(kind.team, "ผู้ตรวจราชการและคณะ")
                        .with(
                                kind.places,
                                List.of(new RecordDraft()
                                        .with(kind.school, SampleOffices.schoolId(SampleOffices.KT1, 5))
                                        .with(kind.on, LocalDate.of(2024, 2, 13)))));
    }

    @Test
    void quarterIsWrittenDownFromTheBooks_belowItsTargetByPoint24_andPrinted() {
        at.money.arrive(new ClerksFunds());
        SpendingSnapshots snapshots = new SpendingSnapshots(at.records.spendings, at.money, database.unit());
        YearMonth december = YearMonth.of(2023, 12);
        assertThat(snapshots.isTaken(LEAD, december)).isFalse();

        assertThat(snapshots.take(LEAD, december)).isEqualTo(1);

        SpendingKind kind = at.records.spendings.kind();
        RecordRow row = at.records.spendings.all(LEAD, RecordFilter.ALL).getFirst();
        assertThat(row.get(kind.disbursed)).isEqualByComparingTo("486000.00");
        assertThat(row.get(kind.percent)).contains(new BigDecimal("31.76"));
        assertThat(row.get(kind.gap)).contains(new BigDecimal("-0.24"));
        assertThat(row.get(kind.source)).isEqualTo(FigureOrigin.FINANCE);
        assertThat(snapshots.isTaken(LEAD, december)).isTrue();
        assertThat(words(others().spending(LEAD, december, thai())))
                .contains("31.76", "-0.24", "1,530,000.00", "5 มกราคม 2567");
    }
}
