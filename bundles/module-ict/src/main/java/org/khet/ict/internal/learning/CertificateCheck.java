package org.khet.ict.internal.learning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.text.ThaiDigits;

/** Looks whether a certificate of this number was given, for everybody who holds the paper. Source: ict ICT-84. */
public final class CertificateCheck {
    private final LearningRegister register;
    private final Callers callers;

    /**
     * A certificate that was given.
     *
     * @param number its number
     * @param course the course
     * @param hours  its hours
     * @param begins its first day
     * @param holder who holds it
     */
    public record Given(String number, String course, BigDecimal hours, LocalDate begins, PersonId holder) {}

    /** @param callers in whose name it is looked up: who asks needs no permission */
    public CertificateCheck(LearningRegister register, Callers callers) {
        this.register = register;
        this.callers = callers;
    }

    /** The certificate of exactly this number in the office of who asks. */
    public Optional<Given> find(Caller asking, String number) {
        CourseEnrolmentRecord kind = register.enrolments().kind();
        TrainingCourseRecord courses = register.courses().kind();
        String wanted = ThaiDigits.toArabic(number.strip());
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        Caller system = callers.system(asking.office());
        RecordFilter passed = new RecordFilter("", wanted, Map.of(), List.of(kind.in(kind.passed)));
        return register.enrolments().internal().all(system, passed).stream()
                .filter(row -> row.get(kind.certificate)
                        .filter(one -> one.text().equals(wanted))
                        .isPresent())
                .findFirst()
                .flatMap(row -> register.courses()
                        .find(asking.office(), row.get(kind.course))
                        .map(course -> new Given(
                                wanted,
                                course.get(courses.title),
                                course.get(courses.hours),
                                course.get(courses.from),
                                row.get(kind.person))));
    }
}
