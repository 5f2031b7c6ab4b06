package org.khet.personnel.internal.leave;

import java.math.BigDecimal;
import org.khet.personnel.internal.PersonnelCodes;
import org.khet.personnel.internal.PersonnelPermissions;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/** How many days of a kind of leave people have in an office (สิทธิการลา). Source: other-groups H-06; the numbers are the office's. */
public final class LeaveRightKind extends RecordKind {
    private static final BigDecimal MOST = new BigDecimal("1500");

    public final Field<String> sort = code("leave_code", PersonnelCodes.LEAVE).unique();
    public final Field<LeaveBasis> basis = choice("basis", LeaveBasis.class).initially(LeaveBasis.YEARLY);
    public final Field<BigDecimal> days =
            decimal("most_days", 1).min(BigDecimal.ZERO).max(MOST);
    public final Field<Boolean> workingDays = yesNo("working_days").initially(true);
    public final Field<BigDecimal> carried =
            decimal("carried_most", 1).min(BigDecimal.ZERO).max(MOST).initially(BigDecimal.ZERO.setScale(1));
    public final Field<String> rule = text("rule_text", 300).orEmpty();

    public final State inForce = state("IN_FORCE", StateTone.RUN);
    public final State ended = end("ENDED", StateTone.IDLE);

    public final Action end = action("end", "ended")
            .from(inForce)
            .to(ended)
            .needs(PersonnelPermissions.KEEP)
            .because()
            .backward("archive");

    /** The kind as the module keeps it. */
    public LeaveRightKind() {
        super("personnel", "leave-right", "psn_leave_right");
        rights(PersonnelPermissions.VIEW, PersonnelPermissions.KEEP, inForce);
        seenByOffice();
        titled(sort);
        list(sort, basis, days, workingDays, carried, rule);
        section("what", sort, basis, days, workingDays, carried, rule);
        notForAgendas();
        menu("HR", "scale", 605, "leave");
    }
}
