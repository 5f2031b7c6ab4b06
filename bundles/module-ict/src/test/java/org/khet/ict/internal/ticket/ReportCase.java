package org.khet.ict.internal.ticket;

import java.time.LocalDateTime;
import java.util.List;
import org.khet.portal.api.office.PersonId;
import org.khet.portal.api.time.OfficeTime;

/** The desk takes reports. */
abstract class ReportCase {
    final TestOffice office = new TestOffice();
    final ReportDesk desk = office.desks.report();

    static TicketDraft behalf(PersonId who, LocalDateTime at, String why) {
        TicketDraft own = TestOffice.draft("f" + who + at, "เครื่องคอมพิวเตอร์เปิดไม่ติด");
        return new TicketDraft(
                own.token(),
                new TicketDraft.Origin(
                        TicketKind.REPAIR,
                        Channel.PHONE,
                        who,
                        at == null ? null : at.atZone(OfficeTime.ZONE).toInstant(),
                        why),
                own.contact(),
                own.subject(),
                own.trouble(),
                List.of());
    }
}
