package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.ict.internal.story.IctOffice.HEAD;
import static org.khet.ict.internal.story.IctOffice.KT1;
import static org.khet.ict.internal.story.IctOffice.act;
import static org.khet.ict.internal.story.IctOffice.now;
import static org.khet.ict.internal.story.IctOffice.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.ict.internal.learning.CertificateCheck;
import org.khet.ict.internal.learning.CountedUse;
import org.khet.ict.internal.learning.CourseEnrolmentRecord;
import org.khet.ict.internal.learning.CourseHalf;
import org.khet.ict.internal.learning.TrainingCourseRecord;
import org.khet.ict.internal.learning.ui.UsedAddress;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.TestRequest;

/** Courses with places, waiting list, attendance and certificates. Source: ict E-R28, ICT-82, ICT-83, ICT-84, ICT-125. */
@OnEachDatabase
class TrainingStoryDbTest {
    private final TestDatabase database;
    private final WorkOffice office;
    private final RecordService<TrainingCourseRecord> courses;
    private final RecordService<CourseEnrolmentRecord> enrolments;
    private final CourseEnrolmentRecord kind;

    TrainingStoryDbTest(TestDatabase database) {
        this.database = database;
        this.office = new WorkOffice(database);
        this.courses = office.learning.courses();
        this.enrolments = office.learning.enrolments();
        this.kind = enrolments.kind();
    }

    @BeforeEach
    void nothingIsThere() {
        database.clear();
    }

    private RecordRow course(int places, boolean online) {
        return act(courses, HEAD, planned("ICT-1/2570", places, online), courses.kind().announce);
    }

    private RecordRow planned(String code, int places, boolean online) {
        return planned(code, places, online, LocalDate.of(2026, 12, 1));
    }

    /** Two days, one after the other, each with two halves. */
    private RecordRow planned(String code, int places, boolean online, LocalDate from) {
        TrainingCourseRecord of = courses.kind();
        List<RecordDraft> halves = new ArrayList<>();
        for (int day = 0; day < 2; day++) {
            for (CourseHalf half : CourseHalf.values()) {
                halves.add(new RecordDraft()
                        .with(of.sessionDay, from.plusDays(day))
                        .with(of.half, half));
            }
        }
        return courses.create(
                person(HEAD),
                new RecordDraft()
                        .with(of.code, code)
                        .with(of.title, "ผลิตสื่อการสอนด้วยคลิปสั้น")
                        .with(of.objective, "ครูผลิตสื่อได้เอง")
                        .with(of.target, "ครูผู้สอน")
                        .with(of.hours, new BigDecimal("12"))
                        .with(of.from, from)
                        .with(of.place, "ห้องประชุม 1")
                        .with(of.online, online)
                        .with(of.address, online ? "https://learn.example/c1" : "")
                        .with(of.capacity, places)
                        .with(of.responsible, person(HEAD).person())
                        .with(of.sessions, halves));
    }

    private RecordRow enrol(RecordRow course, int who) {
        RecordRow made = enrolments.create(
                person(who),
                new RecordDraft()
                        .with(kind.course, course.id())
                        .with(kind.person, person(who).person()));
        return now(enrolments, made);
    }

    @Test
    void twoPlaces_theThirdWaits_andMovesUpWhenSomebodyCancels() {
        RecordRow course = course(2, false);
        RecordRow first = enrol(course, 13);
        RecordRow second = enrol(course, 14);
        RecordRow third = enrol(course, 15);
        RecordRow fourth = enrol(course, 22);
        assertThat(List.of(first.state(), second.state(), third.state(), fourth.state()))
                .containsExactly(kind.enrolled, kind.enrolled, kind.waiting, kind.waiting);
        assertThatExceptionOfType(Rejected.class).as("twice").isThrownBy(() -> enrol(course, 13));

        act(enrolments, 15, third, kind.cancel);
        assertThat(now(courses, course).get(courses.kind().free)).isZero();
        act(enrolments, 13, first, kind.cancel);
        assertThat(now(enrolments, fourth).state()).as("the first who waits").isEqualTo(kind.enrolled);
        act(enrolments, 14, second, kind.cancel);
        assertThat(now(courses, course).get(courses.kind().free)).isEqualByComparingTo("1");

        act(courses, HEAD, course, courses.kind().hold);
        assertThatExceptionOfType(Rejected.class).as("no longer open").isThrownBy(() -> enrol(course, 12));
    }

