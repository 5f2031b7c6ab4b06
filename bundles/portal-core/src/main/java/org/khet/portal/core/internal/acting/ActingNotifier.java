package org.khet.portal.core.internal.acting;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.khet.portal.api.acting.Absence;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.admin.acting.AbsenceRegister;
import org.khet.portal.api.admin.acting.ActingRegister;
import org.khet.portal.api.admin.acting.Deputy;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.event.EventPublisher;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.core.internal.acting.ActingForecast.Turn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells people that they are to act, or need not any more, and that their absence was noted. Source: core G.2. */
@Component(service = ActingNotifier.class)
public final class ActingNotifier {
    private static final String ABSENCE = "core.absence";
    private final ActingRepository repository;
    private final People people;
    private final EventPublisher events;

    /** Rows, people and where it is told. */
    @Activate
    public ActingNotifier(
            @Reference ActingRepository repository, @Reference People people, @Reference EventPublisher events) {
        this.repository = repository;
        this.people = people;
        this.events = events;
    }

    /**
     * Who acts for whom in these half days, and in those of all absences that touch them, so that whoever is told hears the
     * whole time; as things stand when it is asked.
     *
     * @param now what is over before is left out
     */
    Supplier<ActingForecast> looking(OfficeId office, HalfDay now, HalfDay from, HalfDay until) {
        HalfDay first = from;
        HalfDay last = until;
        for (Absence one : repository.away(office, from, until)) {
            first = one.from().compareTo(first) < 0 ? one.from() : first;
            last = one.until().compareTo(last) > 0 ? one.until() : last;
        }
        HalfDay begin = first.compareTo(now) < 0 ? now : first;
        HalfDay end = last;
        return () -> look(office, begin, end);
    }

    private ActingForecast look(OfficeId office, HalfDay from, HalfDay until) {
        List<Absence> away = repository.away(office, from, until);
        List<Deputy> rules = away.isEmpty() ? List.of() : repository.rules(office, from.day(), until.day());
        return ActingForecast.of(from, until, away, rules, here(office, rules));
    }

    /** Those named in the rules who work in the office. */
    Set<PersonId> here(OfficeId office, List<Deputy> rules) {
        Set<PersonId> named = new HashSet<>();
        rules.forEach(rule -> named.addAll(List.of(rule.holder(), rule.substitute())));
        return people.findAll(office, named).values().stream()
                .filter(Person::active)
                .map(Person::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Tells what differs. */
    void tell(Caller caller, ActingForecast before, ActingForecast after) {
        List<Turn> gone = before.goneIn(after);
        List<Turn> fresh = after.without(before);
        Set<PersonId> holders = new HashSet<>();
        gone.forEach(turn -> holders.add(turn.holder()));
        fresh.forEach(turn -> holders.add(turn.holder()));
        Map<PersonId, Person> names = people.findAll(caller.office(), holders);
        gone.forEach(turn -> tell(caller, ActingRegister.RELIEVED, turn, names));
        fresh.forEach(turn -> tell(caller, ActingRegister.ACTING, turn, names));
    }

    private void tell(Caller caller, String type, Turn turn, Map<PersonId, Person> names) {
        Person holder = names.get(turn.holder());
        events.record(new DomainEvent(
                type,
                caller.office(),
                "core.person",
                turn.holder().value(),
                "admin/acting",
                Map.of(
                        "holder",
                        holder == null ? "–" : holder.fullName(),
                        "person",
                        String.valueOf(turn.person().value()),
                        "from",
                        turn.from().isoBegin(),
                        "until",
                        turn.until().isoEnd()),
                caller.person(),
                new Audience(Set.of(turn.person()), Set.of())));
    }

    /** An absence was noted, changed or cancelled; why stays with those who may know, and what is over is told to nobody. */
    void changed(Caller caller, Absence absence, HalfDay now) {
        boolean over = absence.until().compareTo(now) < 0;
        events.record(new DomainEvent(
                AbsenceRegister.CHANGED,
                caller.office(),
                ABSENCE,
                absence.id().value(),
                "admin/absences",
                Map.of(
                        "person",
                        String.valueOf(absence.person().value()),
                        "from",
                        absence.from().isoBegin(),
                        "until",
                        absence.until().isoEnd(),
                        "cancelled",
                        String.valueOf(absence.cancelled())),
                caller.person(),
                over ? Audience.NOBODY : new Audience(Set.of(absence.person()), Set.of())));
    }
}
