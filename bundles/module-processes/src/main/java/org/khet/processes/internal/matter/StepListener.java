package org.khet.processes.internal.matter;

import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;

/**
 * Ends a task when the record to which it is linked did what the step waits for, unless a proof lacks or a way has to be chosen, of which
 * its person is told; says that its basis fell when that record is undone
 * afterwards: opening the step again is for a person. The same happening again finds the task done and changes nothing. Source: kinds-processes.md §1.3, §1.5.
 */
public final class StepListener {
    private final RecordService<CaseTaskKind> tasks;
    private final TaskRecords records;
    private final Callers callers;

    /** Over the register of tasks. */
    public StepListener(RecordService<CaseTaskKind> tasks, TaskRecords records, Callers callers) {
        this.tasks = tasks;
        this.records = records;
        this.callers = callers;
    }

    /** Hears of a record; how many tasks it reached. */
    public int hear(DomainEvent happening) {
        if (happening.module().equals("processes")) {
            return 0;
        }
        CaseTaskKind kind = tasks.kind();
        Caller system = callers.system(happening.office());
        String past = happening.type().substring(happening.type().lastIndexOf('.') + 1);
        RecordFilter its = RecordFilter.of(kind.subject.is(happening.recordType() + ":" + happening.recordId()));
        int ended = 0;
        for (RecordRow task : tasks.internal()
                .all(system, its.and(kind.in(kind.open, kind.asked)).and(kind.byHappening.is(false)))) {
            if (records.fits(task, happening.recordType(), past)) {
                tasks.internal().act(system, task, kind.heard);
                ended++;
            }
        }
        if (records.isUndone(happening.office(), happening.recordType(), past)) {
            for (RecordRow task : tasks.internal()
                    .all(system, its.and(kind.in(kind.open, kind.asked)).and(kind.byHappening.is(true)))) {
                tasks.internal().change(system, task, new RecordDraft().with(kind.byHappening, false));
            }
            for (RecordRow task :
                    tasks.internal().all(system, its.and(kind.in(kind.done)).and(kind.fell.is(false)))) {
                RecordRow fallen = tasks.internal().change(system, task, new RecordDraft().with(kind.fell, true));
                tasks.internal().act(system, fallen, kind.lose);
            }
        }
        return ended;
    }
}
