package org.khet.ict.internal.ticket.link;

import java.util.List;
import org.khet.ict.internal.distance.DistanceSiteRecord;
import org.khet.ict.internal.ticket.TicketDraft;
import org.khet.ict.internal.ticket.TicketReport;
import org.khet.ict.internal.ticket.report.ReportService;
import org.khet.ict.internal.ticket.trouble.ReportedItem;
import org.khet.ict.internal.ticket.trouble.ReportedTrouble;
import org.khet.ict.internal.ticket.trouble.TicketImpact;
import org.khet.ict.internal.ticket.trouble.TicketKind;
import org.khet.ict.internal.ticket.trouble.TicketUrgency;
import org.khet.portal.api.record.RecordContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Faults of distance education sets become tickets of whoever reports them. Source: ict ICT-77. */
@Component(service = DistanceSiteRecord.FaultReport.class)
public final class TicketFaultReport implements DistanceSiteRecord.FaultReport {
    private static final String CATEGORY = "DIS";
    private static final String SYMPTOM = "ชุดการศึกษาทางไกลขัดข้อง ";
    private final ReportService reports;

    /** For the component runtime. */
    @Activate
    public TicketFaultReport(@Reference ReportService reports) {
        this.reports = reports;
    }

    @Override
    public String open(RecordContext now, String key, String phone, String words) {
        return reports.submit(
                        now.caller(),
                        new TicketDraft(
                                key,
                                TicketDraft.Origin.own(TicketKind.REPAIR),
                                new TicketReport.Contact(phone, ""),
                                new TicketDraft.Subject(new ReportedItem(null, "", "", "", ""), CATEGORY),
                                new ReportedTrouble(
                                        SYMPTOM + words, TicketImpact.ROOM, TicketUrgency.HINDERS, null, false),
                                List.of()))
                .number()
                .text();
    }
}
