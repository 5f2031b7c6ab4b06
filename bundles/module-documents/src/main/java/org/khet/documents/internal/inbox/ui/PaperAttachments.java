package org.khet.documents.internal.inbox.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.khet.documents.internal.paper.PaperRegistry;
import org.khet.documents.internal.report.ui.AttachedFilesView;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;

/** The files of a paper, to be read on the page or saved by whoever is asked about it. Source: core B-03, CORE-59, CORE-68. */
final class PaperAttachments extends Div {
    PaperAttachments(ViewRequest request, PaperRegistry.Found paper, Files files) {
        List<Files.Stored> all = files.find(
                request.caller().office(), paper.row().get(paper.kind().files).orElse(List.of()));
        Div saved = new Div();
        saved.getStyle().set("display", "flex").set("flex-wrap", "wrap").set("gap", "8px");
        all.forEach(file -> saved.add(new Download(
                "documents-inbox-file-" + file.id().value(),
                "download",
                file.name(),
                () -> new Download.Kind(file.name(), file.mediaType()),
                out -> {
                    try (var in = files.open(request.caller(), file.id())) {
                        in.transferTo(out);
                    }
                })));
        add(saved);
        List<Files.Stored> shown = AttachedFilesView.shown(all);
        if (!shown.isEmpty()) {
            add(new AttachedFilesView(request, files, "documents-inbox-read", shown));
        }
    }
}
