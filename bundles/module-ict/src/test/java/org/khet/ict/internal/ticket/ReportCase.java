package org.khet.ict.internal.ticket;

import java.time.LocalDateTime;
import java.util.List;
import org.khet.ict.internal.ticket.report.ReportService;
import org.khet.ict.internal.ticket.trouble.ReportChannel;
import org.khet.ict.internal.ticket.trouble.TicketKind;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.time.OfficeTime;

/** The desk takes reports. */
public abstract class ReportCase {
    public final TestOffice office = new TestOffice();
    public final ReportService desk = office.desks.report();

    public static TicketDraft behalf(PersonId who, LocalDateTime at, String why) {
        TicketDraft own = TestOffice.draft("f" + who + at, "เครื่องคอมพิวเตอร์เปิดไม่ติด");
        return new TicketDraft(
                own.token(),
                new TicketDraft.Origin(
                        TicketKind.REPAIR,
                        ReportChannel.PHONE,
                        who,
                        at == null ? null : at.atZone(OfficeTime.ZONE).toInstant(),
                        why),
                own.contact(),
                own.subject(),
                own.trouble(),
                List.of());
    }
}
