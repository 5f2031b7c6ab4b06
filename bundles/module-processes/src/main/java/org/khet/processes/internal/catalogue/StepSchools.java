package org.khet.processes.internal.catalogue;

import java.time.LocalDate;
import java.util.LinkedHashSet;
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
        return have(kind, step) ? of(office, step.get(kind.schoolScope), step.get(kind.schoolValue), day) : List.of();
    }

    /** The schools that are open on a day and that somebody names, in Thai dictionary order. */
    public List<School> of(OfficeId office, SchoolScope scope, String value, LocalDate day) {
        Set<String> named = words(value);
        return schools.open(office, day).stream()
                .filter(school -> fits(scope, named, school))
                .toList();
    }

    /** What is named and fits no school that is open on a day, in the order of naming. */
    public List<String> unknown(OfficeId office, SchoolScope scope, String value, LocalDate day) {
        List<School> open = schools.open(office, day);
        return words(value).stream()
                .filter(word -> open.stream().noneMatch(school -> fits(scope, Set.of(word), school)))
                .toList();
    }

    private static Set<String> words(String value) {
        return Stream.of(value.split("[,\n]", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
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
