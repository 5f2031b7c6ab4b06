package org.khet.documents.internal.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Supplier;
import org.khet.documents.internal.outgoing.DeliveryKind;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;

/**
 * The letter on the page of its delivery, once its receiver has received it: who reads it has said so. Source: core CORE-52, CORE-53;
 * kinds-documents §5.
 */
final class DeliveredFiles {
    private static final String PREFIX = "documents-delivery-files-";
    private final Supplier<Files> files;
    private final FirstFile first;

    DeliveredFiles(Supplier<Files> files, FirstFile first) {
        this.files = files;
        this.first = first;
    }

    RecordViewOverrides on(DeliveryKind kind, RecordViewOverrides screens) {
        return screens.cell(kind.files, (request, row) -> isReceived(row) ? all(request, row) : notYet(request))
                .below((request, row) -> isReceived(row) ? first.of(request, row, kind.files) : List.of());
    }

    private static boolean isReceived(RecordRow row) {
        return !row.state().equals(((DeliveryKind) row.kind()).sent);
    }

    private static Component notYet(ViewRequest request) {
        return new Span(request.texts().get("documents.delivery.not-received"));
    }

    private Component all(ViewRequest request, RecordRow row) {
        Div all = new Div();
        all.addClassName("k-chips");
        DeliveryKind kind = (DeliveryKind) row.kind();
        for (Files.Stored file :
                files.get().find(request.caller().office(), row.get(kind.files).orElse(List.of()))) {
            all.add(new Download(
                    PREFIX + file.id().value(),
                    "download",
                    file.name(),
                    () -> new Download.Kind(file.name(), file.mediaType()),
                    out -> {
                        try (var in = files.get().open(request.caller(), file.id())) {
                            in.transferTo(out);
                        }
                    }));
        }
        return all;
    }
}
