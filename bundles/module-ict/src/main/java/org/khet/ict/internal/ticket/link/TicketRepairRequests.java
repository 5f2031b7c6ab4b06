package org.khet.ict.internal.ticket.link;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketDraft;
import org.khet.ict.internal.ticket.TicketReport;
import org.khet.ict.internal.ticket.TicketRepository;
import org.khet.ict.internal.ticket.report.ReportService;
import org.khet.ict.internal.ticket.trouble.ReportedItem;
import org.khet.ict.internal.ticket.trouble.ReportedTrouble;
import org.khet.ict.internal.ticket.trouble.TicketImpact;
import org.khet.ict.internal.ticket.trouble.TicketKind;
import org.khet.ict.internal.ticket.trouble.TicketUrgency;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.repair.RepairRequests;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Repairs that other sections ask for become tickets of whoever asks. Source: README §10, finance FIN-78. */
@Component(service = RepairRequests.class)
public final class TicketRepairRequests implements RepairRequests {
    private static final String ICT = "ict";
    private static final String SYMPTOM = "ครุภัณฑ์ชำรุด: ";

    private final ReportService reports;
    private final TicketRepository tickets;
    private final ModuleSwitches switches;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public TicketRepairRequests(
            @Reference ReportService reports,
            @Reference TicketRepository tickets,
            @Reference ModuleSwitches switches,
            @Reference Clock clock) {
        this.reports = reports;
        this.tickets = tickets;
        this.switches = switches;
        this.clock = clock;
    }

    @Override
    public Answer<Repair> ask(Caller caller, Wanted wanted) {
        if (!isOn(caller.office()) || !caller.may(IctPermissions.REPAIR_SUBMIT)) {
            return new Answer.Off<>();
        }
        Ticket made = reports.submit(
                caller,
                new TicketDraft(
                        wanted.token(),
                        TicketDraft.Origin.own(TicketKind.REPAIR),
                        new TicketReport.Contact(wanted.phone(), ""),
                        new TicketDraft.Subject(
                                new ReportedItem(null, wanted.thing(), wanted.propertyNo(), wanted.place(), ""), ""),
                        new ReportedTrouble(
                                SYMPTOM + wanted.fault(), TicketImpact.PERSON, TicketUrgency.HINDERS, null, false),
                        List.of()));
        return new Answer.Known<>(repair(made), clock.instant(), ICT);
    }

    @Override
    public Answer<Optional<Repair>> find(OfficeId office, long repair) {
        return isOn(office)
                ? new Answer.Known<>(
                        tickets.find(office, repair).map(TicketRepairRequests::repair), clock.instant(), ICT)
                : new Answer.Off<>();
    }

    private static Repair repair(Ticket ticket) {
        return new Repair(
                ticket.id(),
                ticket.number().text(),
                !ticket.state().isOpen(),
                ticket.outcome().done().cost());
    }

    private boolean isOn(OfficeId office) {
        return switches.isOn(office, new ModuleId(ICT));
    }
}
