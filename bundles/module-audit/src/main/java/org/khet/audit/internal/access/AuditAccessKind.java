package org.khet.audit.internal.access;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.khet.audit.internal.AuditCodes;
import org.khet.audit.internal.AuditPermissions;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * Leave of the director for an auditor to read what other groups keep, from a day to a day; nothing can be changed by it. Source:
 * other-groups A, A-05, AUD-07.
 */
public final class AuditAccessKind extends RecordKind {
    public final Field<Long> engagement =
            record("engagement", "audit.engagement").filtered();
    public final Field<PersonId> person =
            person("person").initially(now -> now.caller().person()).filtered();
    public final Field<Set<String>> areas = codes("areas", AuditCodes.AREA);
    public final Field<LocalDate> from =
            day("from_day").initially(now -> now.today()).sorted();
    public final Field<LocalDate> to =
            day("to_day").notBefore(from).notBefore(now -> now.today()).sorted();
    public final Field<String> purpose = longText("purpose", 1000);

    public final State requested = state("REQUESTED", StateTone.WAIT);
    public final State granted = state("GRANTED", StateTone.RUN);
    public final State refused = end("REFUSED", StateTone.IDLE);
    public final State ended = end("ENDED", StateTone.DONE);

    public final Field<Optional<LocalDate>> grantedOn =
            day("granted_on").optional().byCode();
    public final Field<Optional<LocalDate>> endedOn = day("ended_on").optional().byCode();

    public final Action grant = action("grant")
            .from(requested)
            .to(granted)
            .needs(AuditPermissions.ACCESS_GRANT)
            .notBy(person)
            .notWho(create())
            .does((row, now) -> row.with(grantedOn, now.today()))
            .icon("key-round")
            .tells(person);
    public final Action refuse = action("refuse")
            .from(requested)
            .to(refused)
            .needs(AuditPermissions.ACCESS_GRANT)
            .because()
            .backward("ban")
            .tells(person);
    public final Action finish = action("finish", "finished")
            .from(granted)
            .to(ended)
            .needs(AuditPermissions.ACCESS_GRANT)
            .orOwn()
            .because()
            .does((row, now) -> row.with(endedOn, now.today()))
            .inOwnTime()
            .backward("lock")
            .tells(person);
    public final Action lapse = action("lapse", "lapsed")
            .from(granted)
            .to(ended)
            .automatic()
            .does((row, now) -> row.with(endedOn, row.get(to)))
            .tells(person);

    private final AccessRules rules;

    /** @param rules of the office */
    public AuditAccessKind(AccessRules rules) {
        super("audit", "access", "accesses", "aud_access");
        this.rules = rules;
        rights(AuditPermissions.WORK_VIEW, AuditPermissions.WORK_KEEP, requested);
        seenByOffice();
        ownOf(person);
        rule((row, now) -> this.rules.nothingSealed(this, row));
        rule((row, now) -> this.rules.notTooLong(this, row, now));
        rule((row, now) -> this.rules.ofTheTeam(this, row, now));
        announced(row -> new Audience(Set.of(), Set.of(AuditPermissions.ACCESS_GRANT)));
        titled(engagement, from);
        list(engagement, person, areas, from, to, grantedOn, endedOn);
        ordered(from, true);
        section("what", engagement, person, areas, from, to, purpose);
        tab("open", requested, granted);
        tab("all");
        way(requested, granted, ended);
        menu("AUD", "key-round", 22, "work");
    }
}
