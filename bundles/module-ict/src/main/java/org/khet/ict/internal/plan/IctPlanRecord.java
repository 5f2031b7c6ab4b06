package org.khet.ict.internal.plan;

import java.util.Optional;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/**
 * An ICT plan (แผนพัฒนาเทคโนโลยีสารสนเทศและการสื่อสาร) with what it goes back to and its strategies; its projects begin when the
 * director approves it. Its words are a book of the process manual. Source: ict P01, C.5, kinds-ict ict.plan, ICT-91.
 */
public final class IctPlanRecord extends RecordKind {
    /** The projects of plans. */
    public interface Projects {
        /** The problem with a plan that has none. */
        Optional<Problem> none(RecordRow plan, RecordContext now);

        /** The problem with projects that are neither done nor dropped. */
        Optional<Problem> open(RecordRow plan, RecordContext now);

        /** Begins those of a plan, in the running transaction. */
        void begin(RecordRow plan, RecordContext now);
    }

    public final Field<String> title = text("title", 200).searched().wide();
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<FiscalYear> from =
            fiscalYear("from_year").filtered().sorted().initially(now -> now.fiscalYear());
    public final Field<FiscalYear> until = fiscalYear("until_year").initially(now -> now.fiscalYear());
    public final Field<Integer> version =
            whole("version_no", 1, 99).initially(1).byCode();
    public final Lines references = lines("references", "ict_plan_reference", 1, 50);
    public final Field<String> reference = references.text("reference", 300);
    public final Lines strategies = lines("strategies", "ict_plan_strategy", 0, 50);
    public final Field<String> strategy = strategies.text("strategy", 300);

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State submitted = state("SUBMITTED", StateTone.WAIT);
    public final State returned = state("RETURNED", StateTone.NEAR);
    public final State revised = state("REVISED", StateTone.NEAR);
    public final State endorsed = state("ENDORSED", StateTone.WAIT);
    public final State approved = state("APPROVED", StateTone.RUN).notAwaited();
    public final State reported = end("REPORTED", StateTone.DONE);
    public final Field<String> result = longText("result", 2000).from(reported).orEmpty();

    public final Action submit = action("submit")
            .from(draft, returned, revised)
            .to(submitted)
            .needs(IctWorkPermissions.PLAN_EDIT)
            .when((row, now) -> projects().none(row, now))
            .tells(IctWorkPermissions.PLAN_ENDORSE)
            .icon("send");
    public final Action endorse = action("endorse")
            .from(submitted)
            .to(endorsed)
            .needs(IctWorkPermissions.PLAN_ENDORSE)
            .notWho(submit)
            .tells(IctWorkPermissions.PLAN_APPROVE)
            .icon("badge-check");
    public final Action approve = action("approve")
            .from(endorsed)
            .to(approved)
            .needs(IctWorkPermissions.PLAN_APPROVE)
            .notWho(submit)
            .then((row, now) -> projects().begin(row, now))
            .tellsMaker()
            .icon("stamp");
    public final Action giveBack = action("give-back")
            .from(submitted, endorsed)
            .to(returned)
            .needs(IctWorkPermissions.PLAN_ENDORSE)
            .because()
            .backward("undo-2")
            .tellsMaker();
    /** After the approval plan and projects change by a revision only, which is endorsed and approved as the plan was. */
    public final Action revise = action("revise")
            .from(approved)
            .to(revised)
            .needs(IctWorkPermissions.PLAN_EDIT)
            .because()
            .does((row, now) -> row.with(version, row.get(version) + 1))
            .tells(IctWorkPermissions.PLAN_APPROVE)
            .inOwnTime()
            .backward("file-pen");

    public final Action report = action("report")
            .from(approved)
            .to(reported)
            .needs(IctWorkPermissions.PLAN_EDIT)
            .demands(result)
            .when((row, now) -> projects().open(row, now))
            .tells(IctWorkPermissions.PLAN_APPROVE)
            .icon("file-check");

    private final Projects projects;

    /** @param projects the projects of plans */
    public IctPlanRecord(Projects projects) {
        super("ict", "plan", "ict_plan");
        this.projects = projects;
        rights(IctWorkPermissions.PLAN_VIEW, IctWorkPermissions.PLAN_EDIT, draft, returned, revised);
        seenByOffice();
        belongsTo(unit);
        rule((row, now) -> row.get(until).compareTo(row.get(from)) < 0
                ? Optional.of(Problem.of(until.name(), "ict.error.plan-years"))
                : Optional.empty());
        titled(title);
        list(title, unit, from, until, version);
        section("what", title, unit, from, until, version);
        section("references", references);
        section("strategies", strategies);
        tab("open", draft, submitted, returned, revised, endorsed);
        tab("running", approved);
        tab("all");
        way(draft, submitted, endorsed, approved, reported);
        menu("ICT", "map", 105, "work");
    }

    /** Whether the plan is being written, so that its projects change. */
    boolean isWritten(RecordRow plan) {
        return submit.from().contains(plan.state());
    }

    /** The condition that the plan was approved, also while it is revised. */
    Condition inForce() {
        return Condition.any(in(approved, reported), version.atLeast(2));
    }

    private Projects projects() {
        return projects;
    }
}
