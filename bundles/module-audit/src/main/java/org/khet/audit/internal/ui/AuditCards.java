package org.khet.audit.internal.ui;

import java.util.List;
import org.khet.audit.internal.AuditPermissions;
import org.khet.audit.internal.AuditRecords;
import org.khet.portal.api.record.ui.TabCountCard;
import org.khet.portal.api.ui.CardEntry;

/** Cards on the home page: for auditors the engagements that run or should have begun and the answers they judge; for whoever is audited
 * the findings that wait for an answer or an action. Source: other-groups F (AUD). */
public final class AuditCards {
    private final TabCountCard office;
    private final TabCountCard audited;

    /** Over the records of the module. */
    public AuditCards(AuditRecords records) {
        TabCountCard none = TabCountCard.of("audit");
        office = none.running(records.engagements, "open")
                .late(records.engagements, "late")
                .waiting(records.findings, "accept")
                .late(records.findings, "overdue");
        audited = none.waiting(records.findings, "owed").late(records.findings, "overdue");
    }

    /** Both cards; none of zeros. */
    public List<CardEntry> entries() {
        return List.of(
                office.entry("office", AuditPermissions.WORK_KEEP, 76),
                audited.entry("audited", AuditPermissions.FINDING_ANSWER, 77));
    }
}
