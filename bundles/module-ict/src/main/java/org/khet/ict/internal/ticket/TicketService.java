package org.khet.ict.internal.ticket;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.equipment.DeviceState;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.ict.internal.setting.TextValidator;
import org.khet.ict.internal.ticket.Handling.Triage;
import org.khet.ict.internal.ticket.Ticket.Seen;
import org.khet.ict.internal.ticket.TicketFlow.Move;
import org.khet.ict.internal.ticket.report.Requesters;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.text.ThaiOrder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Rules of the service desk of the ICT group: takes reports up, gives them to technicians, ends them. Every method works on the ticket as
 * it was seen and throws what {@link TicketFlow#move} throws; nothing is stored then. Safe for concurrent use.
 */
@Component(service = TicketService.class)
public final class TicketService {
    /** Longest reason. */
    public static final int REASON_MAX = 2000;

    private final TicketFlow flow;
    private final IctCodeLists codes;
    private final Callers callers;
    private final Requesters people;
    private final EquipmentUpdater workshop;
    private final PendingParts parts;

    /** For the component runtime. */
    @Activate
    public TicketService(
            @Reference TicketFlow flow,
            @Reference IctCodeLists codes,
            @Reference Callers callers,
            @Reference Requesters people,
            @Reference EquipmentUpdater workshop,
            @Reference PendingParts parts) {
        this.flow = flow;
        this.codes = codes;
        this.callers = callers;
        this.people = people;
        this.workshop = workshop;
        this.parts = parts;
    }

    /**
     * T2: receives a report; the response clock stops and the requester is told.
     *
     * @param triage category and priority 1 to 4
     * @param reason why the priority is another than the matrix proposes; needed only then
     */
    public Ticket receive(Caller caller, Seen seen, Triage triage, String reason) {
        String why = TextValidator.clean(reason);
        boolean possible = triage.priority() >= 1 && triage.priority() <= 4;
        refuse(TextValidator.found(
                codes.wrongCode(caller.office(), IctCodes.CATEGORY, "category", triage.category()),
                possible ? null : TextValidator.missing("priority"),
                TextValidator.tooLong("reason", why, REASON_MAX)));
        NamedPerson by = NamedPerson.of(caller);
        return flow.move(
                caller,
                seen,
                new Move(
                        TicketAction.RECEIVE,
                        new TicketStep.Note(String.valueOf(triage.priority()), why, 0, null),
                        (ticket, now) -> {
                            var trouble = ticket.report().trouble();
                            if (triage.priority() != trouble.impact().priority(trouble.urgency()) && why.isEmpty()) {
                                throw Rejected.of("reason", "ict.error.priority-reason");
                            }
                            return ticket.with(ticket.handling().received(triage, by, now));
                        }));
    }

    /**
     * I.2.8: gives a received ticket another priority; its targets follow, reckoned from the report on, and the technician is told.
     *
     * @param priority 1 to 4, another than it has
     * @param reason   why; stays on the time line
     * @throws Rejected if the reason is missing or the priority stays the same
     */
    public Ticket prioritize(Caller caller, Seen seen, int priority, String reason) {
        boolean possible = priority >= 1 && priority <= 4;
        String why = TextValidator.clean(reason);
        refuse(TextValidator.found(
                possible ? null : TextValidator.missing("priority"),
                TextValidator.wrongLength("reason", why, 1, REASON_MAX)));
        var note = new TicketStep.Note(String.valueOf(priority), why, 0, null);
        return flow.move(caller, seen, new Move(TicketAction.PRIORITIZE, note, (ticket, now) -> {
            if (ticket.handling().triage().priority() == priority) {
                throw Rejected.of("priority", "ict.error.priority-same");
            }
            return ticket.with(ticket.handling().prioritized(priority));
        }));
    }

    /** T3: does not take a report; the requester is told why. */
    public Ticket reject(Caller caller, Seen seen, String code, String words) {
        String why = TextValidator.clean(words);
        refuse(TextValidator.found(
                codes.wrongCode(caller.office(), IctCodes.REJECT_REASON, "code", code),
                TextValidator.wrongLength("reason", why, 1, REASON_MAX)));
        return flow.move(caller, seen, Move.of(TicketAction.REJECT, new TicketStep.Note(code, why, 0, null)));
    }

    /**
     * P47: the first contact of a group passes its report on to the desk, which is told.
     *
     * @throws Rejected if the reason is missing, or the desk was told before
     */
    public Ticket pass(Caller caller, Seen seen, String reason) {
        var note = TicketStep.Note.of(reason(reason));
        return flow.move(caller, seen, new Move(TicketAction.PASS, note, (ticket, now) -> {
            if (flow.tickets().steps(caller.office(), ticket.id()).stream()
                    .anyMatch(step -> step.way().action() == TicketAction.PASS)) {
                throw Rejected.of("reason", "ict.error.passed");
            }
            return ticket;
        }));
    }

    /** T5 (and T25): gives the ticket to a technician. */
    public Ticket assign(Caller caller, Seen seen, PersonId technician) {
        return hand(caller, seen, TicketAction.ASSIGN, technician(caller, technician), "");
    }

    /**
     * T5 for several at once: each in its own transaction; those that went on meanwhile, or cannot be given away, stay where they are.
     *
     * @return how many were assigned
     */
    public int assignAll(Caller caller, Collection<Long> tickets, PersonId technician) {
        caller.require(IctPermissions.REPAIR_ASSIGN);
        NamedPerson to = technician(caller, technician);
        return (int) tickets.stream()
                .flatMap(id -> flow.tickets().find(caller.office(), id).stream())
                .filter(ticket -> assigned(caller, ticket.seen(), to))
                .count();
    }

    private boolean assigned(Caller caller, Seen seen, NamedPerson to) {
        try {
            hand(caller, seen, TicketAction.ASSIGN, to, "");
            return true;
        } catch (Outdated | NoLongerThere | Rejected stays) {
            return false;
        }
    }

    /** T5: takes the ticket oneself, where the office allows it. */
    public Ticket take(Caller caller, Seen seen) {
        return hand(caller, seen, TicketAction.TAKE, NamedPerson.of(caller), "");
    }

    /** T20: gives the ticket to another technician; both are told. */
    public Ticket reassign(Caller caller, Seen seen, PersonId technician, String reason) {
        NamedPerson to = technician(caller, technician);
        return hand(caller, seen, TicketAction.REASSIGN, to, reason(reason));
    }

    /** T4: the requester withdraws the report before the repair starts. */
    public Ticket cancel(Caller caller, Seen seen, String reason) {
        return flow.move(caller, seen, Move.of(TicketAction.CANCEL, TicketStep.Note.of(reason(reason))));
    }

    /**
     * T21: the head ends an open ticket; the requester is told, and parts that are still to come are cancelled with the reason
     * (ICT-22). The number stays.
     *
     * @param condition in which state the device is now, one of {@link EquipmentUpdater#CONDITIONS}; needed when it is registered
     */
    public Ticket stop(Caller caller, Seen seen, String reason, @Nullable DeviceState condition) {
        String why = TextValidator.clean(reason);
        boolean known = condition == null || EquipmentUpdater.CONDITIONS.contains(condition);
        refuse(TextValidator.found(
                TextValidator.wrongLength("reason", why, 1, REASON_MAX),
                known ? null : TextValidator.missing("device-condition")));
        String code = condition == null ? "" : condition.name();
        return flow.move(
                caller, seen, new Move(TicketAction.STOP, new TicketStep.Note(code, why, 0, null), (ticket, now) -> {
                    parts.drop(caller, ticket, why);
                    workshop.stopped(ticket, condition, why);
                    return ticket;
                }));
    }

    /** People who may repair in the caller's office, for a choice. */
    public List<NamedPerson> technicians(Caller caller) {
        return callers.holders(caller.office(), IctPermissions.REPAIR_WORK).stream()
                .flatMap(id -> people.person(caller.office(), id).stream())
                .map(NamedPerson::of)
                .sorted(Comparator.comparing(NamedPerson::name, ThaiOrder.of()))
                .toList();
    }

    /** Until when those people of the caller's office are away who are so now; assigning to one of them is warned (ICT-08). */
    public Map<PersonId, HalfDay> away(Caller caller) {
        return people.away(caller.office(), HalfDay.of(flow.now()));
    }

    private Ticket hand(Caller caller, Seen seen, TicketAction action, NamedPerson to, String reason) {
        return flow.move(caller, seen, new Move(action, new TicketStep.Note("", reason, 0, to), (ticket, now) -> {
            flow.requireMemo(ticket, "technician");
            Handling handed = ticket.handling().assigned(to, now);
            return ticket.with(action == TicketAction.REASSIGN ? handed : handed.in(null));
        }));
    }

    private NamedPerson technician(Caller caller, PersonId id) {
        if (!callers.holders(caller.office(), IctPermissions.REPAIR_WORK).contains(id)) {
            throw Rejected.of("technician", "ict.error.technician");
        }
        return people.person(caller.office(), id)
                .map(NamedPerson::of)
                .orElseThrow(() -> Rejected.of("technician", "ict.error.technician"));
    }

    static String reason(String typed) {
        String why = TextValidator.clean(typed);
        refuse(TextValidator.found(TextValidator.wrongLength("reason", why, 1, REASON_MAX)));
        return why;
    }

    public static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Rejected(problems);
        }
    }
}
