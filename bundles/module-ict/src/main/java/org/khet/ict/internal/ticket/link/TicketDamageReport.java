package org.khet.ict.internal.ticket.link;

import java.util.List;
import org.khet.ict.internal.supply.DeviceLoanRules;
import org.khet.ict.internal.ticket.TicketDraft;
import org.khet.ict.internal.ticket.TicketReport;
import org.khet.ict.internal.ticket.report.ReportService;
import org.khet.ict.internal.ticket.trouble.ReportedItem;
import org.khet.ict.internal.ticket.trouble.ReportedTrouble;
import org.khet.ict.internal.ticket.trouble.TicketImpact;
import org.khet.ict.internal.ticket.trouble.TicketKind;
import org.khet.ict.internal.ticket.trouble.TicketUrgency;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What comes back damaged from a loan is reported by who took it back. Source: ict E-R21, ICT-41. */
@Component(service = DeviceLoanRules.DamageReport.class)
public final class TicketDamageReport implements DeviceLoanRules.DamageReport {
    private static final String SYMPTOM = "ชำรุดเมื่อรับคืนจากการยืม ";
    private final ReportService reports;

    /** For the component runtime. */
    @Activate
    public TicketDamageReport(@Reference ReportService reports) {
        this.reports = reports;
    }

    @Override
    public String open(Caller caller, String key, long device, String phone, String words) {
        return reports.submit(
                        caller,
                        new TicketDraft(
                                key,
                                TicketDraft.Origin.own(TicketKind.REPAIR),
                                new TicketReport.Contact(phone, ""),
                                new TicketDraft.Subject(new ReportedItem(device, "", "", "", ""), ""),
                                new ReportedTrouble(
                                        SYMPTOM + words, TicketImpact.PERSON, TicketUrgency.CAN_WAIT, null, false),
                                List.of()))
                .number()
                .text();
    }
}
