package org.khet.processes.internal.ui;

import com.vaadin.flow.component.Component;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.processes.internal.ProcessesRecords;

/** The files that the chapters of a book carry, to be downloaded on the page of the book. Source: core D-01 b17. */
final class BookFilesSection {
    private BookFilesSection() {}

    /** Nothing where there are none, and once they are frozen with the book, whose field has them. */
    static List<Component> of(ViewRequest request, ProcessesRecords records, Files files, RecordRow book) {
        Texts texts = request.texts();
        if (book.get(records.books.kind().attached).isPresent()) {
            return List.of();
        }
        List<List<String>> rows = new ArrayList<>();
        List<Component> downloads = new ArrayList<>();
        for (RecordRow chapter : records.printing.chapters(request.caller(), book)) {
            for (Files.Stored file : records.printing.attached(request.caller(), chapter)) {
                rows.add(List.of(chapter.get(records.chapters.kind().heading), file.name()));
                downloads.add(new Download(
                        "processes-book-file-" + file.id().value(),
                        "download",
                        texts.get("processes.book.attached.get", file.name()),
                        () -> new Download.Kind(file.name(), file.mediaType()),
                        out -> {
                            try (InputStream in = files.open(request.caller(), file.id())) {
                                in.transferTo(out);
                            }
                        }));
            }
        }
        if (rows.isEmpty()) {
            return List.of();
        }
        String title = texts.get("processes.book.attached");
        return List.of(new Section(
                title,
                new SmallTable(
                                title,
                                List.of(
                                        texts.get("processes.chapter.field.heading"),
                                        texts.get("processes.chapter.field.attachments")),
                                rows)
                        .last(texts.get("processes.book.attached.open"), downloads)
                        .stacking()));
    }
}
