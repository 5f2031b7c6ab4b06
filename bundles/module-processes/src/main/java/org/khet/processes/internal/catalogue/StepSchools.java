package org.khet.processes.internal.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.pupil.PupilGrades;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.settings.CodeList.Code;

/** The schools that have a part in a step, as of a day. Safe for concurrent use. Source: core B-04, E-38, core I.2. */
public final class StepSchools {
    private static final List<Code> GRADES = PupilGrades.LIST.standard().stream()
            .filter(code -> code.parent() != null)
            .toList();
    private final Schools schools;

    /** Over the schools of offices. */
    public StepSchools(Schools schools) {
        this.schools = schools;
    }

    /** Whether schools do a step. */
    public static boolean have(ProcessVersionKind kind, RecordLine step) {
        return step.get(kind.schools) || step.get(kind.actor) == StepActor.SCHOOL;
    }

    /** The schools of a step in Thai dictionary order; none when none does it, or none is what the step names. */
    public List<School> of(OfficeId office, ProcessVersionKind kind, RecordLine step, LocalDate day) {
        if (!have(kind, step)) {
            return List.of();
        }
        SchoolScope scope = step.get(kind.schoolScope);
        Set<String> named = Stream.of(step.get(kind.schoolValue).split("[,\n]", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
        return schools.open(office, day).stream()
                .filter(school -> fits(scope, named, school))
                .toList();
    }

    private boolean fits(SchoolScope scope, Set<String> named, School school) {
        return switch (scope) {
            case ALL -> true;
            case DISTRICT -> named.contains(school.district());
            case NETWORK -> named.contains(school.network());
            case LEVEL -> teaches(named, school);
            case NAMED ->
                named.contains(school.name())
                        || named.contains(school.shortName())
                        || school.codes().stream().anyMatch(code -> named.contains(code.value()));
        };
    }

    private boolean teaches(Set<String> named, School school) {
        List<String> all = GRADES.stream().map(Code::code).toList();
        Set<String> taught = schools.grades(school.office(), school.id())
                .map(span -> Set.copyOf(span.of(all)))
                .orElse(Set.of());
        return GRADES.stream()
                .filter(grade -> taught.contains(grade.code()))
                .anyMatch(grade ->
                        named.contains(grade.code()) || named.contains(Objects.requireNonNull(grade.parent())));
    }
}
