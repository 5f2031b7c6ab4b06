package org.khet.portal.testkit.fake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.school.GradeSpan;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.testkit.SampleOffices;

/** Schools in memory, at first those of the sample offices. */
public final class FakeSchools implements Schools {
    private final Map<SchoolId, GradeSpan> grades = new HashMap<>();
    private final Map<SchoolId, SchoolId> successors = new HashMap<>();
    private final List<School> all = new ArrayList<>(SampleOffices.schools());
    private final AtomicInteger questions = new AtomicInteger();

    /** Adds a school, or replaces the one with the same key. */
    public FakeSchools with(School school) {
        all.removeIf(one -> one.id().equals(school.id()));
        all.add(school);
        return this;
    }

    /** How often it was asked for schools by key: where the real one asks the database. */
    public int questions() {
        return questions.get();
    }

    /** Says which grades a school teaches. */
    public FakeSchools teaches(SchoolId school, String lowest, String highest) {
        grades.put(school, new GradeSpan(lowest, highest));
        return this;
    }

    /** Says which school goes on for one that ended. */
    public FakeSchools succeeds(SchoolId ended, SchoolId next) {
        successors.put(ended, next);
        return this;
    }

    @Override
    public List<School> successors(OfficeId office, String text, LocalDate day, int limit) {
        return text.isEmpty()
                ? List.of()
                : of(office)
                        .filter(one -> one.until() != null && one.until().isBefore(day))
                        .filter(one -> one.name().contains(text)
                                || one.codes().stream()
                                        .anyMatch(code -> code.value().contains(text)))
                        .limit(limit)
                        .flatMap(ended -> of(office).filter(one -> one.id().equals(successors.get(ended.id()))))
                        .distinct()
                        .toList();
    }

    @Override
    public Optional<GradeSpan> grades(OfficeId office, SchoolId school) {
        return find(office, school).map(found -> grades.get(found.id()));
    }

    @Override
    public Optional<School> find(OfficeId office, SchoolId school) {
        questions.incrementAndGet();
        return of(office).filter(one -> one.id().equals(school)).findFirst();
    }

    @Override
    public Map<SchoolId, School> findAll(OfficeId office, Collection<SchoolId> schools) {
        questions.incrementAndGet();
        return of(office).filter(one -> schools.contains(one.id())).collect(Collectors.toMap(School::id, one -> one));
    }

    @Override
    public List<School> open(OfficeId office, LocalDate day) {
        return search(office, "", day, Integer.MAX_VALUE);
    }

    @Override
    public List<School> search(OfficeId office, String text, LocalDate day, int limit) {
        return of(office)
                .filter(one -> one.until() == null || !one.until().isBefore(day))
                .filter(one -> one.name().contains(text)
                        || one.codes().stream().anyMatch(code -> code.value().contains(text)))
                .sorted(Comparator.comparing(School::name))
                .limit(limit)
                .toList();
    }

    private Stream<School> of(OfficeId office) {
        return all.stream().filter(one -> one.office().equals(office));
    }
}
