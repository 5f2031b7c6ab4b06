package org.khet.processes.internal.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.processes.internal.matter.CaseTaskKind;
import org.khet.processes.internal.matter.SchoolWork;

/** What is said beside a step. Source: core E-35, E-38, kinds-processes.md §6. */
final class TaskNotices {
    private final CaseTaskKind kind;
    private final TaskSchools parts;

    TaskNotices(CaseTaskKind kind, TaskSchools parts) {
        this.kind = kind;
        this.parts = parts;
    }

    /** Of an open step: whose it is when nobody has its role, and why it cannot be finished yet; its button is not there. */
    List<Component> of(ViewRequest request, RecordRow task) {
        Texts texts = request.texts();
        if (task.get(kind.fell)) {
            return List.of(new InlineNotice(BadgeTone.LATE, texts.get("processes.task.basis-fell"), ""));
        }
        if (!task.state().equals(kind.open)) {
            return List.of();
        }
        List<Component> lacks = new ArrayList<>();
        if (task.get(kind.byHappening)) {
            lacks.add(new InlineNotice(BadgeTone.NEAR, texts.get("processes.task.reached"), ""));
        }
        if (task.get(kind.unheld)) {
            String role = texts.get(RecordTexts.choice(kind, task.get(kind.actor)));
            lacks.add(new InlineNotice(BadgeTone.NEAR, texts.get("processes.task.unheld", role), ""));
        }
        String papers = String.join(", ", kind.lacking(task));
        if (!papers.isEmpty()) {
            lacks.add(new InlineNotice(BadgeTone.NEAR, texts.get("processes.error.needs", papers), ""));
        }
        long schools = task.get(kind.bySchools)
                ? parts.left(request, task)
                : task.lines(kind.schools).stream()
                        .filter(line -> line.get(kind.work) != SchoolWork.ACKNOWLEDGED)
                        .count();
        if (schools > 0) {
            lacks.add(new InlineNotice(BadgeTone.NEAR, texts.get("processes.task.schools-left", schools), ""));
        }
        return lacks;
    }
}
