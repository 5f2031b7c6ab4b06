package org.khet.training.internal.course;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordStep;
import org.khet.training.internal.TrainingPortal;

/**
 * Seats of courses, given one by one under any number of people at once: who finds none waits, and the first who waits takes a seat that
 * becomes free. Source: other-groups T-05, TDEV-02.
 */
public final class EnrolmentFlow {
    private final RecordService<CourseKind> courses;
    private final RecordService<EnrolmentKind> enrolments;
    private final TrainingPortal portal;

    private EnrolmentFlow(
            RecordService<CourseKind> courses, RecordService<EnrolmentKind> enrolments, TrainingPortal portal) {
        this.courses = courses;
        this.enrolments = enrolments;
        this.portal = portal;
    }

    /** Follows the actions. */
    public static void attach(
            RecordService<CourseKind> courses, RecordService<EnrolmentKind> enrolments, TrainingPortal portal) {
        EnrolmentFlow flow = new EnrolmentFlow(courses, enrolments, portal);
        EnrolmentKind kind = enrolments.kind();
        kind.create().does(flow::placed).then(flow::take);
        kind.rejoin.when(flow::closed).then(flow::take);
        kind.cancel.then(flow::release);
        courses.kind().reseat.then((course, now) -> flow.moveUp(course.id(), now));
        courses.kind().cancel.then(flow::drop);
    }

    /** Nobody moves up in a course that is not held. */
    private void drop(RecordRow course, RecordContext now) {
        EnrolmentKind kind = enrolments.kind();
        enrolments
                .internal()
                .all(now.caller(), RecordFilter.of(kind.course.is(course.id()), kind.in(kind.waiting, kind.enrolled)))
                .forEach(row -> enrolments.internal().act(now.caller(), row, kind.drop));
    }

    private RecordRow placed(RecordRow row, RecordContext now) {
        EnrolmentKind kind = enrolments.kind();
        var person = row.get(kind.person);
        return row.with(kind.unit, portal.unit(now.office(), person).orElse(null))
                .with(kind.school, portal.school(now.office(), person).orElse(null))
                .with(
                        kind.nominated,
                        person.filter(one -> !one.equals(now.caller().person())).isPresent())
                .with(
                        kind.courseHours,
                        courses.find(now.office(), row.get(kind.course))
                                .map(course -> course.get(courses.kind().hours))
                                .orElse(BigDecimal.ZERO));
    }

    private Optional<Problem> closed(RecordRow enrolment, RecordContext now) {
        boolean open = courses.find(now.office(), enrolment.get(enrolments.kind().course))
                .filter(course -> course.state().equals(courses.kind().open))
                .filter(course -> !now.today().isAfter(course.get(courses.kind().applyUntil)))
                .isPresent();
        return open ? Optional.empty() : Optional.of(Problem.of("", "training.error.course-closed"));
    }

    private void take(RecordRow enrolment, RecordContext now) {
        long course = enrolment.get(enrolments.kind().course);
        if (waiting(course, now).getFirst().id() == enrolment.id() && seat(course, now)) {
            admit(enrolment, now);
        }
    }

    private void admit(RecordRow enrolment, RecordContext now) {
        enrolments.internal().act(now.caller(), enrolment, enrolments.kind().admit);
    }

    private void release(RecordRow enrolment, RecordContext now) {
        EnrolmentKind kind = enrolments.kind();
        String seated = kind.enrolled.name();
        boolean hadSeat = enrolments
                .internal()
                .steps(now.caller(), enrolment.id())
                .getLast()
                .from()
                .equals(seated);
        if (hadSeat) {
            long course = enrolment.get(kind.course);
            courses.add(
                    now.office(),
                    course,
                    Map.of(courses.kind().taken, BigDecimal.ONE.negate()),
                    List.of(courses.kind().taken.atLeast(BigDecimal.ZERO)));
            moveUp(course, now);
        }
    }

    private void moveUp(long course, RecordContext now) {
        for (RecordRow next : waiting(course, now)) {
            if (!seat(course, now)) {
                return;
            }
            admit(next, now);
        }
    }

    /** Who waits, first who waits longest: whoever gave up a place and comes again stands behind the others. */
    private List<RecordRow> waiting(long course, RecordContext now) {
        EnrolmentKind kind = enrolments.kind();
        return enrolments
                .internal()
                .all(now.caller(), RecordFilter.of(kind.course.is(course), kind.in(kind.waiting)))
                .stream()
                .sorted(Comparator.comparing((RecordRow row) -> since(row, now)).thenComparingLong(RecordRow::id))
                .toList();
    }

    private Instant since(RecordRow enrolment, RecordContext now) {
        return enrolments.internal().steps(now.caller(), enrolment.id()).reversed().stream()
                .filter(step -> step.action().equals(enrolments.kind().rejoin.name()))
                .map(RecordStep::at)
                .findFirst()
                .orElse(enrolment.head().created());
    }

    /** One seat more is taken, unless all are. */
    private boolean seat(long course, RecordContext now) {
        CourseKind kind = courses.kind();
        int seats = courses.find(now.office(), course).orElseThrow().get(kind.seats);
        return courses.add(
                now.office(),
                course,
                Map.of(kind.taken, BigDecimal.ONE),
                List.of(kind.taken.below(BigDecimal.valueOf(seats + 1L)), kind.seats.is(seats)));
    }
}
