package org.khet.documents.internal.report.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.khet.documents.internal.duty.DutyRosterKind;
import org.khet.documents.internal.report.DutyPaper;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.Links;

/** Order, report and duties of a roster on its page. Source: core CORE-124. */
public final class DutyOverrides {
    private final Supplier<DutyPaper> paper;

    /** @param paper what is printed; there as soon as a screen opens */
    public DutyOverrides(Supplier<DutyPaper> paper) {
        this.paper = paper;
    }

    /** The screens of rosters; empty for other kinds. */
    public Optional<RecordViewOverrides> of(RecordKind kind) {
        return kind instanceof DutyRosterKind roster
                ? Optional.of(new RecordViewOverrides().head((request, row) -> head(request, roster, row)))
                : Optional.empty();
    }

    private List<Component> head(ViewRequest request, DutyRosterKind kind, RecordRow row) {
        List<Component> all = new ArrayList<>();
        if (row.lines(kind.plan).isEmpty()) {
            return all;
        }
        all.add(new Download(
                "documents-duty-order",
                "printer",
                request.texts().get("documents.duty-roster.print"),
                () -> Download.Kind.pdf("duty-" + row.id()),
                out -> paper.get().order(request.caller(), row.id(), out)));
        if (List.of(kind.ordered, kind.closed).contains(row.state())) {
            all.add(Links.to(
                    "documents/duties?tab=all&roster=" + row.id(),
                    request.texts().get("documents.duty-roster.duties")));
            all.add(new Download(
                    "documents-duty-report",
                    "printer",
                    request.texts().get("documents.duty-roster.report"),
                    () -> Download.Kind.pdf("duty-report-" + row.id()),
                    out -> paper.get().report(request.caller(), row.id(), out)));
        }
        return all;
    }
}
