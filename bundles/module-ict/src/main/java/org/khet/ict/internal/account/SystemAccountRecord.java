package org.khet.ict.internal.account;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;

/**
 * Accounts of information systems: one living one for a person, system and role; made by requests only. Source: ict C.3, E-R18,
 * E-R19, kinds-ict ict.account, ICT-52, ICT-53; core CORE-136.
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
    private final Field<PersonId> anyOwner = person("owner");
    /** Who owns the system and says who keeps access. */
    public final Field<Optional<PersonId>> owner = anyOwner.byCode().optional();

    public final Field<Optional<AccessReview>> review =
            choice("review", AccessReview.class).byCode().filtered().optional();
    public final Field<Optional<LocalDate>> reviewedOn =
            day("reviewed_on").byCode().optional();
    public final Field<Optional<PersonId>> reviewer =
            person("reviewer").byCode().optional();
    /** The last day of which its person was told. */
    public final Field<Optional<LocalDate>> warnedFor =
            day("warned_for").byCode().unseen().optional();

    public final State active = state("ACTIVE", StateTone.RUN);
    public final State toDisable = state("TO_DISABLE", StateTone.LATE).within(ALERT_DAYS);
    public final State disabled = end("DISABLED", StateTone.IDLE);
    public final Field<Optional<LocalDate>> disabledOn = day("disabled_on")
            .from(disabled)
            .notAfter(now -> now.today())
            .optional()
            .usually(now -> now.today());
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
            .orOwn()
            .when(this::deciding)
            .when(this::due)
            .does((row, now) -> kept(row, now))
            .icon("check");
    public final Action drop = action("drop")
            .from(active)
            .to(toDisable)
            .needs(IctPermissions.ACCOUNT_APPROVE)
            .orOwn()
            .when(this::deciding)
            .inOwnTime()
            .because()
            .does((row, now) -> reviewed(row, now, AccessReview.ENDED))
            .backward("user-round-x")
            .tells(IctPermissions.ACCOUNT_MAKE);
    /** Its day is over, or its person left or moved; done by code. */
    public final Action expire =
            action("expire").from(active).to(toDisable).automatic().tells(IctPermissions.ACCOUNT_MAKE);

    /** It has a new last day after the old one was over; done by code. */
    public final Action extend =
            action("extend").from(toDisable).to(active).automatic().tells(person);

    /** Its last day comes; done by the job. */
    public final Action warn = action("warn")
            .from(active)
            .automatic()
            .does((row, now) -> row.with(warnedFor(), row.raw(until)))
            .tells(person)
            .tells(anyOwner);

    private final SystemOwners owners;

    /** @param owners of systems, and the day of the next review */
    public SystemAccountRecord(SystemOwners owners) {
        super("ict", "account", "ict_account");
        this.owners = owners;
        rights(IctPermissions.ACCOUNT_VIEW, IctPermissions.ACCOUNT_MAKE);
        byCodeOnly();
        belongsTo(unit);
        isAbout(school);
        ownOf(person);
        ownOf(anyOwner);
        titled(system, userName);
        list(system, person, userName, role, unit, school, until, reviewOn);
        tab("active", active);
        tab("disable", toDisable);
        tab("review", now -> List.of(in(active), reviewOn.below(reviewedUntil(now))));
        tab("owned", now -> List.of(in(active), owner.is(now.caller().person())));
        tab("reviewed", now -> List.of(reviewedOn.isFilled()));
        tab("all");
        menu("ICT", "circle-user", 72, "accounts");
    }

    /** Person, system and role while it lives; nothing once it is disabled, so that another may be made. */
    private Optional<String> livingKey(RecordRow row) {
        return row.has(disabledOn)
                ? Optional.empty()
                : Optional.of(row.get(person).value() + "/" + row.get(system) + "/" + row.get(role));
    }

    private LocalDate reviewedUntil(RecordContext now) {
        return now.today().plusDays(owners.noticeDays(now) + 1L);
    }

    private Optional<Problem> deciding(RecordRow row, RecordContext now) {
        return SystemOwners.deciding(now, row.get(owner), row.get(person));
    }

    private Optional<Problem> due(RecordRow row, RecordContext now) {
        return row.get(reviewOn).isBefore(reviewedUntil(now))
                ? Optional.empty()
                : Optional.of(Problem.of("", "ict.error.review-early"));
    }

    private RecordRow kept(RecordRow row, RecordContext now) {
        return reviewed(row, now, AccessReview.KEPT)
                .with(reviewOn, owners.nextReview(now, row.get(system), now.today()));
    }

    private RecordRow reviewed(RecordRow row, RecordContext now, AccessReview decided) {
        return row.with(review, decided)
                .with(reviewedOn, now.today())
                .with(reviewer, now.caller().person());
    }

    private Field<Optional<LocalDate>> warnedFor() {
        return warnedFor;
    }
}
