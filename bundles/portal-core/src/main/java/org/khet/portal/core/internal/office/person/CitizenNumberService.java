package org.khet.portal.core.internal.office.person;

import java.util.List;
import java.util.Optional;
import org.khet.portal.api.admin.personal.CitizenNumber;
import org.khet.portal.api.admin.personal.CitizenNumbers;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.personal.SensitiveField;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps citizen numbers, and announces them as a sensitive field. */
@Component(service = {CitizenNumbers.class, SensitiveField.class})
public final class CitizenNumberService implements CitizenNumbers, SensitiveField {
    private final Transactions transactions;
    private final CitizenNumberRepository repository;
    private final People people;
    private final OfficeAudit trail;

    /** Numbers, and whose they are. */
    @Activate
    public CitizenNumberService(
            @Reference Transactions transactions,
            @Reference CitizenNumberRepository repository,
            @Reference People people,
            @Reference OfficeAudit trail) {
        this.transactions = transactions;
        this.repository = repository;
        this.people = people;
        this.trail = trail;
    }

    @Override
    public Optional<Versioned<String>> masked(Caller caller, PersonId person) {
        reached(caller, People.VIEW, person);
        return repository.masked(caller.office(), person);
    }

    @Override
    public void record(Caller caller, PersonId person, int edition, String typed) {
        reached(caller, People.EDIT, person);
        CitizenNumber number =
                CitizenNumber.read(typed).orElseThrow(() -> Rejected.of("number", "core.person.error.number"));
        transactions.run(() -> {
            repository.keep(caller.office(), person, edition, number);
            trail.office(caller, "core.citizen-number.recorded", object(person), List.of());
        });
    }

    @Override
    public void remove(Caller caller, PersonId person, int edition) {
        reached(caller, People.EDIT, person);
        transactions.run(() -> {
            repository.remove(caller.office(), person, edition);
            trail.office(caller, "core.citizen-number.removed", object(person), List.of());
        });
    }

    @Override
    public String name() {
        return FIELD;
    }

    @Override
    public Permission permission() {
        return SHOW;
    }

    @Override
    public Clear read(Caller caller, long record) {
        if (record <= 0) {
            throw new NoLongerThere("core.person/" + record);
        }
        Person person = reached(caller, SHOW, new PersonId(record));
        CitizenNumber number = repository
                .open(caller.office(), person.id())
                .orElseThrow(() -> new NoLongerThere("core.citizen-number/" + record));
        return new Clear(person.fullName(), person.id(), number.printed());
    }

    private Person reached(Caller caller, Permission permission, PersonId key) {
        Scope scope = caller.require(permission);
        OfficeId office = caller.office();
        Person person = people.find(office, key).orElseThrow(() -> new NoLongerThere(object(key)));
        PersonReach.require(scope, person);
        return person;
    }

    private static String object(PersonId person) {
        return "core.person/" + person.value();
    }
}
