package org.khet.policyplan.internal.money;

import java.math.BigDecimal;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;

/** Movements of fund lines (ทะเบียนคุมวงเงิน), appended by {@link Ceilings}, never changed. Source: policyplan PF-11, PLAN-08. */
public final class CeilingMoveKind extends RecordKind {
    public final Field<Long> line = record("fund_line", "policyplan.fund-line").filtered();
    public final Field<MoveSort> sort = choice("sort", MoveSort.class).filtered();
    public final Field<BigDecimal> ceiling = signedBaht("ceiling_change").summed();
    public final Field<BigDecimal> allocated = signedBaht("allocated_change").summed();
    public final Field<String> reference = text("reference", 200).searched();

    /** The kind as the module keeps it. */
    public CeilingMoveKind() {
        super("policyplan", "ceiling-move", "pol_ceiling_move");
        rights(PolicyplanPermissions.MONEY_SEE, PolicyplanPermissions.MONEY_RECORD);
        byCodeOnly();
        titled(reference);
        list(line, sort, ceiling, allocated, reference);
        menu("PLAN", "arrow-left-right", 51, "money");
    }
}
