package org.khet.ict.internal.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.structure.UnitId;

/**
 * Accounts of information systems: one living one for a person, system and role; made by requests only. Source: ict C.3, E-R18,
 * E-R19, kinds-ict ict.account, ICT-52, ICT-53.
 */
public final class SystemAccountRecord extends RecordKind {
    private static final int ALERT_DAYS = 7;

    public final Field<String> system = code("system", IctCodes.SYSTEM).filtered();
    public final Field<PersonId> person = person("person");
    public final Field<Optional<UnitId>> unit = unit("unit").filtered().optional();
    public final Field<Optional<SchoolId>> school = school("school").filtered().optional();
    public final Field<String> userName = text("user_name", 60).searched();
    public final Field<String> role = text("role", 100);
    public final Field<LocalDate> from = day("from_day");
    public final Field<Optional<LocalDate>> until = day("until").notBefore(from).optional();
    public final Field<String> request = text("request", 60).orEmpty();
    public final Field<LocalDate> reviewOn = day("review_on").sorted().filtered();

    public final State active = state("ACTIVE", StateTone.RUN);
    public final State toDisable = state("TO_DISABLE", StateTone.LATE).within(ALERT_DAYS);
    public final State disabled = end("DISABLED", StateTone.IDLE);
    public final Field<Optional<LocalDate>> disabledOn =
            day("disabled_on").from(disabled).notAfter(now -> now.today()).optional();
    public final Field<Optional<String>> living =
            text("living", 200).formula(this::livingKey).unique().optional();

    public final Action disable = action("disable")
            .from(toDisable, active)
            .to(disabled)
            .needs(IctPermissions.ACCOUNT_MAKE)
            .demands(disabledOn)
            .because()
            .backward("user-round-x")
            .tells(person);
    public final Action keep = action("keep", "kept")
            .from(active)
            .needs(IctPermissions.ACCOUNT_APPROVE)
            .does((row, now) -> reviewed(row, now))
            .icon("check");
    public final Action drop = action("drop")
            .from(active)
            .to(toDisable)
            .needs(IctPermissions.ACCOUNT_APPROVE)
            .because()
            .backward("user-round-x")
            .tells(IctPermissions.ACCOUNT_MAKE);
    /** Its day is over, or its person left or moved; done by code. */
    public final Action expire =
            action("expire").from(active).to(toDisable).automatic().tells(IctPermissions.ACCOUNT_MAKE);

    private final Settings settings;

    /** @param settings months until the next review */
    public SystemAccountRecord(Settings settings) {
        super("ict", "account", "ict_account");
        this.settings = settings;
        rights(IctPermissions.ACCOUNT_VIEW, IctPermissions.ACCOUNT_MAKE);
        byCodeOnly();
        belongsTo(unit);
        isAbout(school);
        ownOf(person);
        titled(system, userName);
        list(system, person, userName, role, unit, school, until, reviewOn);
        tab("active", active);
        tab("disable", toDisable);
        tab("review", now -> List.of(in(active), reviewOn.below(now.today().plusDays(1))));
        tab("all");
        menu("ICT", "circle-user", 72);
    }

    /** Person, system and role while it lives; nothing once it is disabled, so that another may be made. */
    private Optional<String> livingKey(RecordRow row) {
        return row.has(disabledOn)
                ? Optional.empty()
                : Optional.of(row.get(person).value() + "/" + row.get(system) + "/" + row.get(role));
    }

    private RecordRow reviewed(RecordRow row, RecordContext now) {
        int months = settings.get(now.office(), IctSettings.ACCOUNT_REVIEW_MONTHS, now.today());
        return row.with(reviewOn, now.today().plusMonths(months));
    }
}
