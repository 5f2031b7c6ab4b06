package org.khet.policyplan.internal.plan;

import java.util.Optional;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;

/** Strategies and focus points of a plan (กลยุทธ์และจุดเน้น). Source: policyplan E-02, PLAN-01, 02, 99. */
public final class StrategyKind extends RecordKind {
    public final Field<Long> plan = record("plan", "policyplan.plan").filtered();
    public final Field<Integer> seq = whole("seq", 1, 99).initially(1);
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<Optional<UnitId>> unit = unit("unit").optional();
    public final Lines policies = lines("policies", "pol_strategy_policy", 0, 40);
    public final Field<Long> policy =
            policies.record("policy", "policyplan.policy").unique();

    public final State active = state("ACTIVE", StateTone.RUN);
    public final State dropped = end("DROPPED", StateTone.IDLE);

    public final Action drop = action("drop")
            .from(active)
            .to(dropped)
            .needs(PolicyplanPermissions.PLAN_KEEP)
            .because()
            .backward("ban");

    /** The kind as the module keeps it. */
    public StrategyKind(PlanChecks checks) {
        super("policyplan", "strategy", "pol_strategy");
        seenByOffice();
        rights(PolicyplanPermissions.PLAN_VIEW, PolicyplanPermissions.PLAN_KEEP, active);
        unique(plan, seq);
        titled(seq, title);
        list(plan, seq, title, unit);
        section("what", plan, seq, title, unit);
        section("policies", policies);
        tab("active", active);
        tab("all");
        menu("PLAN", "compass", 12, "plans");
        rule((row, now) -> checks.draft(plan, row, row.get(plan)));
        changeable((row, now) -> checks.draft(plan, row, row.get(plan)));
        drop.when((row, now) -> checks.draft(plan, row, row.get(plan)).or(() -> checks.served(row, now)));
    }
}
