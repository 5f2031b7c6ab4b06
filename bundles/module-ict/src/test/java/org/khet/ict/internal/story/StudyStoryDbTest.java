package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.ict.internal.story.IctOffice.CLERK;
import static org.khet.ict.internal.story.IctOffice.HEAD;
import static org.khet.ict.internal.story.IctOffice.KT1;
import static org.khet.ict.internal.story.IctOffice.TECHNICIAN;
import static org.khet.ict.internal.story.IctOffice.act;
import static org.khet.ict.internal.story.IctOffice.now;
import static org.khet.ict.internal.story.IctOffice.person;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.ict.internal.study.ExchangeWay;
import org.khet.ict.internal.study.SoftwareLicenceJob;
import org.khet.ict.internal.study.SoftwareSource;
import org.khet.ict.internal.study.StudySort;
import org.khet.ict.internal.study.WorkLevel;
import org.khet.ict.internal.ticket.TestStaff;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.SampleDraft;

/** Studies, software, changed work and exchanged data. Source: ict ICT-73, 74, 96, 97, 122. */
@OnEachDatabase
class StudyStoryDbTest {
    private final TestDatabase database;
    private final WorkOffice office;

    StudyStoryDbTest(TestDatabase database) {
        this.database = database;
        this.office = new WorkOffice(database);
    }

    @BeforeEach
    void nothingIsThere() {
        database.clear();
    }

