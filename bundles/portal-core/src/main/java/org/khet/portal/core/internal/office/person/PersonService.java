package org.khet.portal.core.internal.office.person;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.khet.portal.api.admin.person.PeopleRegister;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.office.FieldChanges;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the register of people. */
@Component(service = PeopleRegister.class)
public final class PersonService implements PeopleRegister {
    /** Before somebody is added. */
    static final PersonDraft NOBODY = new PersonDraft("", "", "", "", null, null, "", "");

    private final Transactions transactions;
    private final PersonRepository repository;
    private final PersonValidator checks;
    private final OfficeAudit trail;
    private final PersonDutySearch words;

    /** Rows of people, what they may point at, and by what they do they are found. */
    @Activate
    public PersonService(
            @Reference Transactions transactions,
            @Reference PersonRepository repository,
            @Reference PersonValidator checks,
            @Reference OfficeAudit trail,
            @Reference PersonDutySearch words) {
        this.words = words;
        this.transactions = transactions;
        this.repository = repository;
        this.checks = checks;
        this.trail = trail;
    }

    @Override
    public List<Person> page(Caller caller, Filter filter, PageRequest page) {
        Scope scope = caller.require(People.VIEW);
        return repository.page(caller.office(), asked(caller, filter), scope, trail.today(), page);
    }

    @Override
    public int count(Caller caller, Filter filter) {
        Scope scope = caller.require(People.VIEW);
        return repository.count(caller.office(), asked(caller, filter), scope, trail.today());
    }

    private PersonRepository.Asked asked(Caller caller, Filter filter) {
        return new PersonRepository.Asked(filter, words.named(caller.office(), filter.text(), trail.today()));
    }

    @Override
    public Versioned<Person> open(Caller caller, PersonId person) {
        Scope scope = caller.require(People.VIEW);
        return repository.person(caller.office(), person, row -> {
            Person found = row.toValue(trail.today());
            PersonReach.require(scope, found);
            return new Versioned<>(found, row.version());
        });
    }

    @Override
    public PersonId add(Caller caller, PersonDraft draft) {
        Scope scope = caller.require(People.EDIT);
        checks.require(caller.office(), draft, NOBODY);
        requirePlace(scope, draft);
        return transactions.call(() -> {
            PersonId added = repository.add(new PersonEntity(caller.office(), draft));
            trail.office(caller, "core.person.added", object(added), FieldChanges.of(NOBODY, draft));
            return added;
        });
    }

    @Override
    public void edit(Caller caller, PersonId person, int edition, PersonDraft draft) {
        Scope scope = caller.require(People.EDIT);
        requirePlace(scope, draft);
        change(caller, person, "core.person.changed", row -> {
            if (row.version() != edition) {
                throw Outdated.of("core.outcome.changed");
            }
            PersonDraft before = PersonDraft.of(row.toValue(trail.today()));
            checks.require(caller.office(), draft, before);
            row.fill(draft);
            return FieldChanges.of(before, draft);
        });
    }

    @Override
    public void leave(Caller caller, PersonId person, LocalDate lastDay) {
        caller.require(People.EDIT);
        change(caller, person, "core.person.left", row -> {
            row.leave(lastDay);
            return List.of(new Change("lastDay", "", lastDay.toString()));
        });
    }

    @Override
    public void stay(Caller caller, PersonId person) {
        caller.require(People.EDIT);
        change(caller, person, "core.person.stayed", row -> {
            row.leave(null);
            return List.of();
        });
    }

    private void change(Caller caller, PersonId person, String action, Function<PersonEntity, List<Change>> work) {
        Scope scope = caller.require(People.EDIT);
        transactions.run(() -> {
            List<Change> changes = repository.person(caller.office(), person, row -> {
                PersonReach.require(scope, row.toValue(trail.today()));
                if (row.isErased()) {
                    throw Rejected.of("", "core.person.error.erased");
                }
                row.arrive(trail.today());
                return work.apply(row);
            });
            trail.office(caller, action, object(person), changes);
        });
    }

    private static void requirePlace(Scope scope, PersonDraft draft) {
        UnitId unit = draft.unit();
        SchoolId school = draft.school();
        boolean reached = scope.wholeOffice()
                || (unit != null && scope.units().contains(unit))
                || (school != null && scope.schools().contains(school));
        if (!reached) {
            throw new NotPermitted(People.EDIT);
        }
    }

    private static String object(PersonId person) {
        return "core.person/" + person.value();
    }
}
