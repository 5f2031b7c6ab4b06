package org.khet.policyplan.internal.money;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;

/** Spending that was typed here while finance is off (ยอดเบิกจ่ายที่กรอกเอง). Source: policyplan G, PLAN-36, 40. */
public final class SpentKind extends RecordKind {
    public final Field<YearMonth> month =
            month("month").in("of_month").filtered().sorted();
    public final Field<Long> line = record("fund_line", "policyplan.fund-line").filtered();
    public final Field<Optional<Long>> allocation =
            record("allocation", "policyplan.allocation").optional();
    public final Field<Optional<Long>> project =
            record("project", "policyplan.project").optional();
    public final Field<Optional<SchoolId>> school = school("school").filtered().optional();
    public final Field<BigDecimal> amount = baht("amount").summed();
    public final Field<String> note = text("note", 200).orEmpty().searched().wide();

    public final State typed = state("TYPED", StateTone.WAIT);
    public final State replaced = end("REPLACED", StateTone.IDLE);

    public final Action replace = action("replace")
            .from(typed)
            .to(replaced)
            .needs(PolicyplanPermissions.MONEY_RECORD)
            .because()
            .backward("undo-2");

    /** The kind as the module keeps it. */
    public SpentKind(TypedSpending spending) {
        super("policyplan", "spent", "spent", "pol_spent");
        rights(PolicyplanPermissions.MONEY_SEE, PolicyplanPermissions.MONEY_RECORD, typed);
        titled(note);
        list(month, line, school, amount, note);
        section("what", month, line, allocation, project, school, amount, note);
        tab("typed", typed);
        tab("all");
        menu("PLAN", "coins", 52, "money");
        rule((row, now) -> spending.twice(this, row, now));
    }
}