    private RecordRow attended(RecordRow enrolment, int halves, String mark) {
        List<RecordDraft> sheet = IctOffice.filled(now(enrolments, enrolment), kind.halves, kind.present, false);
        for (int i = 0; i < halves; i++) {
            sheet.get(i).with(kind.present, true);
        }
        act(
                enrolments,
                HEAD,
                enrolment,
                kind.attend,
                kind.halves,
                sheet,
                kind.before,
                new BigDecimal("40"),
                kind.after,
                new BigDecimal(mark));
        return act(enrolments, HEAD, enrolment, kind.assess, kind.after, new BigDecimal(mark));
    }

    @Test
    void certificateComesOnlyWithAttendanceOf80AndAMarkOf60_numberedInTheirOrder() {
        RecordRow course = act(
                courses, HEAD, planned("ICT-1/2570", 10, false, LocalDate.of(2026, 11, 18)), courses.kind().announce);
        List<RecordRow> people =
                List.of(enrol(course, 13), enrol(course, 14), enrol(course, 15), enrol(course, 22), enrol(course, 12));
        assertThat(refused(() -> attended(people.getFirst(), 4, "75")))
                .as("before the head says that it was held")
                .isEqualTo("ict.error.course-not-held");
        act(courses, HEAD, course, courses.kind().hold);
        RecordRow good = attended(people.getFirst(), 4, "75");
        RecordRow absent = attended(people.get(1), 3, "90");
        RecordRow weak = attended(people.get(2), 4, "59");
        RecordRow edge = attended(people.get(3), 4, "60");

        assertThat(absent.get(kind.attendance)).isEqualByComparingTo("75");
        assertThat(List.of(good.state(), absent.state(), weak.state(), edge.state()))
                .containsExactly(kind.passed, kind.failed, kind.failed, kind.passed);
        assertThat(good.get(kind.certificate)).isPresent();
        assertThat(absent.get(kind.certificate)).isEmpty();
        assertThat(edge.get(kind.certificate)).isPresent().isNotEqualTo(good.get(kind.certificate));
        office.settings.put(KT1, IctSettings.COURSE_ATTENDANCE, 75, LocalDate.of(2026, 11, 1));
        assertThat(attended(people.get(4), 3, "90").state()).isEqualTo(kind.passed);

        var certificates = new CertificateCheck(office.learning, office.callers);
        String number = good.get(kind.certificate).orElseThrow().text();
        assertThat(certificates.find(TestCaller.in(KT1), number))
                .hasValueSatisfying(found -> assertThat(found.course()).isEqualTo("ผลิตสื่อการสอนด้วยคลิปสั้น"));
        assertThat(certificates.find(TestCaller.in(KT1), "วบ-999/2570")).isEmpty();
        assertThat(certificates.find(TestCaller.in(SampleOffices.KT2), number)).isEmpty();
    }

    /** In November a course of December: nobody passes it; called off, everybody is told, who waits too. Source: ict ICT-83. */
    @Test
    void nobodyPassesACourseThatIsToCome_norOneThatWasCalledOff() {
        RecordRow later = course(1, false);
        RecordRow first = enrol(later, 13);
        act(courses, HEAD, later, courses.kind().hold);
        assertThat(refused(() -> attended(first, 4, "90"))).isEqualTo("ict.error.course-not-held");
        assertThat(now(enrolments, first).get(kind.certificate)).isEmpty();

        RecordRow off = act(courses, HEAD, planned("ICT-2/2570", 1, false), courses.kind().announce);
        RecordRow enrolled = enrol(off, 14);
        RecordRow waiting = enrol(off, 15);
        act(courses, HEAD, off, courses.kind().cancel);
        assertThat(List.of(enrolled, waiting))
                .allSatisfy(row -> assertThat(now(enrolments, row).state()).isEqualTo(kind.cancelled));
        assertThat(office.fixture.happenings().all())
                .filteredOn(one -> one.type().equals("ict.enrolment.called-off"))
                .extracting(one -> one.audience().people())
                .containsExactlyInAnyOrder(
                        Set.of(person(14).person()), Set.of(person(15).person()));
    }

    private static String refused(ThrowingCallable act) {
        StringBuilder keys = new StringBuilder();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(act)
                .satisfies(no -> no.problems().stream().map(Problem::key).forEach(keys::append));
        return keys.toString();
    }

