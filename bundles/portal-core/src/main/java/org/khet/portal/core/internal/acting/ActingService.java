package org.khet.portal.core.internal.acting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.khet.portal.api.acting.Acting;
import org.khet.portal.api.acting.Acting.Away;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.admin.acting.ActingRegister;
import org.khet.portal.api.admin.acting.Deputy;
import org.khet.portal.api.admin.acting.DeputyDraft;
import org.khet.portal.api.admin.acting.DeputyId;
import org.khet.portal.api.admin.person.PeopleRegister;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Scope;
import org.khet.portal.core.internal.form.FieldValidator;
import org.khet.portal.core.internal.form.LimitValidator;
import org.khet.portal.core.internal.post.PostValidator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the rules of acting. */
@Component(service = ActingRegister.class)
public final class ActingService implements ActingRegister {
    private static final int SOURCE_MAX = 120;
    private static final int MOST_ORDER = 99;
    private final ActingEvents events;
    private final ActingRepository repository;
    private final PostValidator checks;
    private final PeopleRegister register;
    private final Acting acting;

    /** Rows with trail and news, people within reach, and who acts. */
    @Activate
    public ActingService(
            @Reference ActingEvents events,
            @Reference ActingRepository repository,
            @Reference PostValidator checks,
            @Reference PeopleRegister register,
            @Reference Acting acting) {
        this.events = events;
        this.repository = repository;
        this.checks = checks;
        this.register = register;
        this.acting = acting;
    }

    @Override
    public List<Deputy> deputies(Caller caller, PersonId holder) {
        register.open(caller, holder);
        return repository.rules(caller.office(), holder, events.today()).stream()
                .sorted(Comparator.comparing(Deputy::isPair).thenComparingInt(Deputy::order))
                .toList();
    }

    @Override
    public DeputyId add(Caller caller, DeputyDraft draft) {
        requireEdit(caller, draft.holder());
        check(caller, draft);
        return change(caller, draft.holder(), () -> {
            requireFree(caller, draft);
            DeputyId added = repository.add(new DeputyEntity(caller.office(), draft));
            events.note(
                    caller,
                    "core.deputy.added",
                    "core.deputy/" + added.value(),
                    List.of(
                            change("holder", draft.holder().value()),
                            change("substitute", draft.substitute().value()),
                            change("order", draft.order()),
                            change("capacity", draft.capacity()),
                            change("topics", draft.limits().topics().strip()),
                            change("most", Objects.toString(draft.limits().most(), "")),
                            change(
                                    "modules",
                                    String.join(
                                            " ", new TreeSet<>(draft.limits().modules()))),
                            change("source", draft.source().strip()),
                            change("from", draft.from()),
                            change("until", Objects.toString(draft.until(), ""))));
            return added;
        });
    }

    @Override
    public void end(Caller caller, DeputyId deputy, LocalDate lastDay) {
        Deputy before = repository.deputy(caller.office(), deputy);
        requireEdit(caller, before.holder());
        change(caller, before.holder(), () -> {
            repository.end(caller.office(), deputy, lastDay);
            events.note(
                    caller,
                    "core.deputy.ended",
                    "core.deputy/" + deputy.value(),
                    List.of(new Change("until", Objects.toString(before.until(), ""), lastDay.toString())));
            return deputy;
        });
    }

    @Override
    public List<Away> today(Caller caller) {
        Scope scope = caller.require(VIEW);
        HalfDay now = events.now();
        List<Away> away = acting.away(caller.office(), now);
        if (scope.wholeOffice() || !scope.units().isEmpty()) {
            return away;
        }
        Map<PersonId, Person> absent = checks.people()
                .findAll(
                        caller.office(),
                        away.stream().map(one -> one.absence().person()).toList());
        Set<Away> own = Set.copyOf(acting.actsFor(caller.office(), caller.person(), now));
        return away.stream()
                .filter(one -> own.contains(one)
                        || AbsenceService.covers(
                                scope,
                                Objects.requireNonNull(absent.get(one.absence().person()))))
                .toList();
    }

    /** Absences that are known a year ahead are told anew. */
    private <T> T change(Caller caller, PersonId holder, Supplier<T> work) {
        HalfDay now = events.now();
        return events.change(caller, holder, now, HalfDay.afternoon(now.day().plusYears(1)), work);
    }

    private void check(Caller caller, DeputyDraft draft) {
        LocalDate until = draft.until();
        LimitValidator.add(new FieldValidator(), draft.limits())
                .that(checks.isHere(caller.office(), draft.substitute()), "substitute", "core.post.error.person")
                .that(!draft.substitute().equals(draft.holder()), "substitute", "core.deputy.error.self")
                .that(!draft.substitute().equals(caller.person()), "substitute", "core.absence.error.gain")
                .that(draft.order() >= 0 && draft.order() <= MOST_ORDER, "order", "core.deputy.error.order")
                .that(draft.capacity().isForPerson(), "capacity", "core.error.needed")
                .line("source", draft.source(), SOURCE_MAX)
                .that(until == null || !until.isBefore(draft.from()), "until", "core.function.error.until")
                .done();
    }

    /** A number and a person stand in the list of a holder once in any time (E-29). */
    private void requireFree(Caller caller, DeputyDraft draft) {
        var fields = new FieldValidator();
        repository.held(caller.office(), draft.holder(), draft.from()).stream()
                .filter(one -> draft.until() == null || !one.from().isAfter(draft.until()))
                .filter(one -> one.isPair() == (draft.order() == 0))
                .forEach(one -> fields.that(
                                one.isPair() || one.order() != draft.order(), "order", "core.deputy.error.taken")
                        .that(!isBetween(one, draft), "substitute", "core.deputy.error.has"));
        fields.done();
    }

    private static boolean isBetween(Deputy one, DeputyDraft draft) {
        return one.substitute().equals(draft.substitute())
                || (one.isPair() && one.holder().equals(draft.substitute()));
    }

    /** Out of reach looks the same as not there. */
    private void requireEdit(Caller caller, PersonId key) {
        Scope scope = caller.require(People.EDIT);
        Person person = register.open(caller, key).value();
        if (!AbsenceService.covers(scope, person)) {
            throw new NoLongerThere("core.person/" + key.value());
        }
    }

    private static Change change(String field, Object value) {
        return new Change(field, "", value.toString());
    }
}
