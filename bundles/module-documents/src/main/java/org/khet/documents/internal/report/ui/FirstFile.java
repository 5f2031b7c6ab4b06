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
import org.khet.portal.api.ui.component.Section;

/** The first PDF or picture of a letter or paper, read on its page, and ways to the others. Source: DESIGN 07, core CORE-43, CORE-59. */
public final class FirstFile {
    private final Supplier<Files> files;

    /** @param files there as soon as a screen opens */
    public FirstFile(Supplier<Files> files) {
        this.files = files;
    }

    /** The section with the file; empty where the record has none that a browser shows. */
    public List<Component> of(ViewRequest request, RecordRow row, Field<Optional<List<FileId>>> field) {
        List<FileId> ids = row.get(field).orElse(List.of());
        List<Files.Stored> shown =
                AttachedFilesView.shown(files.get().find(request.caller().office(), ids));
        return shown.isEmpty()
                ? List.of()
                : List.of(new Section(
                                request.texts().get("documents.letter.read"),
                                new AttachedFilesView(request, files.get(), "documents-letter-file", shown).opened())
                        .flush());
    }
}
