package org.khet.legal.internal.ui;

import org.khet.legal.internal.LegalRecords;
import org.khet.legal.internal.appeal.AppealKind;
import org.khet.legal.internal.complaint.FactFindingKind;
import org.khet.legal.internal.discipline.DisciplineKind;
import org.khet.legal.internal.discipline.SuspensionKind;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.ui.RecordViewOverrides;

/** What is added to the derived screens: the sealed timeline of the person, the ways between complaints and cases. Source: other-groups HR-23. */
public final class LegalRecordViews {
    private final SealedTimeline timeline;
    private final CaseWays ways;

    /** Over the records of the module. */
    public LegalRecordViews(LegalRecords records) {
        timeline = new SealedTimeline(records);
        ways = new CaseWays(records);
    }

    /** What is replaced in the screens of a kind. */
    public RecordViewOverrides of(RecordKind kind) {
        RecordViewOverrides own = new RecordViewOverrides();
        return switch (kind) {
            case FactFindingKind complaint ->
                own.next(ways::fromComplaint)
                        .below((request, row) -> timeline.section(request, row, complaint.accused));
            case DisciplineKind discipline ->
                own.next(ways::fromDiscipline)
                        .below((request, row) -> timeline.section(request, row, discipline.accused));
            case SuspensionKind measure -> own.below((request, row) -> timeline.section(request, row, measure.person));
            case AppealKind appeal -> own.below((request, row) -> timeline.section(request, row, appeal.person));
            default -> own;
        };
    }
}
