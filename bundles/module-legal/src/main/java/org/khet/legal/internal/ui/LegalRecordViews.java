package org.khet.legal.internal.ui;

import org.khet.legal.internal.LegalRecords;
import org.khet.legal.internal.appeal.AppealKind;
import org.khet.legal.internal.complaint.FactFindingKind;
import org.khet.legal.internal.discipline.DisciplineKind;
import org.khet.legal.internal.discipline.SuspensionKind;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.ui.RecordViewOverrides;

/** What is added to the derived screens: the sealed timeline of the person. Source: other-groups HR-23. */
public final class LegalRecordViews {
    private final SealedTimeline timeline;

    /** Over the records of the module. */
    public LegalRecordViews(LegalRecords records) {
        timeline = new SealedTimeline(records);
    }

    /** What is replaced in the screens of a kind. */
    public RecordViewOverrides of(RecordKind kind) {
        RecordViewOverrides own = new RecordViewOverrides();
        return switch (kind) {
            case FactFindingKind complaint ->
                own.below((request, row) -> timeline.section(request, row, complaint.accused));
            case DisciplineKind discipline ->
                own.below((request, row) -> timeline.section(request, row, discipline.accused));
            case SuspensionKind measure -> own.below((request, row) -> timeline.section(request, row, measure.person));
            case AppealKind appeal -> own.below((request, row) -> timeline.section(request, row, appeal.person));
            default -> own;
        };
    }
}
