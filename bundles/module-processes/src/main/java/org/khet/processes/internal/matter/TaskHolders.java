package org.khet.processes.internal.matter;

import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.structure.UnitId;
import org.khet.processes.internal.catalogue.ProcessVersionKind;
import org.khet.processes.internal.catalogue.StepActor;
import org.khet.processes.internal.catalogue.StepShape;

/**
 * Whose a task is, by the role that its step names: found when the case begins, and again when the task opens, unless somebody said
 * otherwise meanwhile. A role that nobody has makes it the lead's, who is told. Source: kinds-processes.md §6.
 */
final class TaskHolders {
    private final CaseKind cases;
    private final CaseTaskKind tasks;
    private final ProcessVersionKind version;
    private final CaseFlow.Office office;

    TaskHolders(CaseKind cases, CaseTaskKind tasks, ProcessVersionKind version, CaseFlow.Office office) {
        this.cases = cases;
        this.tasks = tasks;
        this.version = version;
        this.office = office;
    }

    private record Role(StepActor actor, UnitId unit, String function, boolean decides) {}

    private record Holder(Optional<PersonId> person, boolean unheld) {}

    /** Role, unit and person of a new task. */
    RecordDraft with(RecordDraft draft, RecordRow matter, RecordLine step) {
        StepActor actor = step.get(version.actor);
        UnitId own = matter.get(cases.unit);
        UnitId unit = actor == StepActor.UNIT || actor == StepActor.HEAD || actor == StepActor.FUNCTION
                ? step.get(version.actorUnit).orElse(own)
                : own;
        boolean decides = step.get(version.shape) == StepShape.DECISION
                && (actor == StepActor.DIRECTOR || actor == StepActor.DEPUTY);
        Role role = new Role(actor, unit, step.get(version.actorFunction), decides);
        Holder holder = holder(matter, role);
        return draft.with(tasks.actor, actor)
                .with(tasks.actorFunction, role.function())
                .with(tasks.unit, unit)
                .with(tasks.decides, decides)
                .with(tasks.person, holder.person().orElse(null))
                .with(tasks.unheld, holder.unheld());
    }

    /** The task that opens, with who has its role now. */
    RecordRow now(RecordRow task, RecordRow matter, RecordContext now) {
        RecordRow opened = task.with(tasks.openedOn, now.today());
        if (task.get(tasks.byHand) || isTheLeads(task.get(tasks.actor))) {
            return opened;
        }
        Role role = new Role(
                task.get(tasks.actor), task.get(tasks.unit), task.get(tasks.actorFunction), task.get(tasks.decides));
        Holder holder = holder(matter, role);
        return opened.with(tasks.person, holder.person().orElse(null)).with(tasks.unheld, holder.unheld());
    }

    /** Whether the task goes with the case to another lead. */
    boolean goesWithTheLead(RecordRow task) {
        return !task.get(tasks.byHand)
                && (isTheLeads(task.get(tasks.actor)) || task.get(tasks.unheld) || task.get(tasks.decides));
    }

    private static boolean isTheLeads(StepActor actor) {
        return switch (actor) {
            case OWNER, COMMITTEE, SCHOOL, LEAD -> true;
            case UNIT, HEAD, FUNCTION, DIRECTOR, DEPUTY -> false;
        };
    }

    private Holder holder(RecordRow matter, Role role) {
        Optional<PersonId> lead = matter.get(cases.lead);
        OfficeId where = matter.head().office();
        if (role.decides() || isTheLeads(role.actor())) {
            return new Holder(lead, false);
        }
        if (role.actor() == StepActor.UNIT) {
            return office.people().inUnit(where, role.unit()).isEmpty()
                    ? new Holder(lead, true)
                    : new Holder(Optional.empty(), false);
        }
        Optional<PersonId> found = switch (role.actor()) {
            case HEAD -> office.roles().head(where, role.unit());
            case FUNCTION -> office.roles().function(where, role.function(), role.unit());
            case DIRECTOR -> office.roles().director(where);
            default -> office.roles().deputy(where, Optional.of(role.unit()));
        };
        return new Holder(found.or(() -> lead), found.isEmpty());
    }
}
