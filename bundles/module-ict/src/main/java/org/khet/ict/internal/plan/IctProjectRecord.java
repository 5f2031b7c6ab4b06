package org.khet.ict.internal.plan;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * A project of an ICT plan: its budget in baht and, quarter by quarter once the plan is approved, how far it is, what was spent and what
 * hinders. Source: ict C.5, kinds-ict ict.plan-project, ICT-91.
 */
public final class IctProjectRecord extends RecordKind {
    private static final BigDecimal WHOLE = new BigDecimal("100");

    public final Field<Long> plan = record("plan", "ict.plan").filtered();
    public final Field<String> name = text("name", 200).searched().wide();
    public final Field<String> objective = longText("objective", 1000).orEmpty();
    public final Field<String> target = text("target", 500).wide().orEmpty();
    public final Field<PersonId> owner =
            person("owner").initially(now -> now.caller().person());
    public final Field<Optional<RecordLink>> origin =
            link("origin", "policyplan.project").optional();
    public final Field<BigDecimal> budget = baht("budget").summed();
    public final Lines quarters = lines("quarters", "ict_plan_quarter", 0, 40);
    public final Field<FiscalQuarter> quarter = quarters.quarter("quarter");
    public final Field<BigDecimal> reached = quarters.percent("progress");
    public final Field<BigDecimal> spent = quarters.baht("spent");
    public final Field<String> work = quarters.text("work", 500).in("work_done").orEmpty();
    public final Field<String> obstacles = quarters.text("obstacles", 500).orEmpty();
    public final Field<BigDecimal> progress = percent("progress").formula(this::reached);
    public final Field<BigDecimal> total = baht("spent").sumOf(quarters, spent).summed();

    public final State planned = state("PLANNED", StateTone.IDLE).notAwaited();
    public final State running = state("RUNNING", StateTone.RUN).notAwaited();
    public final State done = end("DONE", StateTone.DONE);
    public final State dropped = end("DROPPED", StateTone.IDLE);

    /** Its plan was approved. */
    public final Action start = action("start").from(planned).to(running).automatic();

    public final Action finish = action("finish")
            .from(running)
            .to(done)
            .needs(IctWorkPermissions.PLAN_EDIT)
            .when((row, now) -> row.get(progress()).compareTo(WHOLE) < 0
                    ? Optional.of(Problem.of("", "ict.error.project-unfinished"))
                    : Optional.empty())
            .icon("circle-check");
    public final Action drop = action("drop", "dropped")
            .from(planned, running)
            .to(dropped)
            .needs(IctWorkPermissions.PLAN_EDIT)
            .because()
            .saysWhyNot()
            .backward("ban");

    /**
     * The kind with what its plan does not allow now.
     *
     * @param inPlan  of changes
     * @param written of dropping it, which changes the plan
     */
    public IctProjectRecord(Action.Guard inPlan, Action.Guard written) {
        super("ict", "plan-project", "ict_plan_project");
        rights(IctWorkPermissions.PLAN_VIEW, IctWorkPermissions.PLAN_EDIT, planned, running);
        seenByOffice();
        ownOf(owner);
        rule(inPlan);
        drop.when(written);
        titled(name);
        list(plan, name, owner, budget, total, progress);
        section("what", plan, name, objective, target, owner, origin, budget);
        section("quarters", quarters);
        tab("open", planned, running);
        tab("all");
        way(planned, running, done);
        menu("ICT", "list-checks", 106, "work");
    }

    /** What was approved with the plan; who runs it may be another. */
    List<Field<?>> approved() {
        return List.of(name, objective, target, origin, budget);
    }

    /** How far it is in the last quarter that was told, in percent. */
    private BigDecimal reached(RecordRow row) {
        return row.lines(quarters).stream()
                .max(Comparator.comparing(line -> line.get(quarter)))
                .map(line -> line.get(reached))
                .orElse(BigDecimal.ZERO);
    }

    private Field<BigDecimal> progress() {
        return progress;
    }
}
