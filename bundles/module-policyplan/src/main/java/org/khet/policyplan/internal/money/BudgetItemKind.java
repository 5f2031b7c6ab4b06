package org.khet.policyplan.internal.money;

import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/** Allocation items (รายการจัดสรร); fourteen are shipped, each office adds its own. Source: policyplan C.3.3, PLAN-21. */
public final class BudgetItemKind extends RecordKind {
    public final Field<String> code = text("code", 10).unique().searched().sorted();
    public final Field<String> name = text("name", 200).searched().wide();
    public final Field<BudgetItemSort> sort =
            choice("sort", BudgetItemSort.class).filtered();
    public final Field<String> expenditure =
            code("expenditure_type", PolicyplanCodes.EXPENDITURE).filtered();
    public final Field<Boolean> social = yesNo("ss").initially(false);

    public final State active = state("ACTIVE", StateTone.RUN);
    public final State ended = end("ENDED", StateTone.IDLE);

    public final Action end = action("end")
            .from(active)
            .to(ended)
            .needs(PolicyplanPermissions.RATE_KEEP)
            .backward("ban");

    /** The kind as the module keeps it. */
    public BudgetItemKind() {
        super("policyplan", "item", "pol_item");
        seenByOffice();
        rights(PolicyplanPermissions.PLAN_VIEW, PolicyplanPermissions.RATE_KEEP, active);
        titled(code, name);
        list(code, name, sort, expenditure, social);
        ordered(code, false);
        section("what", code, name, sort, expenditure, social);
        tab("active", active);
        tab("all");
        menu("PLAN", "list", 60, "money");
    }
}
