package org.khet.ict.internal.ticket;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.setting.IctCodeLists;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.ict.internal.setting.TextValidator;
import org.khet.ict.internal.ticket.Ticket.Seen;
import org.khet.ict.internal.ticket.TicketFlow.Move;
import org.khet.ict.internal.ticket.TicketOutcome.Done;
import org.khet.ict.internal.ticket.TicketOutcome.Finding;
import org.khet.ict.internal.ticket.TicketOutcome.HandBack;
import org.khet.ict.internal.ticket.trouble.ReportedItem;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.BahtText;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Rules of repairing: what a technician does with an assigned ticket. Every method works on the ticket as it was seen and throws what
 * {@link TicketFlow#move} throws; nothing is stored then. Safe for concurrent use.
 */
@Component(service = RepairService.class)
public final class RepairService {
    private final TicketFlow flow;
    private final IctCodeLists codes;
    private final EquipmentUpdater workshop;

    /** For the component runtime. */
    @Activate
    public RepairService(
            @Reference TicketFlow flow, @Reference IctCodeLists codes, @Reference EquipmentUpdater workshop) {
        this.flow = flow;
        this.codes = codes;
        this.workshop = workshop;
    }

    /**
     * T6: starts to look at it. A device that was carried in becomes "under repair".
     *
     * @param place where it stands; needed on site when the report does not say
     */
    public Ticket diagnose(Caller caller, Seen seen, WorkMode mode, String place) {
        String where = TextValidator.clean(place);
        TicketService.refuse(TextValidator.found(TextValidator.tooLong("place", where, ReportedItem.WORDS_MAX)));
        return flow.move(
                caller,
                seen,
                new Move(TicketAction.DIAGNOSE, new TicketStep.Note(mode.name(), "", 0, null), (ticket, now) -> {
                    ReportedItem item = ticket.report().item();
                    if (mode == WorkMode.ON_SITE && item.place().isEmpty() && where.isEmpty()) {
                        throw new Rejected(List.of(TextValidator.missing("place")));
                    }
                    workshop.diagnosed(ticket, mode);
                    ReportedItem at = new ReportedItem(
                            item.equipment(),
                            item.name(),
                            item.propertyNo(),
                            where.isEmpty() ? item.place() : where,
                            item.accessories());
                    return ticket.with(at).with(ticket.handling().in(mode));
                }));
    }

    /** T7: notes what was found and starts the repair. */
    public Ticket start(Caller caller, Seen seen, Finding finding, int minutes) {
        var clean =
                new Finding(TextValidator.clean(finding.words()), finding.cause(), TextValidator.clean(finding.plan()));
        TicketService.refuse(TextValidator.found(
                TextValidator.wrongLength("finding", clean.words(), 1, TicketOutcome.WORDS_MAX),
                codes.wrongCode(caller.office(), IctCodes.CAUSE, "cause", clean.cause()),
                TextValidator.tooLong("plan", clean.plan(), TicketOutcome.WORDS_MAX),
                wrongMinutes(minutes)));
        String words = clean.plan().isEmpty() ? clean.words() : clean.words() + "\n" + clean.plan();
        return flow.move(
                caller,
                seen,
                new Move(
                        TicketAction.START,
                        new TicketStep.Note(clean.cause(), words, minutes, null),
                        (ticket, now) -> ticket.with(ticket.outcome().found(clean, minutes))));
    }

    /** T8: asks the requester; the clock stands still until the answer. */
    public Ticket ask(Caller caller, Seen seen, String question) {
        return flow.move(caller, seen, Move.of(TicketAction.ASK, TicketStep.Note.of(TicketService.reason(question))));
    }

    /** T9: the requester answers, or the technician notes the answer. */
    public Ticket answer(Caller caller, Seen seen, String answer) {
        return flow.move(caller, seen, Move.of(TicketAction.ANSWER, TicketStep.Note.of(TicketService.reason(answer))));
    }

    /** T25: goes on with a ticket that was opened again. */
    public Ticket resume(Caller caller, Seen seen) {
        return flow.move(caller, seen, new Move(TicketAction.RESUME, TicketStep.Note.NONE, (ticket, now) -> {
            flow.requireMemo(ticket, "");
            workshop.resumed(ticket);
            return ticket;
        }));
    }

    /** T15: ends the repair; needs words and a result (E-R43). */
    public Ticket finish(Caller caller, Seen seen, Done done) {
        Done clean = checked(caller, done);
        return flow.move(
                caller,
                seen,
                new Move(
                        TicketAction.FINISH,
                        note(clean),
                        (ticket, now) -> mended(ticket).with(ticket.outcome().finished(clean))));
    }

    /**
     * T24: solves it at first contact. Advice and remote help need no hand-back and wait for confirmation at once.
     *
     * @param mode how it was solved
     */
    public Ticket solve(Caller caller, Seen seen, Done done, WorkMode mode) {
        Done clean = checked(caller, done);
        NamedPerson by = NamedPerson.of(caller);
        var solve = new Move(
                TicketAction.SOLVE,
                note(clean),
                (ticket, now) -> allowed(ticket)
                        .with(ticket.handling().solvedBy(by, mode, now))
                        .with(ticket.outcome().finished(clean)));
        if (mode != WorkMode.REMOTE) {
            return flow.move(caller, seen, solve);
        }
        var back = new Move(TicketAction.RETURN, TicketStep.Note.NONE, (ticket, now) -> handedBack(ticket, by, now));
        return flow.move(caller, seen, solve, back);
    }

    /** P47: the first contact of a group solved its report before it came to the desk; it waits for confirmation at once. */
    public Ticket help(Caller caller, Seen seen, Done done) {
        Done clean = checked(caller, done);
        NamedPerson by = NamedPerson.of(caller);
        var help = new Move(TicketAction.HELP, note(clean), (ticket, now) -> {
            var trouble = ticket.report().trouble();
            String category = ticket.handling().triage().category();
            var triage = new Handling.Triage(category, trouble.impact().priority(trouble.urgency()));
            return allowed(ticket)
                    .with(ticket.handling().received(triage, by, now).solvedBy(by, WorkMode.ON_SITE, now))
                    .with(ticket.outcome().finished(clean));
        });
        var back = new Move(TicketAction.RETURN, TicketStep.Note.NONE, (ticket, now) -> handedBack(ticket, by, now));
        return flow.move(caller, seen, help, back);
    }

    private static Ticket handedBack(Ticket ticket, NamedPerson by, Instant now) {
        String receiver = ticket.report().requester().person().name();
        return ticket.with(
                ticket.outcome().handedBack(new HandBack(by, receiver, now, "", "", HandBackWay.NOT_APPLICABLE)));
    }

    /** What is solved at once needs its memo as well. */
    private Ticket allowed(Ticket ticket) {
        flow.requireMemo(ticket, "");
        return mended(ticket);
    }

    private Ticket mended(Ticket ticket) {
        workshop.mended(ticket);
        return ticket;
    }

    private Done checked(Caller caller, Done done) {
        var clean = new Done(TextValidator.clean(done.words()), done.result(), done.minutes(), done.cost());
        TicketService.refuse(TextValidator.found(
                TextValidator.wrongLength("words", clean.words(), 1, TicketOutcome.WORDS_MAX),
                codes.wrongCode(caller.office(), IctCodes.RESULT, "result", clean.result()),
                wrongMinutes(clean.minutes()),
                wrongCost(done.cost())));
        return clean;
    }

    private static @Nullable Problem wrongMinutes(int minutes) {
        return minutes < 0 || minutes > TicketOutcome.MINUTES_MAX
                ? Problem.of("minutes", "ict.error.minutes", TicketOutcome.MINUTES_MAX)
                : null;
    }

    private static @Nullable Problem wrongCost(BigDecimal cost) {
        return TicketOutcome.isCost(cost)
                ? null
                : Problem.of("cost", "ict.error.cost", BahtText.inFigures(TicketOutcome.COST_MAX));
    }

    private static TicketStep.Note note(Done done) {
        return new TicketStep.Note(done.result(), done.words(), done.minutes(), null);
    }
}
