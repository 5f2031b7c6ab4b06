package org.khet.processes.internal.matter;

import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;

/** Members of the working group of a case do its steps, which wait for them too. Source: core B-07, CORE-89. */
record CaseGroupWork(CaseKind cases, CaseTaskKind tasks, CaseEngine engine) {
    void open(Action action) {
        action.orFor(this::isMember).orForThose(now -> tasks.matter.in(engine.ofGroup(now)));
    }

    private boolean isMember(RecordRow task, RecordContext now) {
        return cases.group(engine.matter(now, task.get(tasks.matter)))
                .contains(now.caller().person());
    }
}
