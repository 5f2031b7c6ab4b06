package org.khet.ict.internal.ticket.report;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.ict.internal.setting.TextValidator;
import org.khet.ict.internal.ticket.Handling;
import org.khet.ict.internal.ticket.NamedPerson;
import org.khet.ict.internal.ticket.Requester;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketAction;
import org.khet.ict.internal.ticket.TicketDraft;
import org.khet.ict.internal.ticket.TicketFlow;
import org.khet.ict.internal.ticket.TicketReport;
import org.khet.ict.internal.ticket.TicketRepository;
import org.khet.ict.internal.ticket.TicketService;
import org.khet.ict.internal.ticket.TicketStep;
import org.khet.ict.internal.ticket.trouble.ReportedItem;
import org.khet.ict.internal.ticket.trouble.ReportedTrouble;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.series.Series;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where something broken is reported: enters it into the office's register. Safe for concurrent use. */
@Component(service = ReportService.class)
public final class ReportService {
    private final TicketFlow flow;
    private final Requesters requesters;
    private final TicketReportValidator check;
    private final Files files;
    private final Series series;

    /** For the component runtime. */
    @Activate
    public ReportService(
            @Reference TicketFlow flow,
            @Reference Requesters requesters,
            @Reference TicketReportValidator check,
            @Reference Files files,
            @Reference Series series) {
        this.flow = flow;
        this.requesters = requesters;
        this.check = check;
        this.files = files;
        this.series = series;
    }

    /**
     * Enters a report into the register and tells the desk. Sending the same draft again gives the same ticket, however
     * often and from wherever (ICT-117).
     *
     * @param caller needs {@code ict:repair:submit}; to report for somebody else {@code ict:repair:record} for the desk
     * @return the ticket, submitted and numbered per office and fiscal year
     * @throws Rejected     if a field is missing, too long or impossible; nothing is stored
     * @throws NotPermitted if the permission is missing; nothing is stored
     * @throws AlreadySent   if the draft was sent with other words or for somebody else; nothing is stored
     */
    public Ticket submit(Caller caller, TicketDraft draft) {
        boolean own =
                draft.origin().requester() == null || draft.origin().requester().equals(caller.person());
        caller.require(own ? IctPermissions.REPAIR_SUBMIT : IctPermissions.REPAIR_RECORD);
        if (!own && !flow.rights().desk(caller, IctPermissions.REPAIR_RECORD)) {
            throw new NotPermitted(IctPermissions.REPAIR_RECORD);
        }
        try {
            return flow.enter(caller, () -> sent(caller, draft), () -> enter(caller, draft));
        } catch (TicketRepository.Doubled doubled) {
            return sent(caller, draft).orElseThrow(() -> doubled);
        }
    }

    /**
     * T23: sends a rejected report again with a corrected text; it keeps its number, and its time line the former text.
     *
     * @throws Rejected if the text is too short or too long, or the year of the report is locked; nothing is stored
     * @see TicketFlow#move
     */
    public Ticket resubmit(Caller caller, Ticket.Seen seen, String symptom) {
        String words = TextValidator.clean(symptom);
        TicketService.refuse(TextValidator.found(
                TextValidator.wrongLength("symptom", words, ReportedTrouble.SYMPTOM_MIN, ReportedTrouble.SYMPTOM_MAX)));
        String former = flow.tickets()
                .find(caller.office(), seen.id())
                .map(ticket -> ticket.report().trouble().symptom())
                .orElse("");
        return flow.move(
                caller, seen, new TicketFlow.Move(TicketAction.RESUBMIT, TicketStep.Note.of(former), (ticket, now) -> {
                    check.checkAgain(ticket);
                    return ticket.with(ticket.report().trouble().told(words));
                }));
    }

    /**
     * Takes an upload for a report that is not sent yet; call outside a transaction.
     *
     * @param name as the browser sent it
     * @throws Rejected with field {@code file} if it is too large or no picture
     */
    public Files.Staged stage(Caller caller, String name, InputStream content) {
        caller.require(IctPermissions.REPAIR_SUBMIT);
        return files.stage(name, content, check.photoRules(caller.office()));
    }

    private Optional<Ticket> sent(Caller caller, TicketDraft draft) {
        return flow.tickets()
                .findByToken(caller.office(), draft.token())
                .filter(t -> t.report().source().recorder().id().equals(caller.person()))
                .map(t -> sameAs(t, caller, draft));
    }

    private static Ticket sameAs(Ticket sent, Caller caller, TicketDraft draft) {
        TicketReport report = sent.report();
        var who = draft.origin().requester() == null
                ? caller.person()
                : draft.origin().requester();
        ReportedItem item = draft.subject().item();
        boolean same = report.trouble()
                        .symptom()
                        .equals(TextValidator.clean(draft.trouble().symptom()))
                && report.requester().person().id().equals(who)
                && Objects.equals(report.item().equipment(), item.equipment())
                && (item.equipment() != null || report.item().name().equals(TextValidator.clean(item.name())));
        if (!same) {
            throw new AlreadySent(sent);
        }
        return sent;
    }

    private TicketFlow.Entry enter(Caller caller, TicketDraft draft) {
        var who = draft.origin().requester() == null
                ? caller.person()
                : draft.origin().requester();
        Requester requester = requesters
                .find(caller.office(), who)
                .orElseThrow(() -> Rejected.of("requester", "ict.error.requester"));
        TicketReport report = check.report(draft, requester, NamedPerson.of(caller), caller.office());
        List<FileId> photos =
                draft.photos().stream().map(p -> files.keep(caller, p)).toList();
        var guess = Handling.guessed(draft.subject().category());
        return new TicketFlow.Entry(report, guess, photos, now -> number(caller, OfficeTime.day(now)));
    }

    private RegisterNumber number(Caller caller, LocalDate day) {
        return series.next(caller.office(), IctSettings.TICKETS, day);
    }
}
