package org.khet.personnel.internal.paper.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Supplier;
import org.khet.personnel.internal.paper.PersonnelPapers;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;

/** Buttons in the heads of records by which their papers are printed. Source: other-groups D. */
public final class PersonnelPaperButtons {
    private final PersonnelPapers papers;

    /** Over the papers of the module. */
    public PersonnelPaperButtons(PersonnelPapers papers) {
        this.papers = papers;
    }

    /** Of a certificate that is in this state. */
    public List<Component> certificate(ViewRequest request, RecordRow row, State issued) {
        return row.state().equals(issued)
                ? List.of(button(request, "certificate", () -> papers.certificate(row)))
                : List.of();
    }

    /** Of raises that are in one of these states. */
    public List<Component> raiseLetters(ViewRequest request, RecordRow row, State... ordered) {
        return List.of(ordered).contains(row.state())
                ? List.of(button(request, "raise-letters", () -> papers.raiseLetters(row)))
                : List.of();
    }

    private Component button(ViewRequest request, String paper, Supplier<ReportPaper> made) {
        return new Download(
                "personnel-print-" + paper,
                "printer",
                request.texts().get("personnel.print." + paper),
                () -> Download.Kind.pdf(paper),
                out -> papers.print(request.caller(), made.get(), out));
    }
}
