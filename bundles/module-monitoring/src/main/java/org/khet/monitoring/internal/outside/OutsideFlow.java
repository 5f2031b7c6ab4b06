package org.khet.monitoring.internal.outside;

import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/**
 * Copies a report that is done to the next year, due on the same day; the letter is corrected once that of its year has come. Source:
 * monitoring P10.
 */
public final class OutsideFlow {
    private OutsideFlow() {}

    /** Follows the actions. */
    public static void attach(RecordService<OutsideKind> outsides) {
        outsides.kind().copy.then((row, now) -> copy(outsides, row, now));
    }

    private static void copy(RecordService<OutsideKind> outsides, RecordRow row, RecordContext now) {
        OutsideKind kind = outsides.kind();
        outsides.internal()
                .create(
                        now.caller(),
                        RecordDraft.of(row)
                                .with(kind.dueOn, row.get(kind.dueOn).plusYears(1))
                                .with(kind.startOn, row.get(kind.startOn).plusYears(1))
                                .with(kind.period, null)
                                .with(kind.dataFrom, null)
                                .with(kind.remindedOn, null)
                                .with(kind.sentOn, null)
                                .with(kind.proofNo, null)
                                .with(kind.proofFile, null));
    }
}
