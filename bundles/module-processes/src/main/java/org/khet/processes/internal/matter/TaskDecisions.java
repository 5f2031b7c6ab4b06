package org.khet.processes.internal.matter;

import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/**
 * What a decision about a step means for its way: the only one is taken, among several whoever has the step chooses, since the paper says
 * yes or no. Source: core E-36, CORE-79.
 */
final class TaskDecisions {
    private final RecordService<CaseTaskKind> tasks;
    private final TaskBranches branches;

    TaskDecisions(RecordService<CaseTaskKind> tasks, TaskBranches branches) {
        this.tasks = tasks;
        this.branches = branches;
    }

    void attach(TaskAudiences audiences) {
        CaseTaskKind kind = tasks.kind();
        kind.ask.does((row, now) -> row.with(kind.decisionOn, null));
        kind.granted
                .does((row, now) -> branches.several(row, now).isEmpty() ? led(row, now, false) : row)
                .tells(audiences::reached);
        kind.refused
                .does((row, now) -> branches.back(row, now).size() > 1 ? row : led(row, now, true))
                .tells(audiences::reached)
                .then(branches::again);
        kind.verbal
                .chooses(kind.branch, branches::several)
                .does((row, now) -> row.get(kind.branch).isEmpty() ? led(row, now, false) : over(row, now));
    }

    /** A decision of executives that is still to be asked for, or one that was refused: that goes back only. */
    Optional<Problem> open(RecordRow task, RecordContext now) {
        CaseTaskKind kind = tasks.kind();
        if (task.state().equals(kind.open) && branches.back(task, now).size() > 1 && isRefused(task, now)) {
            return Optional.of(Problem.of("", "processes.error.refused"));
        }
        return task.get(kind.decides) && task.get(kind.decisionOn).isEmpty()
                ? Optional.of(Problem.of("", "processes.error.ask-first"))
                : Optional.empty();
    }

    /** Whether the last request was refused. */
    private boolean isRefused(RecordRow task, RecordContext now) {
        CaseTaskKind kind = tasks.kind();
        return tasks.internal().steps(now.caller(), task.id()).reversed().stream()
                .takeWhile(step -> !step.action().equals(kind.ask.name()))
                .anyMatch(step -> step.action().equals(kind.refused.name()));
    }

    /** Over by the only way on or back. */
    private RecordRow led(RecordRow task, RecordContext now, boolean back) {
        return over(task, now).with(tasks.kind().branch, branches.label(task, now, back));
    }

    /** Done today, late no longer. */
    RecordRow over(RecordRow task, RecordContext now) {
        return task.with(tasks.kind().doneOn, now.today()).with(tasks.kind().late, false);
    }
}
