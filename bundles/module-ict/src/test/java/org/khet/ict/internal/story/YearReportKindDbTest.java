package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.learning.CourseHalf;
import org.khet.ict.internal.learning.TrainingCourseRecord;
import org.khet.ict.internal.publishing.WebAudience;
import org.khet.ict.internal.publishing.WebPage;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.ict.internal.specification.SpecificationRegister;
import org.khet.ict.internal.specification.SpecificationRules;
import org.khet.ict.internal.study.WorkImprovementRecord;
import org.khet.ict.internal.ticket.TestOffice;
import org.khet.ict.internal.ticket.deadline.TargetClock;
import org.khet.ict.internal.ticket.figure.FigureService;
import org.khet.ict.internal.yearly.RegisterFigures;
import org.khet.ict.internal.yearly.WebFigures;
import org.khet.ict.internal.yearly.WebReportJob;
import org.khet.ict.internal.yearly.YearFigures;
import org.khet.ict.internal.yearly.YearReportRecord;
import org.khet.ict.internal.yearly.YearReportRegister;
import org.khet.ict.internal.yearly.YearReportSort;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakeSettings;
import org.khet.portal.testkit.fake.FakeUnits;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** Reports of a year, F20 and that of the group. Source: ict E-R23, ICT-87, ICT-108, ICT-123. */
@OnEachDatabase
class YearReportKindDbTest extends RecordContract<YearReportRecord> {
    private static final FiscalYear YEAR = FiscalYear.ofBuddhist(2570);
    private final WorkOffice office;
    private final TestOffice desk;
    private final YearReportRegister register;
    private int made;

    YearReportKindDbTest(TestDatabase database) {
        super(
                database,
                fixture -> register(database, new WorkOffice(database), new PartOffice(database))
                        .reports()
                        .kind());
        office = new WorkOffice(database);
        var parts = new PartOffice(database);
        desk = parts.desk;
        register = register(database, office, parts);
    }

    private static YearReportRegister register(TestDatabase database, WorkOffice office, PartOffice parts) {
        TestOffice desk = parts.desk;
        var group = new IctOffice(database);
        var figures = new FigureService(
                desk.tickets, desk.times, new TargetClock(desk.counted, desk.settings, desk.clock), desk.clock);
        var codes = new IctCodeLists(new FakeCodeLists());
        return new YearReportRegister(
                office.fixture.services(),
                database.unit(),
                new YearFigures(
                        figures,
                        group.supplies,
                        group.maintenance,
                        office.network,
                        office.distance,
                        new WebFigures(office.publications, codes, FakeUnits.ofSampleOffices()),
                        office.learning,
                        new RegisterFigures(
                                group.accounts,
                                office.logs,
                                new SpecificationRegister(
                                        office.fixture.services(),
                                        database.unit(),
                                        new SpecificationRules(new FakeSettings())),
                                parts.register,
                                office.learning,
                                office.knowledge,
                                office.studies,
                                office.plans)));
    }

    @Override
    protected RecordDraft draft() {
        return SampleDraft.of(kind, TODAY).with(kind.year, FiscalYear.ofBuddhist(2500 + made++));
    }

    @Override
    protected RecordDraft asked(Action action) {
        RecordDraft draft = super.asked(action);
        return action.equals(kind.acknowledge) ? draft.with(kind.decisionFile, IctOffice.signed()) : draft;
    }

    private static Map<String, String> figures(YearReportRecord kind, RecordRow report) {
        return report.lines(kind.figures).stream()
                .collect(Collectors.toMap(line -> line.get(kind.topic), line -> line.get(kind.value), (a, b) -> a));
    }

    private void published(String title, String code, LocalDate from) {
        var posts = office.publications.publications();
        var of = posts.kind();
        RecordRow post = posts.create(
                IctOffice.person(12),
                new RecordDraft()
                        .with(of.title, title)
                        .with(of.kind, code)
                        .with(
                                of.group,
                                SampleOffices.unit(SampleOffices.KT1, "ICT").id())
                        .with(of.page, WebPage.GROUP)
                        .with(of.audience, WebAudience.EVERYONE)
                        .with(of.body, "เนื้อหา")
                        .with(of.from, from));
        IctOffice.act(posts, 12, post, of.publish, of.address, "https://kt1.example/ict");
    }

