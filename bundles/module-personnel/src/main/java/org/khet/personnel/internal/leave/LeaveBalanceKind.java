package org.khet.personnel.internal.leave;

import java.math.BigDecimal;
import java.util.Optional;
import org.khet.personnel.internal.PersonnelCodes;
import org.khet.personnel.internal.PersonnelPermissions;
import org.khet.personnel.internal.PersonnelReach;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.time.FiscalYear;

/** Days of a kind of leave that a person has, used and has left in a fiscal year; what is asked for counts as used. Source: H-06. */
public final class LeaveBalanceKind extends RecordKind {
    private static final BigDecimal NONE = BigDecimal.ZERO.setScale(1);
    private static final BigDecimal MOST = new BigDecimal("1500");

    public final Field<PersonId> person = person("person").filtered();
    public final Field<FiscalYear> year =
            fiscalYear("fiscal_year").initially(now -> now.fiscalYear()).filtered();
    public final Field<String> sort = code("leave_code", PersonnelCodes.LEAVE).filtered();
    public final Field<BigDecimal> granted =
            decimal("granted_days", 1).min(NONE).max(MOST);
    public final Field<BigDecimal> carried =
            decimal("carried_days", 1).min(NONE).max(MOST).initially(NONE);
    public final Field<BigDecimal> used =
            decimal("used_days", 1).initially(NONE).byCode();
    public final Field<BigDecimal> remaining = decimal("remaining_days", 1)
            .formula(row -> row.get(granted).add(row.get(carried)).subtract(row.get(used)));

    /** The kind as the module keeps it. */
    public LeaveBalanceKind() {
        super("personnel", "leave-balance", "psn_leave_balance");
        rights(PersonnelPermissions.VIEW, PersonnelPermissions.KEEP);
        reached(PersonnelReach.ownAnd(PersonnelPermissions.GRANT));
        ownOf(person);
        unique(person, year, sort);
        rule((row, now) -> row.has(remaining) && row.get(remaining).signum() < 0
                ? Optional.of(Problem.of(granted.name(), "personnel.error.below-used"))
                : Optional.empty());
        titled(person, sort, year);
        list(person, year, sort, granted, carried, used, remaining);
        section("what", person, year, sort, granted, carried, used, remaining);
        notForAgendas();
        menu("HR", "gauge", 604, "leave");
    }
}
