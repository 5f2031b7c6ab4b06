package org.khet.processes.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.processes.internal.ProcessesPortal;
import org.khet.processes.internal.ProcessesRecords;
import org.khet.processes.internal.matter.CaseKind;
import org.khet.processes.internal.matter.CaseTaskKind;

/**
 * Whether a step or a case is past its day, told from the day itself: the mark is set by the morning's job only, which may run
 * hours later. Empty when it is in time. Source: core CORE-81.
 */
final class LateCells {
    private final ProcessesRecords records;
    private final ProcessesPortal portal;

    LateCells(ProcessesRecords records, ProcessesPortal portal) {
        this.records = records;
        this.portal = portal;
    }

    Component ofTask(ViewRequest request, RecordRow task) {
        CaseTaskKind kind = records.tasks.kind();
        boolean runs = task.state().equals(kind.open) || task.state().equals(kind.asked);
        return told(request, task.get(kind.late) || (runs && isPast(task.get(kind.due))));
    }

    Component ofCase(ViewRequest request, RecordRow matter) {
        return told(request, isLate(matter));
    }

    /** A case is late from the first step that is, which the mark says, and when its own day is over. */
    boolean isLate(RecordRow matter) {
        CaseKind kind = records.cases.kind();
        return matter.get(kind.late) || (matter.state().equals(kind.running) && isPast(matter.get(kind.due)));
    }

    private boolean isPast(Optional<LocalDate> due) {
        LocalDate today = OfficeTime.day(portal.clock.instant());
        return due.filter(day -> day.isBefore(today)).isPresent();
    }

    private static Component told(ViewRequest request, boolean late) {
        return new Span(late ? request.texts().get("records.yes") : "");
    }
}
