package org.khet.documents.internal.report.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.khet.documents.internal.disposal.DisposalPermissions;
import org.khet.documents.internal.report.DisposalPaper;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.Links;

/** What leads from a list of letters that may be destroyed to its letters and to its paper. Source: core CORE-60. */
public final class DisposalOverrides {
    private final Supplier<DisposalPaper> paper;

    /** @param paper the printed list; there as soon as a screen opens */
    DisposalOverrides(Supplier<DisposalPaper> paper) {
        this.paper = paper;
    }

    /** The screens of the lists. */
    public RecordViewOverrides overrides() {
        return new RecordViewOverrides().head(this::head);
    }

    private List<Component> head(ViewRequest request, RecordRow row) {
        List<Component> all = new ArrayList<>();
        if (request.caller().may(DisposalPermissions.ITEMS)) {
            all.add(Links.to(
                    "documents/disposal-items?tab=all&disposal=" + row.id(),
                    request.texts().get("documents.disposal.letters")));
        }
        if (paper.get().isFor(request.caller(), row)) {
            all.add(new Download(
                    "documents-disposal-print",
                    "printer",
                    request.texts().get("documents.print.disposal"),
                    () -> Download.Kind.pdf("disposal-" + row.id()),
                    out -> paper.get().print(request.caller(), row.id(), out)));
        }
        return all;
    }
}
