package org.khet.promotion.internal.need;

import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.promotion.internal.setting.PromotionOffice;

/**
 * A child of a year that is over is listed for this one, in its new grade; one that its school listed for this year already is listed no
 * second time. Source: other-groups PROM-05.
 */
public final class LearnerFlow {
    private final RecordService<LearnerKind> learners;
    private final PromotionOffice office;

    private LearnerFlow(RecordService<LearnerKind> learners, PromotionOffice office) {
        this.learners = learners;
        this.office = office;
    }

    /** Follows the actions. */
    public static void attach(RecordService<LearnerKind> learners, PromotionOffice office) {
        learners.kind().carry.then(new LearnerFlow(learners, office)::carried);
    }

    private void carried(RecordRow row, RecordContext now) {
        LearnerKind kind = learners.kind();
        int year = office.schoolYear(now.office(), now.today());
        RecordFilter same = RecordFilter.of(
                kind.year.is(year),
                kind.sort.is(row.get(kind.sort)),
                kind.school.is(row.get(kind.school)),
                kind.child.is(row.get(kind.child)));
        if (learners.internal().count(now.caller(), same) == 0) {
            learners.internal()
                    .create(
                            now.caller(),
                            RecordDraft.of(row)
                                    .with(kind.year, year)
                                    .with(kind.grade, row.get(kind.nextGrade).orElseThrow())
                                    .with(kind.nextGrade, null));
        }
    }
}
