package org.khet.portal.core.internal.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.export.ListPaperWriter;
import org.khet.portal.api.export.Cell;
import org.khet.portal.api.export.Sheet;
import org.khet.portal.api.export.SpreadsheetWriter;

/** Files that keep what was written into them: the lines around the rows, and the first cell of each row. */
final class ReadFiles implements SpreadsheetWriter, ListPaperWriter {
    final List<String> kinds = new ArrayList<>();
    final List<String> rows = new ArrayList<>();
    final List<String> lines = new ArrayList<>();

    @Nullable Marks marks;

    @Override
    public <R> Written write(Format format, Sheet<R> sheet, OutputStream out) {
        return read(format.name(), sheet);
    }

    @Override
    public <R> Written pdf(ListPaper<R> paper, OutputStream out) {
        marks = paper.marks();
        return read("PDF", paper.sheet());
    }

    @Override
    public <R> Written docx(ListPaper<R> paper, OutputStream out) {
        marks = paper.marks();
        return read("DOCX", paper.sheet());
    }

    private <R> Written read(String kind, Sheet<R> sheet) {
        kinds.add(kind);
        lines.clear();
        lines.addAll(sheet.heading().lines());
        rows.clear();
        sheet.rows()
                .forEachRemaining(row ->
                        rows.add(((Cell.Text) sheet.columns().getFirst().cell().apply(row)).value()));
        return new Written(rows.size(), true);
    }
}
