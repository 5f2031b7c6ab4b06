package org.khet.portal.core.internal.office.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.khet.portal.api.admin.duty.AssignedDuties;
import org.khet.portal.api.admin.duty.AssignedDuty;
import org.khet.portal.api.admin.duty.AssignedDutyDraft;
import org.khet.portal.api.admin.duty.AssignedDutyId;
import org.khet.portal.api.admin.duty.UnitDuties;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.form.FieldValidator;
import org.khet.portal.core.internal.office.person.PersonReach;
import org.khet.portal.core.internal.office.person.PersonRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives duties of units to people, and ends that. */
@Component(service = AssignedDuties.class)
public final class AssignedDutyService implements AssignedDuties {
    private static final String GONE = "core.post.error.person";
    private static final String STAY = "core.assigned-duty.error.stay";
    private final Transactions transactions;
    private final AssignedDutyEvents events;
    private final PersonRepository people;
    private final UnitDuties duties;

    /** Who does what, people, and the duties that units have. */
    @Activate
    public AssignedDutyService(
            @Reference Transactions transactions,
            @Reference AssignedDutyEvents events,
            @Reference PersonRepository people,
            @Reference UnitDuties duties) {
        this.transactions = transactions;
        this.events = events;
        this.people = people;
        this.duties = duties;
    }

    @Override
    public List<AssignedDuty> ofUnit(Caller caller, UnitId unit) {
        Scope scope = caller.require(People.VIEW);
        return reaches(scope, unit) ? events.rows().ofUnit(caller.office(), unit) : List.of();
    }

    @Override
    public List<AssignedDuty> ofPerson(Caller caller, PersonId person) {
        Scope scope = caller.require(People.VIEW);
        PersonReach.require(scope, people.find(caller.office(), person, events.today()));
        return events.rows().ofPerson(caller.office(), person);
    }

    @Override
    public List<AssignedDuty> on(Caller caller, LocalDate day) {
        Scope scope = caller.require(People.VIEW);
        return events.rows().on(caller.office(), day).stream()
                .filter(one -> reaches(scope, one.unit()))
                .toList();
    }

    @Override
    public AssignedDutyId assign(Caller caller, AssignedDutyDraft draft) {
        Scope scope = caller.require(People.EDIT);
        requireUnit(scope, draft.unit());
        AssignedDutyEntity.Given given = check(caller.office(), draft);
        return transactions.call(() -> {
            requireStay(caller.office(), scope, given);
            return events.give(caller, draft.unit(), draft.letter(), given)
                    .orElseThrow(() -> Rejected.of("person", "core.assigned-duty.error.has"));
        });
    }

    private AssignedDutyEntity.Given check(OfficeId office, AssignedDutyDraft draft) {
        LocalDate from = draft.from();
        LocalDate until = draft.until();
        boolean isDuty = duties.of(office, draft.unit()).stream()
                .anyMatch(duty -> duty.letter().equals(draft.letter()));
        new FieldValidator()
                .needed("letter", draft.letter())
                .that(isDuty || draft.letter().isEmpty(), "letter", "core.assigned-duty.error.duty")
                .needed("person", draft.person())
                .needed("part", draft.part())
                .atMost("order", draft.order(), MOST_ORDER)
                .needed("from", from)
                .that(until == null || from == null || !until.isBefore(from), "until", "core.function.error.until")
                .done();
        return new AssignedDutyEntity.Given(
                Objects.requireNonNull(draft.person()),
                Objects.requireNonNull(draft.part()),
                draft.order(),
                Objects.requireNonNull(from),
                until);
    }

    /** The row is held, so that who leaves meanwhile, or is given the same duty meanwhile, is seen. */
    private void requireStay(OfficeId office, Scope scope, AssignedDutyEntity.Given given) {
        PersonRepository.Held person = people.hold(office, given.person(), events.today());
        PersonReach.require(scope, person.value());
        LocalDate left = person.leftOn();
        LocalDate until = given.until();
        boolean there = !person.erased() && (left == null || !left.isBefore(given.from()));
        boolean stays = left == null || (until != null && !until.isAfter(left));
        new FieldValidator()
                .that(there, "person", GONE)
                .that(!there || stays, "until", STAY, String.valueOf(left))
                .done();
    }

    @Override
    public void end(Caller caller, AssignedDutyId duty, LocalDate lastDay) {
        Scope scope = caller.require(People.EDIT);
        transactions.run(() -> {
            AssignedDuty found = events.rows().find(caller.office(), duty);
            requireUnit(scope, found.unit());
            LocalDate until = found.until();
            if (until != null && until.isBefore(lastDay)) {
                throw Rejected.of("lastDay", "core.assigned-duty.error.ended");
            }
            events.end(caller, found, lastDay);
        });
    }

    /** Out of reach looks the same as not there. */
    private static void requireUnit(Scope scope, UnitId unit) {
        if (!reaches(scope, unit)) {
            throw new NoLongerThere("core.unit/" + unit.value());
        }
    }

    private static boolean reaches(Scope scope, UnitId unit) {
        return scope.wholeOffice() || scope.units().contains(unit);
    }
}
