package org.khet.documents.internal.report.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.FilePreview;
import org.khet.portal.api.ui.component.Section;

/** The first PDF or picture of a letter, to be read on its page. Source: DESIGN 07, core CORE-43. */
final class FirstFile {
    private final Supplier<Files> files;

    FirstFile(Supplier<Files> files) {
        this.files = files;
    }

    /** The section with the file; empty where the letter has none that a browser shows. */
    List<Component> of(ViewRequest request, RecordRow row, Field<Optional<List<FileId>>> field) {
        List<FileId> ids = row.get(field).orElse(List.of());
        return files.get().find(request.caller().office(), ids).stream()
                .filter(file -> FilePreview.shows(file.mediaType()))
                .findFirst()
                .<Component>map(file -> new Section(
                                request.texts().get("documents.letter.read"),
                                new FilePreview(
                                        "documents-letter-file",
                                        new Download.Kind(file.name(), file.mediaType()),
                                        out -> {
                                            try (var in = files.get().open(request.caller(), file.id())) {
                                                in.transferTo(out);
                                            }
                                        }))
                        .flush())
                .map(List::of)
                .orElse(List.of());
    }
}
