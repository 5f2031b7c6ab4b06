package org.khet.ict.internal.ticket.ui;

import java.util.List;
import org.khet.ict.internal.ticket.figure.ReportRegister;
import org.khet.ict.internal.ticket.paper.DeskReportPaper;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.ui.component.Download;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The button that prints a report of the desk. Source: ict F9, ICT-31. */
@Component(service = DeskReportButton.class)
public final class DeskReportButton {
    private final ReportRegister register;
    private final DeskReportPaper paper;

    /** For the component runtime. */
    @Activate
    public DeskReportButton(@Reference ReportRegister register, @Reference DeskReportPaper paper) {
        this.register = register;
        this.paper = paper;
    }

    /** Additions to the screens of the reports. */
    public RecordViewOverrides overrides() {
        var reports = register.reports();
        return new RecordViewOverrides()
                .head((request, row) -> List.of(new Download(
                        "ict-report-f9",
                        "printer",
                        request.texts().get("ict.print.f9"),
                        () -> Download.Kind.pdf("F9-" + row.id()),
                        out -> paper.print(
                                request.caller(), reports.kind(), reports.open(request.caller(), row.id()), out))));
    }
}
