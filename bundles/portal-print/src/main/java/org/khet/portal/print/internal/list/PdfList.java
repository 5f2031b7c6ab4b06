package org.khet.portal.print.internal.list;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khet.portal.api.admin.export.ListPaperWriter.ListPaper;
import org.khet.portal.api.export.SpreadsheetWriter.Written;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.print.PrintTemplate;

/** One list as PDF. */
final class PdfList<R> {
    private static final double ACROSS = 273;
    private static final double UPRIGHT = 186;
    private static final double PADDING = 1.6;

    private final ListPaper<R> paper;
    private final PaperCellText<R> cells;
    private final SheetWidths widths;
    private final int most;

    PdfList(ListPaper<R> paper, int most) {
        this.paper = paper;
        this.most = most;
        cells = new PaperCellText<>(paper);
        widths = SheetWidths.of(paper.sheet().columns());
    }

    Written print(DocumentPrinter printer, PrintTemplate template, OutputStream out) throws IOException {
        var rows = new ArrayList<Map<String, Object>>();
        var source = paper.sheet().rows();
        while (source.hasNext() && rows.size() < most) {
            R row = source.next();
            rows.add(Map.of("struck", paper.struck().test(row), "cells", line(cells.row(row))));
        }
        boolean complete = !source.hasNext();
        var sheet = widths.upright() ? Paper.portrait() : Paper.landscape();
        printer.print(new PrintDocument(template, model(rows, complete), Map.of(), sheet.withCue()), out);
        return new Written(rows.size(), complete);
    }

    private Map<String, Object> model(List<Map<String, Object>> rows, boolean complete) {
        var heading = paper.sheet().heading();
        var lines = heading.lines();
        var model = new HashMap<String, Object>();
        model.put("title", lines.isEmpty() ? heading.name() : lines.getFirst());
        model.put("lines", lines.stream().skip(1).toList());
        model.put("columns", heads());
        model.put("rows", rows);
        model.put("hasTotal", cells.hasSums() && !rows.isEmpty());
        model.put("total", line(cells.sums()));
        model.put("none", rows.isEmpty() ? paper.marks().none() : "");
        model.put("notAll", complete ? "" : heading.notAll());
        model.put("by", paper.marks().by());
        model.put("page", paper.marks().page());
        model.put("watermark", paper.marks().watermark());
        return model;
    }

    private List<Map<String, Object>> heads() {
        var heads = new ArrayList<Map<String, Object>>();
        var columns = paper.sheet().columns();
        for (int column = 0; column < columns.size(); column++) {
            double width = widths.of(column, widths.upright() ? UPRIGHT : ACROSS) - PADDING;
            heads.add(Map.of(
                    "label",
                    columns.get(column).title(),
                    "width",
                    String.format(Locale.ROOT, "%.1f", Math.max(1, width))));
        }
        return heads;
    }

    private static List<Map<String, Object>> line(List<PaperCellText.Shown> shown) {
        return shown.stream()
                .map(cell -> Map.<String, Object>of("text", cell.text(), "kind", cell.number() ? "number" : "lines"))
                .toList();
    }
}
