package org.khet.audit.internal.ui;

import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import org.khet.audit.internal.AuditRecords;
import org.khet.audit.internal.engagement.AuditEngagementKind;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;

/** Where an engagement leads: to the form of a finding while it runs, and to its working papers and findings. Source: other-groups AUD-P03. */
public final class EngagementWays {
    private final AuditRecords records;

    /** Over the records of the module. */
    public EngagementWays(AuditRecords records) {
        this.records = records;
    }

    /** The buttons of an engagement, by its state and what the caller may do. */
    public List<Button> of(ViewRequest request, RecordRow engagement) {
        AuditEngagementKind kind = records.engagements.kind();
        RecordKind finding = records.findings.kind();
        RecordKind paper = records.papers.kind();
        List<Button> ways = new ArrayList<>();
        if (engagement.state().equals(kind.running) && records.findings.mayCreate(request.caller())) {
            ways.add(button(
                    request,
                    "find",
                    "square-pen",
                    finding.formAddress() + "?"
                            + records.findings.kind().engagement.name() + "=" + engagement.id()));
        }
        if (!engagement.state().equals(kind.planned)) {
            ways.add(list(request, "papers", paper, engagement));
            ways.add(list(request, "findings", finding, engagement));
        }
        return ways;
    }

    private static Button list(ViewRequest request, String name, RecordKind of, RecordRow engagement) {
        return button(request, name, of.menu().icon(), of.listAddress() + "?tab=all&engagement=" + engagement.id());
    }

    private static Button button(ViewRequest request, String name, String icon, String address) {
        Button button = new Button(
                request.texts().get("audit.engagement.way." + name), Icons.of(icon), press -> request.open(address));
        button.setId("audit-engagement-" + name);
        return button;
    }
}
