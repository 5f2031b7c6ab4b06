package org.khet.ict.internal.ticket;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.khet.ict.internal.setting.TextValidator;
import org.khet.ict.internal.ticket.Ticket.Seen;
import org.khet.ict.internal.ticket.TicketFlow.Move;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What is said and noted about a ticket while it stays where it is. Every method works on the ticket as it was seen and throws
 * what {@link TicketFlow#move} throws; nothing is stored then. Safe for concurrent use. Source: ict I.2.3, ICT-28, ICT-32.
 */
@Component(service = TicketNoteService.class)
public final class TicketNoteService {
    /** Code of a memo that was granted. */
    public static final String GRANTED = "GRANTED";
    /** Code of a memo that was refused. */
    public static final String REFUSED = "REFUSED";

    private static final int MEMO_MAX = 60;
    private final TicketFlow flow;
    private final Files files;
    private final PendingParts parts;

    /** For the component runtime. */
    @Activate
    public TicketNoteService(@Reference TicketFlow flow, @Reference Files files, @Reference PendingParts parts) {
        this.flow = flow;
        this.files = files;
        this.parts = parts;
    }

    /** Work of a day and its minutes; they add up to the working time of the ticket. */
    public Ticket log(Caller caller, Seen seen, String words, int minutes) {
        String said = TicketService.reason(words);
        if (minutes < 0 || minutes > TicketOutcome.MINUTES_MAX) {
            throw Rejected.of("minutes", "ict.error.minutes", TicketOutcome.MINUTES_MAX);
        }
        return flow.move(
                caller,
                seen,
                new Move(
                        TicketAction.LOG,
                        new TicketStep.Note("", said, minutes, null),
                        (ticket, now) -> ticket.with(ticket.outcome().worked(minutes))));
    }

    /**
     * A word to the other side, with photos: from the requester to the technician, or back.
     *
     * @param photos uploads; they stand with those of the report and are seen by both sides
     */
    public Ticket write(Caller caller, Seen seen, String words, List<Files.Staged> photos) {
        String said = TicketService.reason(words);
        return flow.move(caller, seen, new Move(TicketAction.MESSAGE, TicketStep.Note.of(said), (ticket, now) -> {
            List<FileId> kept =
                    photos.stream().map(photo -> files.keep(caller, photo)).toList();
            flow.tickets().addPhotos(ticket, kept);
            return ticket;
        }));
    }

    /** A word that stays at the desk: no requester ever sees it, nor does a paper or an export of theirs. */
    public Ticket note(Caller caller, Seen seen, String words) {
        return flow.move(caller, seen, Move.of(TicketAction.NOTE, TicketStep.Note.of(TicketService.reason(words))));
    }

    /**
     * Puts the cost of finished work right; the time line keeps the former sum. What used parts and bills of shops told stays in
     * it, only what was typed beside them changes (E-R43).
     *
     * @param cost baht, all together, not less than parts and bills
     * @throws Rejected if it is less, or the reason is missing
     */
    public Ticket correct(Caller caller, Seen seen, BigDecimal cost, String reason) {
        String why = TextValidator.clean(reason);
        boolean possible = TicketOutcome.isCost(cost);
        TicketService.refuse(TextValidator.found(
                possible ? null : Problem.of("cost", "ict.error.cost", BahtText.inFigures(TicketOutcome.COST_MAX)),
                TextValidator.wrongLength("reason", why, 1, TicketService.REASON_MAX)));
        Ticket before = flow.tickets().find(caller.office(), seen.id()).orElseThrow();
        String said =
                BahtText.inFigures(before.outcome().done().cost()) + " → " + BahtText.inFigures(cost) + "\n" + why;
        return flow.move(caller, seen, new Move(TicketAction.CORRECT, TicketStep.Note.of(said), (ticket, now) -> {
            BigDecimal least = parts.charged(ticket);
            if (cost.compareTo(least) < 0) {
                throw Rejected.of("cost", "ict.error.cost-parts", BahtText.inFigures(least));
            }
            return ticket.with(ticket.outcome().corrected(cost));
        }));
    }

    /**
     * I.2.3: notes that the data on the device is erased, before it is given back or disposed of; the requester is told.
     *
     * @param words what is erased and where its copy is
     * @throws Rejected without the requester's consent
     */
    public Ticket erase(Caller caller, Seen seen, String words) {
        var note = TicketStep.Note.of(TicketService.reason(words));
        return flow.move(caller, seen, new Move(TicketAction.ERASE, note, (ticket, now) -> {
            if (!ticket.report().trouble().mayErase()) {
                throw Rejected.of("reason", "ict.error.no-consent");
            }
            return ticket;
        }));
    }

    /**
     * I.2.3: the requester allows after the report that data is backed up and erased; the technician is told.
     *
     * @param words what is allowed, e.g. which files are to be kept
     */
    public Ticket consent(Caller caller, Seen seen, String words) {
        var note = TicketStep.Note.of(TicketService.reason(words));
        return flow.move(
                caller,
                seen,
                new Move(
                        TicketAction.CONSENT,
                        note,
                        (ticket, now) -> ticket.with(ticket.report().trouble().allowingErasure())));
    }

    /** ICT-30: how the memo was decided that asked for the work; without it nobody is given the work. */
    public Ticket memo(Caller caller, Seen seen, String number, LocalDate day, boolean granted) {
        String no = TextValidator.clean(number);
        boolean future = day.isAfter(OfficeTime.day(flow.now()));
        TicketService.refuse(TextValidator.found(
                TextValidator.wrongLength("memo", no, 1, MEMO_MAX),
                future ? Problem.of("memo-day", "ict.error.future") : null));
        var note = new TicketStep.Note(granted ? GRANTED : REFUSED, no + " · " + ThaiDate.longDate(day), 0, null);
        return flow.move(caller, seen, Move.of(TicketAction.MEMO, note));
    }

    /** ICT-32: what the head did about a low rating. */
    public Ticket followUp(Caller caller, Seen seen, String words) {
        return flow.move(
                caller, seen, Move.of(TicketAction.FOLLOW_UP, TicketStep.Note.of(TicketService.reason(words))));
    }
}
