package org.khet.ict.internal.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.UnitId;

/** Cards of users (บัตรประจำตัวผู้ใช้งาน, F8): each print is numbered. Source: ict C.3, kinds-ict ict.id-card, ICT-54. */
public final class UserCardRecord extends RecordKind {
    public final Field<RegisterNumber> number =
            numbered("number", IctSettings.CARDS).filtered();
    public final Field<PersonId> person = person("person");
    public final Field<Optional<UnitId>> unit = unit("unit").filtered().optional();
    public final Field<Optional<SchoolId>> school = school("school").filtered().optional();
    public final Field<Set<String>> systems = codes("systems", IctCodes.SYSTEM);
    public final Field<LocalDate> issued = day("issued");
    public final Field<LocalDate> expires = day("expires").notBefore(issued);
    public final Field<Integer> prints = whole("prints", 0, 999).byCode().initially(0);

    public final State valid = state("VALID", StateTone.RUN);
    public final State expired = end("EXPIRED", StateTone.IDLE);
    public final State withdrawn = end("WITHDRAWN", StateTone.LATE);

    /** Its paper went out once more; done by that. */
    public final Action print = action("print")
            .from(valid)
            .automatic()
            .does((row, now) -> row.with(prints(), row.get(prints()) + 1))
            .icon("printer");

    public final Action withdraw = action("withdraw")
            .from(valid)
            .to(withdrawn)
            .needs(IctPermissions.ACCOUNT_APPROVE)
            .because()
            .backward("ban")
            .tells(person);
    /** Its last day is over; done by the job. */
    public final Action expire = action("expire").from(valid).to(expired).automatic();

    public UserCardRecord() {
        super("ict", "id-card", "ict_id_card");
        rights(IctPermissions.ACCOUNT_VIEW, IctPermissions.ACCOUNT_MAKE);
        byCodeOnly();
        belongsTo(unit);
        isAbout(school);
        ownOf(person);
        titled(number);
        list(number, person, systems, unit, school, issued, expires, prints);
        tab("valid", valid);
        tab("soon", now -> List.of(in(valid), expires.below(now.today().plusDays(30))));
        tab("all");
        menu("ICT", "id-card", 73, "accounts");
    }

    private Field<Integer> prints() {
        return prints;
    }
}
