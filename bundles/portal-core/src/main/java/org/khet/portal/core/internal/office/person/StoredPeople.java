package org.khet.portal.core.internal.office.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.admin.person.PeopleRegister.Filter;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The people of offices, each answer from one query. */
@Component(service = People.class)
public final class StoredPeople implements People {
    private static final int MOST = 200;
    private static final int PAGE = 1000;
    private final PersonRepository repository;
    private final Clock clock;

    /** Reads from the rows; the clock tells who is here today. */
    @Activate
    public StoredPeople(@Reference PersonRepository repository, @Reference Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public Optional<Person> find(OfficeId office, PersonId person) {
        return Optional.ofNullable(findAll(office, List.of(person)).get(person));
    }

    @Override
    public Map<PersonId, Person> findAll(OfficeId office, Collection<PersonId> people) {
        return repository.findAll(office, people, today());
    }

    @Override
    public List<Person> search(OfficeId office, String text, int limit) {
        return page(office, new Filter(text, Set.of(), null, false), Math.clamp(limit, 1, MOST));
    }

    @Override
    public List<Person> search(OfficeId office, String text, Set<SchoolId> schools, int limit) {
        var page = new PageRequest(0, Math.clamp(limit, 1, MOST), List.of());
        return repository.near(office, new Filter(text, Set.of(), null, false), schools, today(), page);
    }

    @Override
    public List<Person> inUnit(OfficeId office, UnitId unit) {
        return inUnits(office, Set.of(unit));
    }

    @Override
    public List<Person> inUnits(OfficeId office, Set<UnitId> units) {
        return units.isEmpty() ? List.of() : all(office, new Filter("", units, null, false));
    }

    @Override
    public List<Person> inSchool(OfficeId office, SchoolId school) {
        return all(office, new Filter("", Set.of(), school, false));
    }

    @Override
    public List<Person> withEmail(OfficeId office, String email) {
        return email.isBlank() ? List.of() : repository.withEmail(office, email.strip(), today());
    }

    /** Everybody, however many: the largest group of an office, or all units of it. */
    private List<Person> all(OfficeId office, Filter filter) {
        List<Person> all = new ArrayList<>();
        List<Person> page;
        do {
            page = page(office, filter, new PageRequest(all.size(), PAGE, List.of()));
            all.addAll(page);
        } while (page.size() == PAGE);
        return List.copyOf(all);
    }

    private List<Person> page(OfficeId office, Filter filter, int limit) {
        return page(office, filter, new PageRequest(0, limit, List.of()));
    }

    private List<Person> page(OfficeId office, Filter filter, PageRequest request) {
        return repository.page(office, filter, Scope.OFFICE, today(), request);
    }

    private LocalDate today() {
        return OfficeTime.day(clock.instant());
    }
}
