package org.khet.bench.data;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.khet.ict.internal.ticket.Handling;
import org.khet.ict.internal.ticket.NamedPerson;
import org.khet.ict.internal.ticket.Requester;
import org.khet.ict.internal.ticket.StepCapacity;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketAction;
import org.khet.ict.internal.ticket.TicketOutcome;
import org.khet.ict.internal.ticket.TicketReport;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.ict.internal.ticket.TicketStep;
import org.khet.ict.internal.ticket.trouble.ReportChannel;
import org.khet.ict.internal.ticket.trouble.ReportedItem;
import org.khet.ict.internal.ticket.trouble.ReportedTrouble;
import org.khet.ict.internal.ticket.trouble.TicketImpact;
import org.khet.ict.internal.ticket.trouble.TicketKind;
import org.khet.ict.internal.ticket.trouble.TicketUrgency;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.series.RegisterNumber;

/** A ticket as a school reports it. Stateless. */
final class SampleTicket {
    private static final NamedPerson CLERK = new NamedPerson(new PersonId(1005), "นางสาวเจ้าหน้าที่ 5");

    /** The step that enters it. */
    static final TicketStep FIRST = new TicketStep(
            new TicketStep.Way(TicketAction.SUBMIT, TicketState.DRAFT, TicketState.SUBMITTED),
            CLERK,
            StepCapacity.REQUESTER,
            Instant.EPOCH,
            Duration.ZERO,
            TicketStep.Note.NONE);

    private SampleTicket() {}

    static Ticket of(OfficeId office, RegisterNumber number, Instant now) {
        var report = new TicketReport(
                UUID.randomUUID().toString(),
                new TicketReport.Source(TicketKind.REPAIR, ReportChannel.PORTAL, CLERK, ""),
                new Requester(CLERK, "ครู", null, new SchoolId(5), "โรงเรียนบ้านตัวอย่าง 005"),
                new TicketReport.Contact("000000000", ""),
                new ReportedItem(null, "คอมพิวเตอร์", "", "ห้องธุรการ", ""),
                new ReportedTrouble(
                        "คอมพิวเตอร์เปิดไม่ติดตั้งแต่เช้า", TicketImpact.PERSON, TicketUrgency.HINDERS, null, false),
                now);
        var handling = new Handling(new Handling.Triage("NET-WI", 0), null, null, null, null, null, false);
        var outcome =
                new TicketOutcome(new TicketOutcome.Finding("", "", ""), new TicketOutcome.Done("", "", 0), null, null);
        return new Ticket(
                new Ticket.Key(0, 0, office),
                number,
                new Ticket.TicketStatus(TicketState.SUBMITTED, now, 0),
                report,
                handling,
                outcome);
    }
}