    /** One course and two works of the year, one work of the year before. */
    private void worked() {
        TrainingCourseRecord course = office.learning.courses().kind();
        RecordDraft half = new RecordDraft()
                .with(course.sessionDay, LocalDate.of(2026, 12, 1))
                .with(course.half, CourseHalf.MORNING);
        var courses = office.learning.courses();
        RecordRow held = courses.create(
                IctOffice.person(12),
                SampleDraft.of(course, TODAY)
                        .with(course.address, "https://learn.example/1")
                        .with(course.from, LocalDate.of(2026, 12, 1))
                        .with(course.sessions, List.of(half)));
        IctOffice.act(courses, 12, held, course.announce);
        var enrolments = office.learning.enrolments();
        RecordRow there = enrolments.create(
                IctOffice.person(14),
                new RecordDraft()
                        .with(enrolments.kind().course, held.id())
                        .with(enrolments.kind().person, IctOffice.person(14).person()));
        IctOffice.act(enrolments, 14, there, enrolments.kind().rate, enrolments.kind().satisfaction, 4);
        IctOffice.act(courses, 12, held, course.hold);
        WorkImprovementRecord work = office.studies.improvements().kind();
        for (LocalDate day : List.of(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 1), LocalDate.of(2027, 9, 30))) {
            office.studies
                    .improvements()
                    .create(
                            IctOffice.person(12),
                            SampleDraft.of(work, TODAY).with(work.from, day).with(work.until, day));
        }
    }

    @Test
    void figuresOfTheYearEqualTheLists_suggestionsAndAnswersAreCounted() {
        published("ปฏิทินข้อมูล", "CALENDAR", LocalDate.of(2026, 10, 5));
        published("ข่าวอบรม", "NEWS", LocalDate.of(2026, 11, 1));
        published("ข่าวของปีก่อน", "NEWS", LocalDate.of(2026, 9, 1));
        var suggestions = office.publications.suggestions();
        var of = suggestions.kind();
        for (String about : new String[] {"ขอให้ตัวอักษรใหญ่ขึ้น", "ค้นหาแบบฟอร์มไม่พบ"}) {
            suggestions.create(
                    IctOffice.person(12),
                    new RecordDraft()
                            .with(of.day, LocalDate.of(2026, 11, 3))
                            .with(of.source, "WEB")
                            .with(of.about, about)
                            .with(of.words, about));
        }
        RecordRow first = suggestions
                .internal()
                .all(IctOffice.person(12), RecordFilter.ALL)
                .getFirst();
        IctOffice.act(suggestions, 12, first, of.reply, of.answer, "ปรับขนาดแล้ว", of.taken, true);
        desk.reported();
        worked();

        var reports = register.reports();
        RecordRow web = reports.create(
                IctOffice.person(12),
                new RecordDraft().with(reports.kind().sort, YearReportSort.WEB).with(reports.kind().year, YEAR));
        Map<String, String> counted = figures(reports.kind(), web);
        assertThat(counted)
                .containsEntry("เรื่องที่เผยแพร่บนเว็บไซต์", "2")
                .containsEntry("เผยแพร่: ข่าวประชาสัมพันธ์", "1")
                .containsEntry("ข้อเสนอแนะที่ได้รับ", "2")
                .containsEntry("ข้อเสนอแนะที่ตอบแล้ว", "1")
                .containsEntry("การฝึกอบรมที่จัด", "1")
                .containsEntry("ผู้เข้าอบรม", "1")
                .containsEntry("ความพึงพอใจเฉลี่ยของผู้เข้าอบรม", "4.00")
                .doesNotContainKey("ใบแจ้งซ่อมที่ได้รับ");
        RecordRow last = reports.change(
                IctOffice.person(12),
                web,
                RecordDraft.of(web).with(reports.kind().year, YEAR.previous()).with(reports.kind().problems, "คนน้อย"));
        assertThat(figures(reports.kind(), last))
                .as("of the year that it says now")
                .containsEntry("เรื่องที่เผยแพร่บนเว็บไซต์", "1")
                .containsEntry("ข้อเสนอแนะที่ได้รับ", "0")
                .containsEntry("การฝึกอบรมที่จัด", "0");
        assertThat(last.get(reports.kind().problems)).isEqualTo("คนน้อย");
        assertThatExceptionOfType(Rejected.class)
                .as("a web report without its evaluation")
                .isThrownBy(() -> IctOffice.act(reports, 12, last, reports.kind().submit))
                .satisfies(no ->
                        assertThat(no.problems()).extracting(Problem::key).containsExactly("ict.error.web-evaluation"));
        RecordRow told = reports.change(
                IctOffice.person(12),
                last,
                RecordDraft.of(last).with(reports.kind().evaluation, "ผู้ใช้ 42 คน พอใจเฉลี่ย 4.31"));
        assertThat(IctOffice.act(reports, 12, told, reports.kind().submit).state())
                .isEqualTo(reports.kind().submitted);
        assertThatExceptionOfType(Rejected.class)
                .as("without the memo by which the director took note")
                .isThrownBy(() -> IctOffice.act(reports, 1, told, reports.kind().acknowledge))
                .satisfies(no -> assertThat(no.problems())
                        .extracting(Problem::field)
                        .containsExactly("decision_no", "decision_on", "decision_file"));
        RecordRow noted = IctOffice.act(
                reports,
                1,
                told,
                reports.kind().acknowledge,
                reports.kind().decisionNo,
                "ศธ 04999/62",
                reports.kind().decisionOn,
                TODAY,
                reports.kind().decisionFile,
                IctOffice.signed());
        assertThat(noted.state()).isEqualTo(reports.kind().acknowledged);
        assertThat(noted.get(reports.kind().decisionNo)).isEqualTo("ศธ 04999/62");
        RecordRow group = reports.create(
                IctOffice.person(12),
                new RecordDraft()
                        .with(reports.kind().sort, YearReportSort.GROUP)
                        .with(reports.kind().year, YEAR));
        assertThat(figures(reports.kind(), group))
                .containsEntry("หลักสูตรอบรม", "1")
                .containsEntry("งานที่ประยุกต์ใช้ ICT", "2")
                .containsEntry("ข้อมูลที่แลกเปลี่ยนกับหน่วยงาน", "0")
                .containsEntry("คำขอบัญชีและการเข้าถึงระบบ", "0")
                .containsEntry("ใบแจ้งซ่อมที่ได้รับ", "1")
                .containsEntry("เรื่องที่เผยแพร่บนเว็บไซต์", "2")
                .containsEntry("การยืมอุปกรณ์", "0");
    }

    @Test
    void webReportThatIsMissingAfter31OctoberIsRemindedOnce_withADraftOfItsFigures() {
        var reports = register.reports();
        for (String day : new String[] {"2026-10-31", "2026-11-01", "2026-11-02"}) {
            new WebReportJob(register, office.callers, office.settings, Clocks.at(day + "T08:30"))
                    .run(new TestRun(SampleOffices.KT1));
            assertThat(reports.internal().count(IctOffice.person(12), RecordFilter.ALL))
                    .as(day)
                    .isEqualTo(day.equals("2026-10-31") ? 0 : 1);
        }
        RecordRow report =
                reports.internal().all(IctOffice.person(12), RecordFilter.ALL).getFirst();
        assertThat(report.get(reports.kind().year)).isEqualTo(FiscalYear.ofBuddhist(2569));
        assertThat(report.get(reports.kind().reminders)).isEqualTo(1);
        assertThat(office.fixture.happenings().types().stream()
                        .filter("ict.year-report.reminded"::equals)
                        .count())
                .isEqualTo(1);
    }
}
