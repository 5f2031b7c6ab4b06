package org.khet.ict.internal.equipment;

import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.time.FiscalYear;

/**
 * What EMIS or M-OBEC says a school has of a class of devices in a year, typed or imported, to be compared with the register.
 * Source: ict P20, ICT-44.
 */
public final class MobecCountRecord extends RecordKind {
    public final Field<FiscalYear> year =
            fiscalYear("fiscal_year").filtered().sorted().initially(now -> now.fiscalYear());
    public final Field<SchoolId> school = school("school").filtered();
    public final Field<String> sort =
            code("device_class", IctCodes.EQUIPMENT_CLASS).filtered();
    public final Field<Integer> amount = whole("amount", 0, 100_000).summed();
    public final Field<String> source = text("own_source", 200).searched().orEmpty();

    public final State kept = state("KEPT", StateTone.RUN);
    public final State withdrawn = end("WITHDRAWN", StateTone.IDLE);

    public final Action withdraw = action("withdraw", "withdrawn")
            .from(kept)
            .to(withdrawn)
            .needs(IctPermissions.EQUIPMENT_EDIT)
            .because()
            .backward("archive");

    public MobecCountRecord() {
        super("ict", "mobec-count", "mobec-counts", "ict_mobec_count");
        rights(IctPermissions.EQUIPMENT_VIEW, IctPermissions.EQUIPMENT_EDIT, kept);
        seenByOffice();
        isAbout(school);
        unique(year, school, sort);
        titled(sort, year);
        list(year, school, sort, amount, source);
        ordered(year, true);
        section("what", year, school, sort, amount, source);
        tab("kept", kept);
        tab("all");
        menu("ICT", "clipboard-list", 23);
    }
}
