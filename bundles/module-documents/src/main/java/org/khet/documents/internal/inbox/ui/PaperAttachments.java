package org.khet.documents.internal.inbox.ui;

import com.vaadin.flow.component.html.Div;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.documents.internal.paper.PaperRegistry;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;

/** The files of a paper, to be opened by whoever is asked about it. Source: core B-03, CORE-68. */
final class PaperAttachments extends Div {
    PaperAttachments(ViewRequest request, PaperRegistry.Found paper, Files files) {
        PaperKind kind = paper.kind();
        getStyle().set("display", "flex").set("flex-wrap", "wrap").set("gap", "8px");
        paper.row()
                .get(kind.files)
                .ifPresent(ids -> files.find(request.caller().office(), ids)
                        .forEach(file -> add(new Download(
                                "documents-inbox-file-" + file.id().value(),
                                "download",
                                file.name(),
                                () -> new Download.Kind(file.name(), file.mediaType()),
                                out -> {
                                    try (var in = files.open(request.caller().office(), file.id())) {
                                        in.transferTo(out);
                                    }
                                }))));
    }
}
