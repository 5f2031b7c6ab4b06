package org.khet.year.play;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.khet.ict.internal.ticket.HandBackWay;
import org.khet.ict.internal.ticket.HandOverService;
import org.khet.ict.internal.ticket.Handling;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketDraft;
import org.khet.ict.internal.ticket.TicketOutcome;
import org.khet.ict.internal.ticket.TicketReport;
import org.khet.ict.internal.ticket.TicketServices;
import org.khet.ict.internal.ticket.WorkMode;
import org.khet.ict.internal.ticket.trouble.ReportedItem;
import org.khet.ict.internal.ticket.trouble.ReportedTrouble;
import org.khet.ict.internal.ticket.trouble.TicketImpact;
import org.khet.ict.internal.ticket.trouble.TicketKind;
import org.khet.ict.internal.ticket.trouble.TicketUrgency;
import org.khet.portal.api.security.Caller;
import org.khet.year.office.PlayedOffice;
import org.khet.year.office.YearPost;
import org.khet.year.oracle.YearLog;

/** Schools and officers report what is broken; the service desk mends it. Source: ict J.1. */
public final class TicketPlay {
    private final PlayedOffice office;
    private final YearLog log;
    private final TicketServices desk;

    public TicketPlay(PlayedOffice office, YearLog log) {
        this.office = office;
        this.log = log;
        desk = office.runtime().service(TicketServices.class);
    }

    /** A school reports; the ticket goes so many steps of its way: received, assigned, looked at, begun, mended, given back, confirmed. */
    public void report(LocalDate day, int school, int steps) {
        Caller requester = office.school(school, "u");
        Ticket ticket = desk.report()
                .submit(
                        requester,
                        new TicketDraft(
                                UUID.randomUUID().toString(),
                                TicketDraft.Origin.own(TicketKind.REPAIR),
                                new TicketReport.Contact("000-000-0021", ""),
                                new TicketDraft.Subject(
                                        new ReportedItem(null, "เครื่องพิมพ์", "", "ห้องธุรการ", ""), ""),
                                new ReportedTrouble(
                                        "เครื่องพิมพ์ไม่ดึงกระดาษ",
                                        TicketImpact.PERSON,
                                        TicketUrgency.HINDERS,
                                        null,
                                        false),
                                List.of()));
        for (int step = 1; step <= steps; step++) {
            ticket = next(ticket, step, requester);
        }
        log.tickets.add(new YearLog.Ticket(day, STATES.get(steps)));
    }

    private static final List<String> STATES =
            List.of("SUBMITTED", "RECEIVED", "ASSIGNED", "DIAGNOSING", "REPAIRING", "READY", "RETURNED", "CLOSED");

    private Ticket next(Ticket ticket, int step, Caller requester) {
        Caller clerk = office.caller(YearPost.ICT_CLERK);
        Caller technician = office.caller(YearPost.TECHNICIAN);
        return switch (step) {
            case 1 ->
                desk.desk()
                        .receive(
                                clerk,
                                ticket.seen(),
                                new Handling.Triage(
                                        "PER",
                                        ticket.report()
                                                .trouble()
                                                .impact()
                                                .priority(ticket.report()
                                                        .trouble()
                                                        .urgency())),
                                "");
            case 2 ->
                desk.desk().assign(office.caller(YearPost.ICT_HEAD), ticket.seen(), office.person(YearPost.TECHNICIAN));
            case 3 -> desk.bench().diagnose(technician, ticket.seen(), WorkMode.ON_SITE, "ห้องธุรการ");
            case 4 ->
                desk.bench()
                        .start(technician, ticket.seen(), new TicketOutcome.Finding("ลูกยางเสื่อม", "WORN", ""), 20);
            case 5 ->
                desk.bench().finish(technician, ticket.seen(), new TicketOutcome.Done("เปลี่ยนลูกยาง", "FIXED", 30));
            case 6 ->
                desk.handOver()
                        .giveBack(
                                technician,
                                ticket.seen(),
                                new HandOverService.Slip("เจ้าหน้าที่", "", "", HandBackWay.NOT_APPLICABLE));
            default -> desk.handOver().confirm(requester, ticket.seen(), new HandOverService.Rating(5, 5, 5, 5, ""));
        };
    }
}
