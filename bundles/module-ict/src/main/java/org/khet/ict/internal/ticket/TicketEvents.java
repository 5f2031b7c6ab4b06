package org.khet.ict.internal.ticket;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.setting.FirstContacts;
import org.khet.ict.internal.ticket.store.HandlingPart;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.event.EventPublisher;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes each move on the trail and tells those whom it concerns. Source: ict I.2.10. */
@Component(service = TicketEvents.class)
public final class TicketEvents {
    /** Record type of tickets. */
    public static final String RECORD = "ict.ticket";

    private final EventPublisher events;
    private final AuditTrail trail;
    private final FirstContacts contacts;

    /** For the component runtime. */
    @Activate
    public TicketEvents(
            @Reference EventPublisher events, @Reference AuditTrail trail, @Reference FirstContacts contacts) {
        this.contacts = contacts;
        this.events = events;
        this.trail = trail;
    }

    public void tell(Caller caller, TicketAction action, Ticket before, Ticket after) {
        trail.append(caller, action.happening(), RECORD + "/" + after.id(), details(action, before, after));
        events.record(new DomainEvent(
                action.happening(),
                caller.office(),
                RECORD,
                after.id(),
                "ict/repairs/" + after.id(),
                facts(action, after),
                caller.person(),
                audience(action, before, after)));
    }

    /** Reminds those who have something to do with a ticket that waits. */
    public void remind(Caller system, Reminder reminder, Ticket ticket) {
        Set<PersonId> people = new HashSet<>();
        Set<org.khet.portal.api.security.Permission> permissions = switch (reminder) {
            case NEAR -> Set.of(IctPermissions.REPAIR_ACCEPT);
            case LATE -> Set.of(IctPermissions.REPAIR_ACCEPT, IctPermissions.REPAIR_DIRECT);
            case TARGET_NEAR -> {
                technician(people, ticket);
                yield Set.of();
            }
            case TARGET_LATE -> {
                technician(people, ticket);
                yield Set.of(IctPermissions.REPAIR_DIRECT);
            }
            case ASKED_STILL -> {
                technician(people, ticket);
                yield Set.of(IctPermissions.REPAIR_DIRECT);
            }
            case FIRST, LAST, ASKED -> {
                requester(people, ticket);
                yield Set.of();
            }
        };
        events.record(new DomainEvent(
                reminder.happening(),
                system.office(),
                RECORD,
                ticket.id(),
                "ict/repairs/" + ticket.id(),
                Map.of(
                        "number", ticket.number().text(),
                        "unit", ticket.report().requester().unitName()),
                null,
                new Audience(people, permissions)));
    }

    /** What stands in the words of the step, and the states around it. */
    private static Map<String, String> details(TicketAction action, Ticket before, Ticket after) {
        Map<String, String> details = new HashMap<>(facts(action, after));
        details.put("from", action == TicketAction.SUBMIT ? "" : before.state().name());
        details.put("to", after.state().name());
        return details;
    }

    private static Map<String, String> facts(TicketAction action, Ticket ticket) {
        var verdict = ticket.outcome().verdict();
        return Map.of(
                "number",
                ticket.number().text(),
                "unit",
                ticket.report().requester().unitName(),
                "technician",
                HandlingPart.name(ticket.handling().technician()),
                "rating",
                action == TicketAction.CONFIRM && verdict != null ? String.valueOf(verdict.rating()) : "");
    }

    private Audience audience(TicketAction action, Ticket before, Ticket after) {
        Set<PersonId> people = new HashSet<>();
        switch (action) {
            case SUBMIT, RESUBMIT -> people.addAll(first(after));
            case RECEIVE, REJECT, ASK, FINISH, SOLVE, HELP, RETURN, STOP, CLOSE_UNANSWERED -> requester(people, after);
            case ASSIGN, TAKE, REASSIGN -> {
                requester(people, after);
                technician(people, before);
                technician(people, after);
            }
            case PRIORITIZE, CONSENT -> technician(people, after);
            case ERASE -> requester(people, after);
            case ANSWER, NOT_WORKING, REOPEN, GIVE_UP, HAND_BACK -> technician(people, after);
            case SEND_OUT -> requester(people, after);
            case MEMO -> requester(people, after);
            case MESSAGE, JOIN -> {
                requester(people, after);
                technician(people, after);
            }
            case NOTE -> technician(people, after);
            default -> {}
        }
        boolean first = (action == TicketAction.SUBMIT || action == TicketAction.RESUBMIT) && !people.isEmpty();
        return first && !urgent(after)
                ? new Audience(people, Set.of())
                : new Audience(people, Set.copyOf(permissions(action, after)));
    }

    /** Whom the group asks before the desk; nobody for what the desk wrote down itself. */
    private Set<PersonId> first(Ticket ticket) {
        var requester = ticket.report().requester();
        if (requester.unit() == null || ticket.report().onBehalf()) {
            return Set.of();
        }
        Set<PersonId> first = new HashSet<>(contacts.of(ticket.key().office(), requester.unit()));
        first.remove(requester.person().id());
        return first;
    }

    private static Set<org.khet.portal.api.security.Permission> permissions(TicketAction action, Ticket ticket) {
        var verdict = ticket.outcome().verdict();
        return switch (action) {
            case SUBMIT, RESUBMIT ->
                urgent(ticket)
                        ? Set.of(IctPermissions.REPAIR_ACCEPT, IctPermissions.REPAIR_WORK)
                        : Set.of(IctPermissions.REPAIR_ACCEPT);
            case PASS -> Set.of(IctPermissions.REPAIR_ACCEPT);
            case NOT_WORKING, REOPEN, PROPOSE -> Set.of(IctPermissions.REPAIR_DIRECT);
            case GIVE_UP -> Set.of(IctPermissions.PART_APPROVE, IctPermissions.EQUIPMENT_EDIT);
            case MESSAGE, JOIN ->
                ticket.handling().technician() == null ? Set.of(IctPermissions.REPAIR_ACCEPT) : Set.of();
            case CONFIRM ->
                verdict != null && verdict.rating() <= TicketOutcome.LOW_RATING
                        ? Set.of(IctPermissions.REPAIR_DIRECT)
                        : Set.of();
            default -> Set.of();
        };
    }

    private static boolean urgent(Ticket ticket) {
        var trouble = ticket.report().trouble();
        return trouble.impact().priority(trouble.urgency()) == 1;
    }

    private static void requester(Set<PersonId> people, Ticket ticket) {
        people.add(ticket.report().requester().person().id());
        people.add(ticket.report().source().recorder().id());
    }

    private static void technician(Set<PersonId> people, Ticket ticket) {
        @Nullable NamedPerson technician = ticket.handling().technician();
        if (technician != null) {
            people.add(technician.id());
        }
    }
}
