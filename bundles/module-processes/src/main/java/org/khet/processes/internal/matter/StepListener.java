package org.khet.processes.internal.matter;

import java.util.List;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;

/**
 * Ends a task when the record to which it is linked did what the step waits for. The same happening again finds the task done and
 * changes nothing. Source: kinds-processes.md §1.3.
 */
public final class StepListener {
    private final RecordService<CaseTaskKind> tasks;
    private final Callers callers;

    /** Over the register of tasks. */
    public StepListener(RecordService<CaseTaskKind> tasks, Callers callers) {
        this.tasks = tasks;
        this.callers = callers;
    }

    /** Hears of a record; how many tasks ended. */
    public int hear(DomainEvent happening) {
        if (happening.module().equals("processes")) {
            return 0;
        }
        CaseTaskKind kind = tasks.kind();
        Caller system = callers.system(happening.office());
        String past = happening.type().substring(happening.type().lastIndexOf('.') + 1);
        int ended = 0;
        for (RecordRow task : tasks.internal()
                .all(
                        system,
                        RecordFilter.of(
                                kind.subject.is(happening.recordType() + ":" + happening.recordId()),
                                kind.in(kind.open, kind.asked)))) {
            List<String> waited = List.of(task.get(kind.doneActions).split("[ ,;]+", -1));
            boolean fits = waited.contains(happening.type())
                    || (task.get(kind.doneKind).equals(happening.recordType()) && waited.contains(past));
            if (fits) {
                tasks.internal().act(system, task, kind.heard);
                ended++;
            }
        }
        return ended;
    }
}