    @Test
    void useOfAnOnlineCourseCountsOnceForAPersonAndDay_andWhatToImproveIsNoted() {
        TrainingCourseRecord of = courses.kind();
        RecordRow course = course(10, true);
        act(courses, 15, course, of.use);
        act(courses, 15, course, of.use);
        assertThat(act(courses, 22, course, of.use).get(of.count)).isEqualTo(2);
        assertThat(act(courses, HEAD, course, of.improve, of.note, "เพิ่มคำบรรยายไทย")
                        .get(of.note))
                .isEqualTo("เพิ่มคำบรรยายไทย");
        database.clear();
        RecordRow room = course(10, false);
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> act(courses, 15, room, of.use));
    }

    @Test
    void courseOfTheWebIsOpenedByItsLink_usedWhateverOthersDid_itsLinkIsCorrectedLater_andItNeedsNoRoom() {
        TrainingCourseRecord of = courses.kind();
        RecordDraft typed = new RecordDraft()
                .with(of.code, "ICT-9/2570")
                .with(of.title, "เรียนด้วยตนเอง")
                .with(of.objective, "ครูผลิตสื่อได้เอง")
                .with(of.target, "ครูผู้สอน")
                .with(of.hours, new BigDecimal("3"))
                .with(of.from, LocalDate.of(2026, 11, 1))
                .with(of.online, true)
                .with(of.address, "learn.example/c9")
                .with(of.capacity, 20)
                .with(of.responsible, person(HEAD).person())
                .with(of.sessions, List.of());
        assertThat(refused(() -> courses.create(person(HEAD), typed))).isEqualTo("ict.error.link");
        typed.with(of.address, "https://learn.example/c9").with(of.online, false);
        assertThat(refused(() -> courses.create(person(HEAD), typed)))
                .as("in a room: where")
                .isEqualTo("records.error.missing");
        typed.with(of.place, "ห้องประชุม 1");
        assertThat(refused(() -> courses.create(person(HEAD), typed)))
                .as("and when")
                .isEqualTo("records.error.lines");
        RecordRow made = courses.create(
                person(HEAD), typed.with(of.online, true).with(of.place, ""));
        RecordRow seen = act(courses, HEAD, made, of.announce);

        TestRequest request = TestRequest.of(person(15), "ict", "");
        Component link = Objects.requireNonNull(new UsedAddress(courses, of.address, of.use)
                        .on(new RecordViewOverrides())
                        .cell(of.address, request))
                .apply(seen);
        assertThat(link)
                .isInstanceOfSatisfying(
                        Anchor.class, one -> assertThat(one.getHref()).isEqualTo("https://learn.example/c9"));
        assertThat(CountedUse.count(person(15), courses, seen.id(), of.use)).isTrue();
        assertThat(CountedUse.count(person(22), courses, seen.id(), of.use)).isTrue();
        assertThat(now(courses, seen).get(of.count)).isEqualTo(2);

        act(courses, HEAD, seen, of.hold);
        act(courses, HEAD, seen, of.finish, of.note, "เพิ่มคำบรรยายไทย");
        assertThat(act(courses, HEAD, seen, of.relink, of.address, "https://learn.example/new")
                        .get(of.address))
                .isEqualTo("https://learn.example/new");
        database.clear();
        RecordRow room = course(10, false);
        assertThat(CountedUse.count(person(15), courses, room.id(), of.use)).isFalse();
    }

    @Test
    void schoolSeesWhatTheOfficeHolds_enrolsItsTeacher_notInWhatIsStillPlanned() {
        RecordRow course = course(10, true);
        RecordRow later = planned("ICT-2/2570", 10, false);
        SchoolId own = SampleOffices.schoolId(KT1, 5);
        TestCaller school = TestCaller.of(KT1, 20).inSchool(own, IctWorkPermissions.LEARNING_VIEW);

        assertThat(courses.page(school, RecordFilter.ALL, new PageRequest(0, 10, List.of())))
                .extracting(RecordRow::id)
                .containsExactly(course.id());
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> courses.open(school, later.id()));
        RecordRow enrolled = enrolments.create(
                school,
                new RecordDraft()
                        .with(kind.course, course.id())
                        .with(kind.person, school.person())
                        .with(kind.school, own));
        assertThat(now(enrolments, enrolled).state()).isEqualTo(kind.enrolled);
        assertThat(courses.act(school, now(courses, course), courses.kind().use).get(courses.kind().count))
                .isEqualTo(1);
        assertThatExceptionOfType(NotPermitted.class)
                .as("the office holds it, not the school")
                .isThrownBy(() -> courses.act(school, now(courses, course), courses.kind().hold));
        TestCaller other =
                TestCaller.of(KT1, 21).inSchool(SampleOffices.schoolId(KT1, 6), IctWorkPermissions.LEARNING_VIEW);
        assertThat(enrolments.count(other, RecordFilter.ALL))
                .as("who comes from another school")
                .isZero();
    }
}
