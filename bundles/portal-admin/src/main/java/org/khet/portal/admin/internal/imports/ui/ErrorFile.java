package org.khet.portal.admin.internal.imports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.khet.portal.api.admin.imports.ImportDraft;
import org.khet.portal.api.admin.imports.ImportDraft.Fate;
import org.khet.portal.api.admin.imports.ImportDraft.Filter;
import org.khet.portal.api.admin.imports.ImportDraft.Head;
import org.khet.portal.api.admin.imports.ImportDraft.Line;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.Sheet;
import org.khet.portal.api.export.SpreadsheetWriter.Format;
import org.khet.portal.api.ui.component.Icons;

/** The rows that are not taken, in the sender's own columns, with the reason: to be mended and imported again (core CORE-104). */
final class ErrorFile {
    private static final int WIDTH = 24;
    private static final int WIDE = 60;
    private final ImportContext context;
    private final ImportDraft draft;

    ErrorFile(ImportContext context, ImportDraft draft) {
        this.context = context;
        this.draft = draft;
    }

    /** A button behind which the file is made when it is pressed. */
    Span button() {
        Anchor link = new Anchor();
        link.addAttachListener(shown -> link.setHref((DownloadHandler) this::send));
        link.getElement().setAttribute("hidden", true);
        link.getElement().setAttribute("aria-hidden", "true");
        Button button = new Button(context.text("admin.imports.errors.download"), Icons.of("download"));
        button.setId("admin-imports-errors");
        button.addAttachListener(
                shown -> button.getElement().executeJs("this.onclick = () => this.nextElementSibling.click()"));
        return new Span(button, link);
    }

    private void send(DownloadEvent event) throws IOException {
        event.setContentType(Format.XLSX.mediaType());
        event.setFileName(context.text("admin.imports.errors.name") + "." + Format.XLSX.extension());
        Sheet<Line> sheet = together(event.getSession());
        try (OutputStream out = event.getOutputStream()) {
            context.desk().writer().write(Format.XLSX, sheet, out);
        }
    }

    /** The page may check its rows anew meanwhile, and a draft is for one thread at a time. */
    private Sheet<Line> together(VaadinSession session) {
        session.lock();
        try {
            return sheet();
        } finally {
            session.unlock();
        }
    }

    /** The rows of the last look that are not taken, in the order of the file. */
    Sheet<Line> sheet() {
        var words = new RowMessages(context, draft);
        List<Column<Line>> columns = new ArrayList<>();
        for (Head head : draft.heads()) {
            columns.add(Column.text(
                    head.title(),
                    WIDTH,
                    line -> head.index() < line.cells().size() ? line.cells().get(head.index()) : ""));
        }
        columns.add(Column.number(context.text("admin.imports.errors.line"), WIDTH / 2, Line::number));
        columns.add(Column.text(context.text("admin.imports.errors.reason"), WIDE, words::reason));
        String name = context.text("admin.imports.errors.name");
        return new Sheet<>(
                new Sheet.Heading(
                        name,
                        List.of(),
                        "",
                        context.text("admin.imports.errors.more"),
                        context.texts().locale()),
                columns,
                lines().iterator());
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Fate fate : List.of(Fate.LEFT_OUT, Fate.OPEN)) {
            var filter = new Filter(null, fate);
            lines.addAll(draft.lines(filter, 0, Math.max(1, draft.count(filter))));
        }
        lines.sort(Comparator.comparingInt(Line::number));
        return lines;
    }
}
