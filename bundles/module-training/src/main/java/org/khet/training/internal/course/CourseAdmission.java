package org.khet.training.internal.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Scope;
import org.khet.training.internal.TrainingPermissions;
import org.khet.training.internal.TrainingPortal;

/**
 * Who may be entered for a course: oneself while applications are taken, people of the own school or unit by their head, anybody by whoever
 * keeps courses. Source: other-groups TDEV-02.
 */
public final class CourseAdmission implements Action.Guard {
    private final RecordService<CourseKind> courses;
    private final TrainingPortal portal;

    /** Over the courses of the module. */
    public CourseAdmission(RecordService<CourseKind> courses, TrainingPortal portal) {
        this.courses = courses;
        this.portal = portal;
    }

    /** Courses that take people now. */
    public List<Long> open(OfficeId office) {
        CourseKind kind = courses.kind();
        return courses.internal().all(portal.callers.system(office), RecordFilter.of(kind.in(kind.open))).stream()
                .map(RecordRow::id)
                .toList();
    }

    @Override
    public Optional<Problem> problem(RecordRow enrolment, RecordContext now) {
        EnrolmentKind kind = (EnrolmentKind) enrolment.kind();
        Optional<RecordRow> found =
                enrolment.has(kind.course) ? courses.find(now.office(), enrolment.get(kind.course)) : Optional.empty();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        RecordRow course = found.get();
        if (!course.state().equals(courses.kind().open)) {
            return Optional.of(Problem.of("course", "training.error.course-closed"));
        }
        if (keeps(course, now)) {
            return Optional.empty();
        }
        LocalDate last = course.get(courses.kind().applyUntil);
        if (now.today().isAfter(last)) {
            return Optional.of(Problem.of("course", "training.error.apply-over", last.toString()));
        }
        return enrolment
                .get(kind.person)
                .map(person -> mayNominate(person, now)
                        ? Optional.<Problem>empty()
                        : Optional.of(Problem.of("person", "training.error.nominate")))
                .orElseGet(() -> Optional.of(Problem.of("outsider", "training.error.outsider")));
    }

    private boolean keeps(RecordRow course, RecordContext now) {
        Scope scope = now.caller().scope(TrainingPermissions.KEEP);
        return scope.wholeOffice() || scope.units().contains(course.get(courses.kind().unit));
    }

    private boolean mayNominate(PersonId person, RecordContext now) {
        return person.equals(now.caller().person())
                || portal.reaches(now.caller().scope(TrainingPermissions.NOMINATE), now.office(), person);
    }
}
