package org.khet.rounds.internal.paper;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.event.EventPublisher;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.round.RoundYears;
import org.khet.portal.api.security.Caller;
import org.khet.rounds.internal.setting.RoundsPermissions;
import org.khet.rounds.internal.setting.RoundsPortal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Sends the data calendar of a year to the schools: whoever records or certifies at a school is told and opens or prints it. Source:
 * policyplan PLAN-95.
 */
@Component(service = CalendarSending.class)
public final class CalendarSending {
    /** That it was sent: type of the happening, and text of its notice. */
    public static final String SENT = "rounds.calendar.sent";

    private final RoundsPortal portal;
    private final EventPublisher events;
    private final AuditTrail trail;
    private final Transactions transactions;

    /** For the component runtime. */
    @Activate
    public CalendarSending(
            @Reference RoundsPortal portal,
            @Reference EventPublisher events,
            @Reference AuditTrail trail,
            @Reference Transactions transactions) {
        this.portal = portal;
        this.events = events;
        this.trail = trail;
        this.transactions = transactions;
    }

    /**
     * Sends it.
     *
     * @param year Christian number, see {@link RoundYears}
     * @return how many people are told
     * @throws Rejected                                  if no round of the year is known, or nobody of a school is there to be told
     * @throws org.khet.portal.api.security.NotPermitted if the caller does not lead rounds
     */
    public int send(Caller caller, int year) {
        caller.require(RoundsPermissions.LEAD);
        if (new DataCalendar(portal).of(caller.office(), year).isEmpty()) {
            throw Rejected.of("", "rounds.error.calendar-empty");
        }
        Set<PersonId> people = people(caller);
        if (people.isEmpty()) {
            throw Rejected.of("", "rounds.error.calendar-nobody");
        }
        Map<String, String> facts = Map.of("year", String.valueOf(RoundYears.buddhist(year)));
        transactions.run(() -> {
            trail.append(caller, SENT, "rounds.calendar/" + year, facts);
            events.record(new DomainEvent(
                    SENT,
                    caller.office(),
                    "rounds.calendar",
                    year,
                    "rounds/calendar",
                    facts,
                    caller.person(),
                    new Audience(people, Set.of())));
        });
        return people.size();
    }

    private Set<PersonId> people(Caller caller) {
        Set<PersonId> holders = new HashSet<>(portal.callers.holders(caller.office(), RoundsPermissions.RECORD));
        holders.addAll(portal.callers.holders(caller.office(), RoundsPermissions.CERTIFY));
        return portal.people.findAll(caller.office(), holders).values().stream()
                .filter(person -> person.school() != null && person.active())
                .map(Person::id)
                .collect(Collectors.toUnmodifiableSet());
    }
}
