package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.ict.internal.story.IctOffice.HEAD;
import static org.khet.ict.internal.story.IctOffice.KT1;
import static org.khet.ict.internal.story.IctOffice.act;
import static org.khet.ict.internal.story.IctOffice.now;
import static org.khet.ict.internal.story.IctOffice.person;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.ict.internal.learning.AttendanceSheets;
import org.khet.ict.internal.learning.AttendanceSheets.HalfDay;
import org.khet.ict.internal.learning.AttendanceSheets.Sheet;
import org.khet.ict.internal.learning.CourseEnrolmentRecord;
import org.khet.ict.internal.learning.CourseHalf;
import org.khet.ict.internal.learning.TrainingCourseRecord;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The sheet of a half-day: everybody of a course is ticked and saved in one go. Source: ict D10, ICT-83. */
@OnEachDatabase
class AttendanceStoryDbTest {
    private static final HalfDay MORNING = new HalfDay(LocalDate.of(2026, 12, 1), CourseHalf.MORNING);
    private static final HalfDay AFTERNOON = new HalfDay(LocalDate.of(2026, 12, 1), CourseHalf.AFTERNOON);

    private final TestDatabase database;
    private final RecordService<TrainingCourseRecord> courses;
    private final RecordService<CourseEnrolmentRecord> enrolments;
    private final CourseEnrolmentRecord kind;
    private final AttendanceSheets sheets;
    private RecordRow course;

    AttendanceStoryDbTest(TestDatabase database) {
        this.database = database;
        WorkOffice office = new WorkOffice(database);
        this.courses = office.learning.courses();
        this.enrolments = office.learning.enrolments();
        this.kind = enrolments.kind();
        this.sheets = new AttendanceSheets(office.learning, database.transactions());
    }

    @BeforeEach
    void courseOfOneDayIsOpen() {
        database.clear();
        TrainingCourseRecord of = courses.kind();
        List<RecordDraft> halves = new ArrayList<>();
        for (CourseHalf half : List.of(CourseHalf.AFTERNOON, CourseHalf.MORNING)) {
            halves.add(new RecordDraft()
                    .with(of.sessionDay, LocalDate.of(2026, 12, 1))
                    .with(of.half, half));
        }
        RecordRow planned = courses.create(
                person(HEAD),
                new RecordDraft()
                        .with(of.code, "ICT-1/2570")
                        .with(of.title, "ผลิตสื่อการสอนด้วยคลิปสั้น")
                        .with(of.objective, "ครูผลิตสื่อได้เอง")
                        .with(of.target, "ครูผู้สอน")
                        .with(of.hours, new BigDecimal("6"))
                        .with(of.from, LocalDate.of(2026, 12, 1))
                        .with(of.place, "ห้องประชุม 1")
                        .with(of.online, false)
                        .with(of.capacity, 3)
                        .with(of.responsible, person(HEAD).person())
                        .with(of.sessions, halves));
        course = act(courses, HEAD, planned, of.announce);
    }

    private RecordRow enrol(int who) {
        return enrolments.create(
                person(who),
                new RecordDraft()
                        .with(kind.course, course.id())
                        .with(kind.person, person(who).person()));
    }

    private static Set<Long> all(Sheet sheet) {
        return sheet.participants().stream().map(RecordRow::id).collect(Collectors.toSet());
    }

    private Sheet sheet(HalfDay half) {
        return sheets.sheet(person(HEAD), course, half);
    }

    /** Three places, the fourth waits: three stand on the sheet; in the afternoon one is missing, so 50 % for that one. */
    @Test
    void sheetHasWhoHasAPlace_allAreTickedAtOnce_andAHalfDayDoesNotTouchTheOther() {
        RecordRow first = enrol(13);
        RecordRow second = enrol(14);
        RecordRow third = enrol(15);
        enrol(22);
        assertThat(sheets.halves(course)).containsExactly(MORNING, AFTERNOON);
        assertThat(all(sheet(MORNING))).containsExactlyInAnyOrder(first.id(), second.id(), third.id());

        assertThat(sheets.save(person(HEAD), sheet(MORNING), all(sheet(MORNING))))
                .isEqualTo(3);
        assertThat(sheets.save(person(HEAD), sheet(AFTERNOON), Set.of(first.id(), third.id())))
                .isEqualTo(2);

        assertThat(sheet(MORNING).present()).hasSize(3);
        assertThat(sheet(AFTERNOON).present()).containsExactlyInAnyOrder(first.id(), third.id());
        assertThat(now(enrolments, first).get(kind.attendance)).isEqualByComparingTo("100");
        assertThat(now(enrolments, second).get(kind.attendance)).isEqualByComparingTo("50");
        int edition = now(enrolments, first).head().edition();
        assertThat(sheets.save(person(HEAD), sheet(AFTERNOON), Set.of(third.id())))
                .as("only whose tick changed is written")
                .isEqualTo(1);
        assertThat(now(enrolments, first).head().edition()).isEqualTo(edition + 1);
        assertThat(now(enrolments, first).get(kind.attendance)).isEqualByComparingTo("50");
    }

    @Test
    void marksStay_whenTheSheetIsSavedAfterThem() {
        RecordRow first = enrol(13);
        act(
                enrolments,
                HEAD,
                first,
                kind.attend,
                kind.halves,
                IctOffice.filled(now(enrolments, first), kind.halves, kind.present, false),
                kind.before,
                new BigDecimal("40"));
        sheets.save(person(HEAD), sheet(MORNING), Set.of(first.id()));
        assertThat(now(enrolments, first).get(kind.before))
                .hasValueSatisfying(mark -> assertThat(mark).isEqualByComparingTo("40"));
    }

    /** Two colleagues have the sheet open: the second is told, and nobody's tick of that sheet is stored. */
    @Test
    void whoSavesSecondIsTold_andNothingOfThatSheetIsStored() {
        RecordRow first = enrol(13);
        RecordRow second = enrol(14);
        Sheet mine = sheet(MORNING);
        sheets.save(person(HEAD), sheet(MORNING), Set.of(second.id()));

        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> sheets.save(person(HEAD), mine, Set.of(first.id(), second.id())));

        assertThat(sheet(MORNING).present()).containsExactly(second.id());
    }

    @Test
    void withoutTheRight_inAnotherOffice_andWithAStrangerOnTheSheetNothingIsStored() {
        RecordRow first = enrol(13);
        Sheet sheet = sheet(MORNING);
        TestCaller reader = TestCaller.of(KT1, 12).with(IctWorkPermissions.LEARNING_VIEW);
        assertThat(sheets.may(reader, course)).isFalse();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> sheets.sheet(reader, course, MORNING));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> sheets.save(reader, sheet, Set.of(first.id())));
        TestCaller other = TestCaller.in(SampleOffices.KT2)
                .with(IctWorkPermissions.LEARNING_VIEW, IctWorkPermissions.LEARNING_EDIT);
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> sheets.course(other, course.id()));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> sheets.save(other, sheet, Set.of(first.id())));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> sheets.save(person(HEAD), sheet, Set.of(first.id(), 9_999_999L)));
        assertThat(sheet(MORNING).present()).isEmpty();
    }
}
