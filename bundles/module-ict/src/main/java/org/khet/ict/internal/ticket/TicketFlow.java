package org.khet.ict.internal.ticket;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.ticket.deadline.DeadlineUpdater;
import org.khet.ict.internal.ticket.trouble.TicketKind;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.series.RegisterNumber;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Moves tickets along the table of ways. Each move is one transaction: ticket, step, trail and happening stand or fall
 * together; whoever comes second is told who was first. Safe for concurrent use. Source: ict I.2.2, core E-72.
 */
@Component(service = TicketFlow.class)
public final class TicketFlow {
    private final TicketRepository tickets;
    private final TicketRights rights;
    private final TicketEvents news;
    private final Transactions transactions;
    private final DeadlineUpdater deadlines;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public TicketFlow(
            @Reference TicketRepository tickets,
            @Reference TicketRights rights,
            @Reference TicketEvents news,
            @Reference Transactions transactions,
            @Reference DeadlineUpdater deadlines,
            @Reference Clock clock) {
        this.tickets = tickets;
        this.rights = rights;
        this.news = news;
        this.transactions = transactions;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The time of the moves. */
    Instant now() {
        return clock.instant();
    }

    /**
     * A report to be entered.
     *
     * @param report report
     * @param guess  handling with the guessed category
     * @param photos kept files
     * @param number gives the number; asked last
     */
    public record Entry(
            TicketReport report, Handling guess, List<FileId> photos, Function<Instant, RegisterNumber> number) {}

    /**
     * One move.
     *
     * @param action what
     * @param note   what is said with it
     * @param change what else changes, given the ticket and the instant
     */
    public record Move(TicketAction action, TicketStep.Note note, BiFunction<Ticket, Instant, Ticket> change) {
        /** A move that changes only the state. */
        public static Move of(TicketAction action, TicketStep.Note note) {
            return new Move(action, note, (ticket, at) -> ticket);
        }
    }

    public TicketRepository tickets() {
        return tickets;
    }

    public TicketRights rights() {
        return rights;
    }

    /** T1, unless it was entered before. */
    public Ticket enter(Caller caller, Supplier<Optional<Ticket>> before, Supplier<Entry> entry) {
        return transactions.call(() -> before.get().orElseGet(() -> enter(caller, entry.get())));
    }

    private Ticket enter(Caller caller, Entry entry) {
        Instant now = clock.instant();
        boolean behalf = entry.report().onBehalf();
        var first = new TicketStep(
                new TicketStep.Way(TicketAction.SUBMIT, TicketState.DRAFT, TicketState.SUBMITTED),
                NamedPerson.of(caller),
                behalf ? StepCapacity.CLERK : StepCapacity.REQUESTER,
                now,
                Duration.ZERO,
                TicketStep.Note.of(entry.report().source().backdated()));
        var draft = new Ticket(
                new Ticket.Key(0, 0, caller.office()),
                entry.number().apply(now),
                new Ticket.TicketStatus(TicketState.SUBMITTED, now, 0),
                entry.report(),
                entry.guess(),
                TicketOutcome.NONE);
        Ticket stored = tickets.add(draft, first, entry.photos());
        deadlines.keep(stored, List.of(first));
        news.tell(caller, TicketAction.SUBMIT, draft, stored);
        return stored;
    }

    /**
     * Moves a ticket; further moves follow in the same capacity.
     *
     * @throws NoLongerThere if the caller may not see it, so a guessed address tells nothing
     * @throws NotPermitted  if it is not the caller's to do
     * @throws Outdated      if the ticket is no longer as it was seen; says who did what
     */
    public Ticket move(Caller caller, Ticket.Seen seen, Move move, Move... further) {
        return transactions.call(() -> {
            Ticket ticket = tickets.hold(caller.office(), seen.id())
                    .filter(rights.reach(caller)::covers)
                    .orElseThrow(() -> new NoLongerThere("ict.ticket/" + seen.id()));
            if (ticket.key().version() != seen.version()) {
                throw outdated(ticket);
            }
            StepCapacity capacity = rights.capacity(caller, ticket, move.action())
                    .orElseThrow(() -> new NotPermitted(permission(move.action())));
            Ticket moved = step(caller, ticket, move, capacity);
            for (Move next : further) {
                moved = step(caller, moved, next, capacity);
            }
            return moved;
        });
    }

    /** Adds to an open ticket what somebody else reports of its device; whether it is theirs to report is looked at before. */
    public Ticket join(Caller caller, long id, String words) {
        return transactions.call(() -> {
            Ticket ticket = tickets.hold(caller.office(), id)
                    .filter(one -> one.state().isOpen())
                    .orElseThrow(() -> new NoLongerThere("ict.ticket/" + id));
            return step(caller, ticket, Move.of(TicketAction.JOIN, TicketStep.Note.of(words)), StepCapacity.COLLEAGUE);
        });
    }

    /**
     * Work that was asked for begins only when the memo about it was decided so, whoever does it.
     *
     * @param field where it is told
     * @throws Rejected while there is no such decision
     */
    void requireMemo(Ticket ticket, String field) {
        if (ticket.report().source().kind() != TicketKind.INSTALLATION) {
            return;
        }
        boolean granted = tickets.steps(ticket.key().office(), ticket.id()).stream()
                .filter(step -> step.way().action() == TicketAction.MEMO)
                .reduce((one, later) -> later)
                .filter(step -> step.note().code().equals(TicketNoteService.GRANTED))
                .isPresent();
        if (!granted) {
            throw Rejected.of(field, "ict.error.memo");
        }
    }

    private Ticket step(Caller caller, Ticket ticket, Move move, StepCapacity capacity) {
        TicketAction action = move.action();
        if (!action.from().contains(ticket.state())) {
            throw outdated(ticket);
        }
        Instant now = clock.instant();
        Ticket done = move.change().apply(ticket, now);
        TicketState after = action.to(ticket.state());
        Ticket changed = action.stays() ? done : done.moved(after, now);
        var step = new TicketStep(
                new TicketStep.Way(action, ticket.state(), after),
                NamedPerson.of(caller),
                capacity,
                now,
                action.stays()
                        ? Duration.ZERO
                        : Duration.between(ticket.standing().since(), now),
                move.note());
        Ticket stored = tickets.store(changed, step);
        deadlines.keep(stored);
        news.tell(caller, action, ticket, stored);
        return stored;
    }

    private Outdated outdated(Ticket ticket) {
        TicketStep last = tickets.steps(ticket.key().office(), ticket.id()).getLast();
        return Outdated.of(
                "ict.ticket.outdated." + ticket.state(),
                ticket.number().text(),
                last.actor().name(),
                last.at());
    }

    private static org.khet.portal.api.security.Permission permission(TicketAction action) {
        return switch (action) {
            case RECEIVE, REJECT -> IctPermissions.REPAIR_ACCEPT;
            case ASSIGN -> IctPermissions.REPAIR_ASSIGN;
            case REASSIGN, STOP, GIVE_UP, HAND_BACK, CORRECT, PRIORITIZE, FOLLOW_UP, MEMO ->
                IctPermissions.REPAIR_DIRECT;
            case RETURN -> IctPermissions.REPAIR_RETURN;
            case CANCEL -> IctPermissions.REPAIR_CANCEL;
            case RESUBMIT -> IctPermissions.REPAIR_SUBMIT;
            case CONFIRM, NOT_WORKING, REOPEN, ANSWER, CONSENT -> IctPermissions.REPAIR_CONFIRM;
            case MESSAGE -> IctPermissions.REPAIR_VIEW;
            case HELP, PASS -> IctPermissions.REPAIR_FIRST;
            default -> IctPermissions.REPAIR_WORK;
        };
    }
}
