package org.khet.bench.data;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.khet.ict.internal.ticket.Capacity;
import org.khet.ict.internal.ticket.Channel;
import org.khet.ict.internal.ticket.Handling;
import org.khet.ict.internal.ticket.Impact;
import org.khet.ict.internal.ticket.Item;
import org.khet.ict.internal.ticket.NamedPerson;
import org.khet.ict.internal.ticket.Outcome;
import org.khet.ict.internal.ticket.Report;
import org.khet.ict.internal.ticket.Requester;
import org.khet.ict.internal.ticket.Step;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketAction;
import org.khet.ict.internal.ticket.TicketKind;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.ict.internal.ticket.Trouble;
import org.khet.ict.internal.ticket.Urgency;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.PersonId;
import org.khet.portal.api.office.SchoolId;
import org.khet.portal.api.series.RegisterNumber;

/** A ticket as a school reports it. Stateless. */
final class SampleTicket {
    private static final NamedPerson CLERK = new NamedPerson(new PersonId(1005), "นางสาวเจ้าหน้าที่ 5");

    /** The step that enters it. */
    static final Step FIRST = new Step(
            new Step.Way(TicketAction.SUBMIT, TicketState.DRAFT, TicketState.SUBMITTED),
            CLERK,
            Capacity.REQUESTER,
            Instant.EPOCH,
            Duration.ZERO,
            Step.Note.NONE);

    private SampleTicket() {}

    static Ticket of(OfficeId office, RegisterNumber number, Instant now) {
        var report = new Report(
                UUID.randomUUID().toString(),
                new Report.Source(TicketKind.REPAIR, Channel.PORTAL, CLERK, ""),
                new Requester(CLERK, "ครู", null, new SchoolId(5), "โรงเรียนบ้านตัวอย่าง 005"),
                new Report.Contact("000000000", ""),
                new Item(null, "คอมพิวเตอร์", "", "ห้องธุรการ", ""),
                new Trouble("คอมพิวเตอร์เปิดไม่ติดตั้งแต่เช้า", Impact.PERSON, Urgency.HINDERS, null, false),
                now);
        var handling = new Handling(new Handling.Triage("NET-WI", 0), null, null, null, null, null, false);
        var outcome = new Outcome(new Outcome.Finding("", "", ""), new Outcome.Done("", "", 0), null, null);
        return new Ticket(
                new Ticket.Key(0, 0, office),
                number,
                new Ticket.Standing(TicketState.SUBMITTED, now, 0),
                report,
                handling,
                outcome);
    }
}
