package org.khet.ict.internal.learning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.settings.Settings;

/**
 * Gives out the places of a course one by one, under any number of people at once: the free places are a guarded balance. Safe for
 * concurrent use. Source: ict E-R28, ICT-83.
 */
final class CourseSeats implements CourseEnrolmentRecord.Seats {
    private final RecordService<TrainingCourseRecord> courses;
    private final Settings settings;

    private @Nullable RecordService<CourseEnrolmentRecord> enrolments;

    CourseSeats(RecordService<TrainingCourseRecord> courses, Settings settings) {
        this.courses = courses;
        this.settings = settings;
    }

    /** Said once, when the register is made. */
    void serve(RecordService<CourseEnrolmentRecord> service) {
        enrolments = service;
        courses.kind().cancel.then(this::calledOff);
    }

    private void calledOff(RecordRow course, RecordContext now) {
        CourseEnrolmentRecord kind = enrolments().kind();
        enrolments()
                .internal()
                .all(now.caller(), RecordFilter.of(kind.course.is(course.id()), kind.in(kind.waiting, kind.enrolled)))
                .forEach(row -> enrolments().internal().act(now.caller(), row, kind.callOff));
    }

    private RecordService<CourseEnrolmentRecord> enrolments() {
        return Objects.requireNonNull(enrolments, "the register is not made yet");
    }

    private Optional<RecordRow> course(RecordRow enrolment, RecordContext now) {
        return courses.find(now.office(), enrolment.get(enrolments().kind().course));
    }

    @Override
    public Optional<Problem> closed(RecordRow enrolment, RecordContext now) {
        if (!enrolment.has(enrolments().kind().course)) {
            return Optional.empty();
        }
        boolean open = course(enrolment, now)
                .filter(row -> row.state() == courses.kind().open)
                .isPresent();
        return open ? Optional.empty() : Optional.of(Problem.of("course", "ict.error.course-closed"));
    }

    /** Certificates come after the last half-day of a course that was held. */
    @Override
    public Optional<Problem> notHeld(RecordRow enrolment, RecordContext now) {
        TrainingCourseRecord kind = courses.kind();
        boolean held = course(enrolment, now)
                .filter(row -> row.state().equals(kind.held) || row.state().equals(kind.finished))
                .filter(row -> row.lines(kind.sessions).stream()
                        .noneMatch(one -> one.get(kind.sessionDay).isAfter(now.today())))
                .isPresent();
        return held ? Optional.empty() : Optional.of(Problem.of("", "ict.error.course-not-held"));
    }

    @Override
    public List<RecordLine> halves(RecordRow enrolment, RecordContext now) {
        CourseEnrolmentRecord kind = enrolments().kind();
        return course(enrolment, now).stream()
                .flatMap(row -> row.lines(courses.kind().sessions).stream())
                .map(session -> RecordLine.of(kind.halves)
                        .with(kind.day, session.get(courses.kind().sessionDay))
                        .with(kind.half, session.get(courses.kind().half))
                        .with(kind.present, false))
                .toList();
    }

    @Override
    public void take(RecordRow enrolment, RecordContext now) {
        CourseEnrolmentRecord kind = enrolments().kind();
        if (move(enrolment, now, BigDecimal.ONE.negate())) {
            enrolments().internal().act(now.caller(), enrolment, kind.admit);
        }
    }

    @Override
    public void release(RecordRow enrolment, RecordContext now) {
        CourseEnrolmentRecord kind = enrolments().kind();
        boolean hadPlace = enrolments().internal().steps(now.caller(), enrolment.id()).stream()
                .anyMatch(step -> step.action().equals(kind.admit.name()));
        if (!hadPlace) {
            return;
        }
        Condition waits = kind.in(kind.waiting);
        Condition same = kind.course.is(enrolment.get(kind.course));
        Optional<RecordRow> next = enrolments().internal().all(now.caller(), RecordFilter.of(waits, same)).stream()
                .findFirst();
        if (next.isPresent()) {
            enrolments().internal().act(now.caller(), next.get(), kind.admit);
        } else {
            move(enrolment, now, BigDecimal.ONE);
        }
    }

    private boolean move(RecordRow enrolment, RecordContext now, BigDecimal places) {
        TrainingCourseRecord kind = courses.kind();
        return courses.add(
                now.office(),
                enrolment.get(enrolments().kind().course),
                Map.of(kind.free, places),
                List.of(kind.free.atLeast(BigDecimal.ZERO)));
    }

    /** Of a course on the web that has no half-days the mark alone is asked. */
    @Override
    public boolean passes(RecordRow enrolment, RecordContext now) {
        CourseEnrolmentRecord kind = enrolments().kind();
        int present = settings.get(now.office(), IctSettings.COURSE_ATTENDANCE, now.today());
        int mark = settings.get(now.office(), IctSettings.COURSE_MARK, now.today());
        boolean there = enrolment.lines(kind.halves).isEmpty()
                || enrolment.get(kind.attendance).compareTo(BigDecimal.valueOf(present)) >= 0;
        return there
                && enrolment.get(kind.after).orElse(BigDecimal.ZERO).compareTo(BigDecimal.valueOf(mark)) >= 0;
    }
}