    @Test
    void studyWithoutAProposalIsNotReported_theDirectorSaysWhichAreAdopted() {
        var service = office.studies.studies();
        var kind = service.kind();
        RecordDraft draft = new RecordDraft()
                .with(kind.sort, StudySort.SYSTEM)
                .with(kind.title, "ระบบแจ้งซ่อมของเขต")
                .with(kind.objective, "ลดเวลารอ")
                .with(kind.system, "WEB")
                .with(kind.unit, SampleOffices.unit(KT1, "ICT").id())
                .with(kind.analyst, person(TECHNICIAN).person())
                .with(kind.begins, IctOffice.TODAY)
                .with(kind.present, "แจ้งทางโทรศัพท์")
                .with(kind.problems, "ติดตามไม่ได้");
        assertThatExceptionOfType(Rejected.class)
                .as("a system is named")
                .isThrownBy(() -> service.create(person(TECHNICIAN), draft.with(kind.system, null)));
        draft.with(kind.system, "WEB");
        RecordRow study = service.create(person(TECHNICIAN), draft);
        act(service, TECHNICIAN, study, kind.start);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(service, TECHNICIAN, study, kind.hand, kind.result, "ควรใช้ระบบ"));
        RecordRow running = now(service, study);
        service.change(
                person(TECHNICIAN),
                running,
                RecordDraft.of(running)
                        .with(
                                kind.findings,
                                List.of(
                                        finding("ช่องทาง", "แจ้งผ่านระบบเท่านั้น"),
                                        finding("บุคลากร", "เพิ่มช่าง 1 คน"))));
        RecordRow reported = act(service, TECHNICIAN, study, kind.hand, kind.result, "ควรใช้ระบบ");
        assertThat(reported.lines(kind.verdicts)).hasSize(2);
        List<RecordDraft> sheet = IctOffice.filled(reported, kind.verdicts, kind.adopted, false);
        sheet.getFirst().with(kind.adopted, true);
        RecordRow closed = act(service, HEAD, study, kind.decide, kind.verdicts, sheet);
        assertThat(closed.lines(kind.verdicts))
                .extracting(line -> line.get(kind.judged) + " " + line.get(kind.adopted))
                .containsExactly("แจ้งผ่านระบบเท่านั้น true", "เพิ่มช่าง 1 คน false");
    }

    private RecordDraft finding(String topic, String proposal) {
        var kind = office.studies.studies().kind();
        return new RecordDraft().with(kind.topic, topic).with(kind.proposal, proposal);
    }

    private int reminded(String day) {
        new SoftwareLicenceJob(office.studies, office.callers, office.settings, Clocks.at(day + "T08:30"))
                .run(new TestRun(KT1));
        return (int) office.fixture.happenings().types().stream()
                .filter("ict.software.reminded"::equals)
                .count();
    }

    @Test
    void moreUsersThanLicencesAreRefused_andALicenceIsRemindedOfThirtyDaysBefore_onceForEach() {
        var service = office.studies.software();
        var kind = service.kind();
        RecordDraft draft = new RecordDraft()
                .with(kind.code, "P-1")
                .with(kind.name, "โปรแกรมป้องกันไวรัส")
                .with(kind.source, SoftwareSource.BOUGHT)
                .with(kind.owner, SampleOffices.unit(KT1, "ICT").id())
                .with(kind.users, 60)
                .with(kind.licences, 50)
                .with(kind.until, LocalDate.of(2026, 12, 20));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> service.create(person(TECHNICIAN), draft));
        RecordRow row = service.create(person(TECHNICIAN), draft.with(kind.users, 50));
        assertThat(reminded("2026-11-19")).isZero();
        assertThat(reminded("2026-11-20")).isEqualTo(1);
        assertThat(reminded("2026-11-21")).isEqualTo(1);
        assertThat(service.all(person(TECHNICIAN), RecordFilter.ALL.in("ending")))
                .hasSize(1);
        office.settings.put(KT1, IctSettings.LICENCE_DAYS, 29, IctOffice.TODAY);
        assertThat(service.all(person(TECHNICIAN), RecordFilter.ALL.in("ending")))
                .as("as many days as the reminder")
                .isEmpty();
        office.settings.put(KT1, IctSettings.LICENCE_DAYS, 30, IctOffice.TODAY);
        refusedRenewal(row, LocalDate.of(2027, 12, 31), 10, kind.users.name());
        refusedRenewal(row, IctOffice.TODAY, 50, kind.until.name());
        act(service, TECHNICIAN, row, kind.renew, kind.until, LocalDate.of(2027, 12, 31), kind.licences, 50);
        assertThat(reminded("2026-11-22")).isEqualTo(1);
        assertThat(reminded("2027-12-01")).isEqualTo(2);
        RecordRow judged = act(
                service, TECHNICIAN, row, kind.judge, kind.evaluation, new BigDecimal("4.25"), kind.verdict, "ใช้ต่อ");
        assertThat(judged.get(kind.evaluation))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("4.25"));
    }

    private void refusedRenewal(RecordRow row, LocalDate until, int licences, String field) {
        var service = office.studies.software();
        var kind = service.kind();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(service, TECHNICIAN, row, kind.renew, kind.until, until, kind.licences, licences))
                .satisfies(one ->
                        assertThat(one.problems()).extracting(Problem::field).containsExactly(field));
    }

    @Test
    void dataGoOutOnlyWithTheirSourcesAndTheDirectorsCertificate() {
        var service = office.studies.exchanges();
        var kind = service.kind();
        RecordDraft draft = new RecordDraft()
                .with(kind.sort, "PROVINCE")
                .with(kind.agency, "สำนักงานจังหวัดตัวอย่าง")
                .with(kind.way, ExchangeWay.TO_AGENCY)
                .with(kind.year, FiscalYear.ofBuddhist(2570))
                .with(kind.topic, "ข้อมูลกลางด้านการศึกษา")
                .with(
                        kind.items,
                        List.of(item("นักเรียนทั้งหมด", "", "12480"), item("โรงเรียน", "ทะเบียนโรงเรียน", "148")));
        RecordRow bare = service.create(person(CLERK), draft);
        assertThatExceptionOfType(Rejected.class)
                .as("one item has no source")
                .isThrownBy(() -> act(service, HEAD, bare, kind.certify));
        RecordRow named = service.change(
                person(CLERK),
                bare,
                RecordDraft.of(bare)
                        .with(
                                kind.items,
                                List.of(
                                        item("นักเรียนทั้งหมด", "DMC 10 มิ.ย.", "12480"),
                                        item("โรงเรียน", "ทะเบียนโรงเรียน", "148"))));
        assertThat(kind.field("total"))
                .as("pupils and schools are not added up")
                .isEmpty();
        act(service, HEAD, named, kind.certify);
        RecordRow sent = act(service, CLERK, named, kind.send, kind.day, IctOffice.TODAY, kind.letter, "ศธ 04999/310");
        assertThat(sent.state()).isEqualTo(kind.sent);
        RecordRow needs = service.create(
                person(CLERK),
                RecordDraft.of(sent).with(kind.sort, "BASIC-NEEDS").with(kind.way, ExchangeWay.FROM_AGENCY));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> act(service, HEAD, needs, kind.certify));
        assertThat(act(service, CLERK, needs, kind.receive, kind.day, IctOffice.TODAY, kind.letter, "นม 0018/9")
                        .state())
                .isEqualTo(kind.received);
    }

    /** What the office collects is mapped by its item; the source stands in the catalogue. Source: ict P32, ICT-73. */
    @Test
    void itemOfTheCatalogueNeedsNeitherWordsNorASourceOfItsOwn_whatIsTypedNeedsBoth() {
        var service = office.studies.exchanges();
        var kind = service.kind();
        RecordLink pupils = new RecordLink("rounds.item", 7, "PUPILS · จำนวนนักเรียน");
        RecordDraft draft = new RecordDraft()
                .with(kind.sort, "PROVINCE")
                .with(kind.agency, "สำนักงานจังหวัดตัวอย่าง")
                .with(kind.way, ExchangeWay.TO_AGENCY)
                .with(kind.year, FiscalYear.ofBuddhist(2570))
                .with(kind.topic, "ข้อมูลกลางด้านการศึกษา");
        RecordDraft bare = new RecordDraft().with(kind.value, new BigDecimal("12480"));
        assertThatExceptionOfType(Rejected.class)
                .as("neither chosen nor typed")
                .isThrownBy(() -> service.create(person(CLERK), draft.with(kind.items, List.of(bare))));
        RecordRow typed = service.create(
                person(CLERK),
                draft.with(
                        kind.items,
                        List.of(item("นักเรียน", "", "12480").with(kind.catalogued, RecordLink.typed("DMC")))));
        assertThatExceptionOfType(Rejected.class)
                .as("words are no source")
                .isThrownBy(() -> act(service, HEAD, typed, kind.certify));
        RecordRow mapped =
                service.create(person(CLERK), draft.with(kind.items, List.of(bare.with(kind.catalogued, pupils))));
        assertThat(act(service, HEAD, mapped, kind.certify).state()).isEqualTo(kind.certified);
        assertThat(mapped.lines(kind.items).getFirst().get(kind.catalogued)).contains(pupils);
    }

    private RecordDraft item(String name, String source, String value) {
        var kind = office.studies.exchanges().kind();
        return new RecordDraft()
                .with(kind.item, name)
                .with(kind.source, source)
                .with(kind.value, new BigDecimal(value));
    }

    @Test
    void listOfAYearHasTheWorkOfItsYearOnly() {
        var service = office.studies.improvements();
        var kind = service.kind();
        for (LocalDate day : List.of(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 1), LocalDate.of(2027, 9, 30))) {
            service.create(
                    person(TECHNICIAN),
                    new RecordDraft()
                            .with(kind.work, "ลงเวลาปฏิบัติงาน " + day)
                            .with(kind.level, WorkLevel.OFFICE)
                            .with(kind.before, "สมุดลงเวลา")
                            .with(kind.tool, "ระบบลงเวลา")
                            .with(kind.responsible, person(TECHNICIAN).person())
                            .with(kind.from, day));
        }
        var year = new RecordFilter("", "", Map.of("from_day", List.of("2570")), List.of());
        assertThat(service.count(person(TECHNICIAN), year)).isEqualTo(2);
        var both = new RecordFilter("", "", Map.of("from_day", List.of("2569", "2570")), List.of());
        assertThat(service.count(person(TECHNICIAN), both)).isEqualTo(3);
    }

    /** Form F15 of a school is finished with what form F16 tells, in the year in which it ended. Source: ict D F15, F16. */
    @Test
    void workOfASchoolNamesIt_endsWithItsBenefit_andStandsInTheReportOfTheYearInWhichItEnded() {
        var service = office.studies.improvements();
        var kind = service.kind();
        RecordDraft draft = new RecordDraft()
                .with(kind.work, "เช็กชื่อนักเรียน")
                .with(kind.level, WorkLevel.SCHOOL)
                .with(kind.before, "สมุดเช็กชื่อ")
                .with(kind.tool, "แบบฟอร์มออนไลน์")
                .with(kind.responsible, person(TECHNICIAN).person())
                .with(kind.from, LocalDate.of(2026, 9, 1));
        assertThatExceptionOfType(Rejected.class)
                .as("which school")
                .isThrownBy(() -> service.create(person(TECHNICIAN), draft));
        RecordRow running = service.create(person(TECHNICIAN), draft.with(kind.school, TestStaff.S05));
        RecordDraft result = new RecordDraft()
                .with(kind.after, "ทราบผลทุกเช้า")
                .with(kind.until, LocalDate.of(2026, 10, 15))
                .with(kind.evidence, "แฟ้มผลงาน");
        assertThatExceptionOfType(Rejected.class)
                .as("without a benefit")
                .isThrownBy(() -> service.act(person(TECHNICIAN), running, kind.finish, result, ""));
        service.act(person(TECHNICIAN), running, kind.finish, result.with(kind.benefit, "ลดเวลาวันละ 10 นาที"), "");
        var ended = new RecordFilter("", "", Map.of("until_day", List.of("2570")), List.of());
        assertThat(service.count(person(TECHNICIAN), ended)).isEqualTo(1);
    }

    /** A medium that came of the support of research is taught in a course: both name it. Source: ict P18, P09, ICT-82. */
    @Test
    void supportOfResearchIsNoted_courseThatTeachesToMakeItNamesTheMedium() {
        var media = office.learning.media();
        RecordRow medium = media.create(
                person(HEAD),
                SampleDraft.of(media.kind(), IctOffice.TODAY)
                        .with(media.kind().title, "คลิปสั้นเรื่องเศษส่วน")
                        .with(media.kind().address, "https://media.example/1"));
        var studies = office.studies.studies();
        var kind = studies.kind();
        RecordRow note = studies.create(
                person(TECHNICIAN),
                new RecordDraft()
                        .with(kind.sort, StudySort.RESEARCH)
                        .with(kind.title, "วิจัยการใช้คลิปสั้นในชั้นเรียน")
                        .with(kind.objective, "สนับสนุนเครื่องมือและการผลิตสื่อ")
                        .with(kind.unit, SampleOffices.unit(KT1, "ICT").id())
                        .with(kind.analyst, person(TECHNICIAN).person())
                        .with(kind.begins, IctOffice.TODAY)
                        .with(kind.medium, medium.id()));
        assertThat(note.get(kind.medium)).contains(medium.id());
        assertThat(note.get(kind.system)).as("research names no system").isEmpty();
        var courses = office.learning.courses();
        RecordRow course = courses.create(
                person(HEAD),
                SampleDraft.of(courses.kind(), IctOffice.TODAY)
                        .with(courses.kind().medium, medium.id())
                        .with(courses.kind().address, "https://learn.example/1")
                        .with(courses.kind().sessions, SampleDraft.lines(courses.kind().sessions, 1, IctOffice.TODAY)));
        assertThat(courses.all(
                        person(HEAD), RecordFilter.of(courses.kind().medium.is(medium.id()))))
                .extracting(RecordRow::id)
                .containsExactly(course.id());
        RecordRow clip = media.create(
                person(HEAD),
                SampleDraft.of(media.kind(), IctOffice.TODAY)
                        .with(media.kind().code, "M-002")
                        .with(media.kind().title, "คลิปที่ครูทำในหลักสูตร")
                        .with(media.kind().address, "https://media.example/2"));
        RecordRow open = courses.act(person(HEAD), course, courses.kind().announce, new RecordDraft(), "");
        RecordRow held = courses.act(person(HEAD), open, courses.kind().hold, new RecordDraft(), "");
        RecordRow finished = courses.act(
                person(HEAD),
                held,
                courses.kind().finish,
                new RecordDraft()
                        .with(courses.kind().note, "ให้เวลาตัดต่อมากขึ้น")
                        .with(courses.kind().medium, clip.id()),
                "");
        assertThat(finished.get(courses.kind().medium)).as("what it produced").contains(clip.id());
        assertThat(media.titles(KT1, List.of(medium.id())).get(medium.id())).contains("คลิปสั้นเรื่องเศษส่วน");
    }
}
