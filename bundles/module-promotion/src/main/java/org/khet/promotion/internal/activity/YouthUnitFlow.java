package org.khet.promotion.internal.activity;

import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.promotion.internal.setting.PromotionOffice;

/**
 * A unit of a year that is over begins this one as it was, with its leaders; one that its school listed for this year already begins no
 * second time. Source: other-groups PROM-07.
 */
public final class YouthUnitFlow {
    private final RecordService<YouthUnitKind> units;
    private final PromotionOffice office;

    private YouthUnitFlow(RecordService<YouthUnitKind> units, PromotionOffice office) {
        this.units = units;
        this.office = office;
    }

    /** Follows the actions. */
    public static void attach(RecordService<YouthUnitKind> units, PromotionOffice office) {
        units.kind().carry.then(new YouthUnitFlow(units, office)::carried);
    }

    private void carried(RecordRow row, RecordContext now) {
        YouthUnitKind kind = units.kind();
        int year = office.schoolYear(now.office(), now.today());
        RecordFilter same = RecordFilter.of(
                kind.school.is(row.get(kind.school)),
                kind.year.is(year),
                kind.sort.is(row.get(kind.sort)),
                kind.name.is(row.get(kind.name)));
        if (units.internal().count(now.caller(), same) == 0) {
            units.internal().create(now.caller(), RecordDraft.of(row).with(kind.year, year));
        }
    }
}
