package org.khet.finance.internal.staff;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.finance.internal.setting.ControlPermissions;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;

/**
 * Who is entitled to welfare through an employee (ผู้มีสิทธิ), the employee included; seen by the employee and those who pay only. Source:
 * finance FE-19, RF-46; kinds-finance finance.family.
 */
public final class FamilyRecord extends RecordKind {
    public final Field<PersonId> employee = person("employee").filtered();
    public final Field<Relation> relation = choice("relation", Relation.class).filtered();
    public final Field<String> name = text("name", 200).sensitive();
    public final Field<LocalDate> bornOn = day("born_on").sensitive();
    public final Field<String> citizenNo = secret("citizen_no", 13);
    public final Field<LocalDate> from = day("valid_from");
    public final Field<Optional<LocalDate>> until =
            day("valid_until").optional().notBefore(from);

    public final State pending = state("PENDING", StateTone.WAIT);
    public final State valid = state("VALID", StateTone.RUN);
    public final State ended = end("ENDED", StateTone.IDLE);

    public final Action confirm = action("confirm")
            .from(pending)
            .to(valid)
            .needs(FinancePermissions.WELFARE_CHECK)
            .notBy(employee)
            .when(this::twice);
    public final Action finish = action("end", "ended")
            .from(valid)
            .to(ended)
            .needs(FinancePermissions.WELFARE_CHECK)
            .demands(until)
            .backward("ban");

    private @Nullable RecordService<FamilyRecord> kept;

    /** The kind. */
    public FamilyRecord() {
        super("finance", "family", "family", "fin_family");
        rights(FinancePermissions.FAMILY_VIEW, FinancePermissions.WELFARE_EDIT, pending);
        ownOf(employee);
        reached(FamilyRecord::reachOf);
        titled(employee, relation, name);
        list(employee, relation, name, from, until);
        tab("open", pending, valid);
        tab("all");
        menu("FIN", "users", 68, "staff");
    }

    /** Told once when the kind is kept, before anybody enters a person. */
    public void keep(RecordService<FamilyRecord> service) {
        kept = service;
    }

    /** The problem with a person of the same employee entered before: each would have the yearly ceiling. Source: finance RF-42, FIN-48. */
    private Optional<Problem> twice(RecordRow row, RecordContext now) {
        boolean there = Objects.requireNonNull(kept)
                .internal()
                .all(now.caller(), RecordFilter.of(employee.is(row.get(employee)), in(valid)))
                .stream()
                .flatMap(one -> Objects.requireNonNull(kept).find(now.office(), one.id()).stream())
                .anyMatch(one -> one.get(citizenNo).equals(row.get(citizenNo))
                        || (one.get(name).equals(row.get(name))
                                && one.get(bornOn).equals(row.get(bornOn))));
        return there ? Optional.of(Problem.of("", "finance.error.familyTwice")) : Optional.empty();
    }

    /** Whoever checks welfare sees all of them and the auditor too, everybody else the own ones, however far a role reaches. Source: RF-46, FIN-52. */
    private static Scope reachOf(Caller caller, Permission permission) {
        Scope held = caller.scope(permission);
        boolean family =
                permission.equals(FinancePermissions.FAMILY_VIEW) || permission.equals(FinancePermissions.WELFARE_EDIT);
        boolean all = caller.scope(FinancePermissions.WELFARE_CHECK).wholeOffice()
                || caller.scope(ControlPermissions.FINDING_WRITE).wholeOffice();
        return held.isEmpty() || !family || all ? held : new Scope(false, Set.of(), Set.of(), true);
    }

    /** Whether it gives a right on that day; one that ended, until its last day. Source: finance RF-42, FIN-47. */
    public boolean isValid(RecordRow row, LocalDate day) {
        boolean ending = row.state().equals(ended) && row.has(until);
        return (row.state().equals(valid) || ending)
                && !row.get(from).isAfter(day)
                && row.get(until).map(last -> !last.isBefore(day)).orElse(true);
    }
}
