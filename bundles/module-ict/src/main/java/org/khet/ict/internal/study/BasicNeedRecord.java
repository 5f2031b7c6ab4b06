package org.khet.ict.internal.study;

import java.math.BigDecimal;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.time.FiscalYear;

/**
 * Basic minimum needs of households (จปฐ.) by district, sub-district and year, taken from the list of the province and compared by year. Kept
 * here and not as a form made by the office, as such records cannot be imported. Source: ict P37, C.3, ICT-74; policyplan P15, E-31,
 * PLAN-63.
 */
public final class BasicNeedRecord extends RecordKind {
    public final Field<FiscalYear> year =
            fiscalYear("fiscal_year").filtered().sorted().initially(now -> now.fiscalYear());
    public final Field<String> area = text("area", 100).searched().sorted();
    /** Sub-districts of one name lie in several districts; those of before are in none. */
    public final Field<String> district =
            text("district", 100).searched().orBlank().neededIf(area.isFilled());

    public final Field<String> indicator =
            text("indicator_name", 200).searched().wide();
    public final Field<BigDecimal> value =
            decimal("amount", 2).min(BigDecimal.ZERO).sorted();
    public final Field<String> countedIn = text("counted_in", 40);
    public final Field<String> source = text("own_source", 200).searched();

    public final State kept = state("KEPT", StateTone.RUN);
    public final State withdrawn = end("WITHDRAWN", StateTone.IDLE);

    public final Action withdraw = action("withdraw", "withdrawn")
            .from(kept)
            .to(withdrawn)
            .needs(IctWorkPermissions.EXCHANGE_EDIT)
            .because()
            .backward("archive");
    public final Action restore = action("restore", "restored")
            .from(withdrawn)
            .to(kept)
            .needs(IctWorkPermissions.EXCHANGE_EDIT)
            .icon("undo-2");

    public BasicNeedRecord() {
        super("ict", "basic-need", "basic-needs", "ict_basic_need");
        rights(IctWorkPermissions.EXCHANGE_VIEW, IctWorkPermissions.EXCHANGE_EDIT, kept);
        seenByOffice();
        unique(year, district, area, indicator);
        titled(indicator, area, district);
        list(year, district, area, indicator, value, countedIn, source);
        ordered(year, true);
        section("what", year, district, area, indicator, value, countedIn, source);
        tab("kept", kept);
        tab("all");
        menu("ICT", "house", 114, "work");
    }
}
