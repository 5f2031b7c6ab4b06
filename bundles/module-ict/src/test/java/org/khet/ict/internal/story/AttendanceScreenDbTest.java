package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.ict.internal.story.IctOffice.HEAD;
import static org.khet.ict.internal.story.IctOffice.act;
import static org.khet.ict.internal.story.IctOffice.now;
import static org.khet.ict.internal.story.IctOffice.person;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.learning.AttendanceSheets;
import org.khet.ict.internal.learning.AttendanceSheets.HalfDay;
import org.khet.ict.internal.learning.CourseEnrolmentRecord;
import org.khet.ict.internal.learning.CourseHalf;
import org.khet.ict.internal.learning.TrainingCourseRecord;
import org.khet.ict.internal.learning.ui.AttendanceRoutes;
import org.khet.ict.internal.learning.ui.ParticipantNames;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.ui.TestRequest;

/** The screen of the sheet: opened from the course, everybody ticked by one press, saved by one more. Source: ict D10, ICT-83. */
@OnEachDatabase
class AttendanceScreenDbTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

    private final TestDatabase database;
    private final RecordService<TrainingCourseRecord> courses;
    private final RecordService<CourseEnrolmentRecord> enrolments;
    private final AttendanceRoutes routes;
    private RecordRow course;

    AttendanceScreenDbTest(TestDatabase database) {
        this.database = database;
        WorkOffice office = new WorkOffice(database);
        courses = office.learning.courses();
        enrolments = office.learning.enrolments();
        FakePeople people = new FakePeople();
        SampleOffices.people().forEach(people::with);
        routes = new AttendanceRoutes(
                new AttendanceSheets(office.learning, database.transactions()),
                new ParticipantNames(people, new FakeSchools()),
                Clocks.at("2026-12-02T09:30"));
    }

    @BeforeEach
    void courseOfThreeDaysIsPlanned() {
        database.clear();
        TrainingCourseRecord of = courses.kind();
        course = courses.create(
                person(HEAD),
                new RecordDraft()
                        .with(of.code, "ICT-1/2570")
                        .with(of.title, "ผลิตสื่อการสอนด้วยคลิปสั้น")
                        .with(of.objective, "ครูผลิตสื่อได้เอง")
                        .with(of.target, "ครูผู้สอน")
                        .with(of.hours, new BigDecimal("9"))
                        .with(of.from, FIRST)
                        .with(of.place, "ห้องประชุม 1")
                        .with(of.online, false)
                        .with(of.capacity, 20)
                        .with(of.responsible, person(HEAD).person())
                        .with(
                                of.sessions,
                                Stream.of(0, 1, 2)
                                        .map(day -> new RecordDraft()
                                                .with(of.sessionDay, FIRST.plusDays(day))
                                                .with(of.half, CourseHalf.MORNING))
                                        .toList()));
    }

    private RecordRow enrol(int who) {
        CourseEnrolmentRecord kind = enrolments.kind();
        return enrolments.create(
                person(who),
                new RecordDraft()
                        .with(kind.course, course.id())
                        .with(kind.person, person(who).person()));
    }

    private TestRequest request() {
        return TestRequest.of(person(HEAD), "ict", String.valueOf(course.id()));
    }

    private Component open(TestRequest request) {
        return routes.entries().getFirst().factory().open(request);
    }

    private static Component at(Component page, String id) {
        return all(page)
                .filter(one -> one.getId().orElse("").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(AttendanceScreenDbTest::all));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Long> people(Component page) {
        return (CheckboxGroup<Long>) at(page, "ict-attendance-people");
    }

    @Test
    void sheetOfTodayComesUp_everybodyIsTickedByOnePress_oneIsTakenOff_andAllIsSaved() {
        act(courses, HEAD, course, courses.kind().announce);
        RecordRow first = enrol(13);
        RecordRow second = enrol(14);
        TestRequest request = request();
        Component page = open(request);
        assertThat(((Select<?>) at(page, "ict-attendance-half")).getValue())
                .isEqualTo(new HalfDay(FIRST.plusDays(1), CourseHalf.MORNING));
        assertThat(people(page).getItemLabelGenerator().apply(first.id())).isNotBlank();

        ((Button) at(page, "ict-attendance-all")).click();
        assertThat(people(page).getValue()).containsExactlyInAnyOrder(first.id(), second.id());
        people(page).setValue(Set.of(first.id()));
        ((Button) at(page, "ict-attendance-save")).click();

        assertThat(request.told()).singleElement().asString().contains("1");
        CourseEnrolmentRecord kind = enrolments.kind();
        assertThat(now(enrolments, first).lines(kind.halves))
                .extracting(line -> line.get(kind.day) + " " + line.get(kind.present))
                .containsExactly("2026-12-01 false", "2026-12-02 true", "2026-12-03 false");
        assertThat(now(enrolments, second).get(kind.attendance)).isZero();
        assertThat(people(page).getValue()).containsExactly(first.id());
    }

    @Test
    void courseLeadsToItsSheet_onceItIsOpen_andWithNobodyThereIsNothingToTick() {
        RecordViewOverrides made = routes.on(new RecordViewOverrides());
        assertThat(made.next(request(), course)).isEmpty();
        RecordRow announced = act(courses, HEAD, course, courses.kind().announce);
        TestRequest request = request();
        made.next(request, announced).getFirst().click();
        assertThat(request.opened()).isEqualTo(List.of("ict/attendance/" + course.id()));
        TestRequest bare = TestRequest.of(person(HEAD), "ict", "");
        assertThat(open(bare).getElement().getOuterHTML())
                .as("the page of the menu lists it")
                .contains("ICT-1/2570 ผลิตสื่อการสอนด้วยคลิปสั้น", "ict/attendance/" + course.id());
        Component empty = open(request());
        assertThat(all(empty).map(one -> one.getId().orElse(""))).doesNotContain("ict-attendance-save");
        TestRequest wrong = TestRequest.of(person(HEAD), "ict", "x");
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> open(wrong));
    }
}
