package org.khet.portal.testkit.fake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.SampleOffices;

/** People in memory, at first those of the sample offices. */
public final class FakePeople implements People {
    private final List<Person> all = new ArrayList<>(SampleOffices.people());

    /** Adds a person, or replaces the one with the same key. */
    public FakePeople with(Person person) {
        all.removeIf(one -> one.id().equals(person.id()));
        all.add(person);
        return this;
    }

    @Override
    public Optional<Person> find(OfficeId office, PersonId person) {
        return of(office).filter(one -> one.id().equals(person)).findFirst();
    }

    @Override
    public Map<PersonId, Person> findAll(OfficeId office, Collection<PersonId> people) {
        return of(office).filter(one -> people.contains(one.id())).collect(Collectors.toMap(Person::id, one -> one));
    }

    @Override
    public List<Person> search(OfficeId office, String text, int limit) {
        return active(
                        office,
                        one -> one.fullName().contains(text)
                                || one.position().contains(text)
                                || one.phone().contains(text))
                .stream()
                .limit(limit)
                .toList();
    }

    @Override
    public List<Person> search(OfficeId office, String text, Set<SchoolId> schools, int limit) {
        return search(office, text, Integer.MAX_VALUE).stream()
                .filter(one -> one.school() == null || schools.contains(one.school()))
                .limit(limit)
                .toList();
    }

    @Override
    public List<Person> inUnit(OfficeId office, UnitId unit) {
        return inUnits(office, Set.of(unit));
    }

    @Override
    public List<Person> inUnits(OfficeId office, Set<UnitId> units) {
        return active(office, one -> one.unit() != null && units.contains(one.unit()));
    }

    @Override
    public List<Person> inSchool(OfficeId office, SchoolId school) {
        return active(office, one -> school.equals(one.school()));
    }

    @Override
    public List<Person> withEmail(OfficeId office, String email) {
        return email.isBlank()
                ? List.of()
                : of(office).filter(one -> one.email().equalsIgnoreCase(email)).toList();
    }

    private Stream<Person> of(OfficeId office) {
        return all.stream().filter(one -> one.office().equals(office));
    }

    private List<Person> active(OfficeId office, Predicate<Person> wanted) {
        return of(office)
                .filter(one -> one.active() && wanted.test(one))
                .sorted(Comparator.comparing(Person::shortName))
                .toList();
    }
}
