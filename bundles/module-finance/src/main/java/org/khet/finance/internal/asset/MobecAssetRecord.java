package org.khet.finance.internal.asset;

import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.PropertyPermissions;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.time.FiscalYear;

/**
 * How many assets of a class a school has in a year by M-OBEC, typed or imported, to be compared with the register. Source:
 * finance P19, FIN-82.
 */
public final class MobecAssetRecord extends RecordKind {
    public final Field<FiscalYear> year =
            fiscalYear("fiscal_year").filtered().sorted().initially(now -> now.fiscalYear());
    public final Field<SchoolId> school = school("school").filtered();
    public final Field<String> sort = code("sort", FinanceCodes.ASSET_CLASS).filtered();
    public final Field<Integer> amount = whole("amount", 0, 100_000).summed();
    public final Field<String> source = text("own_source", 200).searched().orEmpty();

    public final State kept = state("KEPT", StateTone.RUN);
    public final State withdrawn = end("WITHDRAWN", StateTone.IDLE);

    public final Action withdraw = action("withdraw", "withdrawn")
            .from(kept)
            .to(withdrawn)
            .needs(PropertyPermissions.ASSET_KEEP)
            .because()
            .backward("archive");

    public MobecAssetRecord() {
        super("finance", "mobec-asset", "mobec-assets", "fin_mobec_asset");
        rights(PropertyPermissions.ASSET_VIEW, PropertyPermissions.ASSET_KEEP, kept);
        seenByOffice();
        isAbout(school);
        unique(year, school, sort);
        titled(sort, year);
        list(year, school, sort, amount, source);
        ordered(year, true);
        section("what", year, school, sort, amount, source);
        tab("kept", kept);
        tab("all");
        menu("FIN", "clipboard-list", 33);
    }
}
