package org.khet.portal.print.internal.list;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.khet.portal.api.admin.export.ListPaperWriter.ListPaper;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.SpreadsheetWriter.Written;
import org.khet.portal.print.internal.sheet.CellText;

/** The body of a text document: lines of the heading and the table of rows, written while the rows are read. */
final class WordTable<R> {
    /** Twentieths of a point: A4 without margins of 15 mm. */
    private static final int ACROSS = 15_137;

    private static final int UPRIGHT = 10_205;
    private static final String HEAD_FILL = "E7ECF5";
    private static final String[] BORDERS = {"top", "left", "bottom", "right", "insideH", "insideV"};

    private final WordMarkup markup;
    private final ListPaper<R> paper;
    private final PaperCellText<R> cells;
    private final SheetWidths widths;

    WordTable(WordMarkup markup, ListPaper<R> paper) {
        this.markup = markup;
        this.paper = paper;
        cells = new PaperCellText<>(paper);
        widths = SheetWidths.of(paper.sheet().columns());
    }

    Written write(int most) throws XMLStreamException {
        var heading = paper.sheet().heading();
        boolean first = true;
        for (String line : heading.lines()) {
            markup.paragraph(first ? "Title" : "Subtitle", CellText.clean(line));
            first = false;
        }
        open();
        var source = paper.sheet().rows();
        long rows = 0;
        while (source.hasNext() && rows < most) {
            R row = source.next();
            String[] marks = paper.struck().test(row) ? new String[] {"strike"} : new String[0];
            line(cells.row(row), marks);
            rows++;
        }
        boolean complete = !source.hasNext();
        if (cells.hasSums() && rows > 0) {
            line(cells.sums(), "b", "bCs");
        }
        markup.close();
        markup.paragraph("Normal", rows == 0 ? paper.marks().none() : complete ? "" : heading.notAll());
        page();
        return new Written(rows, complete);
    }

    private void open() throws XMLStreamException {
        markup.open("tbl").open("tblPr").single("tblW", "w", "5000", "type", "pct");
        markup.open("tblBorders");
        for (String border : BORDERS) {
            markup.single(border, "val", "single", "sz", "4", "space", "0", "color", "808080");
        }
        markup.close().single("tblLayout", "type", "fixed").close();
        List<? extends Column<?>> columns = paper.sheet().columns();
        markup.open("tblGrid");
        for (int column = 0; column < columns.size(); column++) {
            markup.single("gridCol", "w", width(column));
        }
        markup.close();
        heads(columns);
    }

    private void heads(List<? extends Column<?>> columns) throws XMLStreamException {
        markup.open("tr").open("trPr").single("cantSplit").single("tblHeader").close();
        for (int column = 0; column < columns.size(); column++) {
            markup.open("tc").open("tcPr").single("tcW", "w", width(column), "type", "dxa");
            markup.single("shd", "val", "clear", "color", "auto", "fill", HEAD_FILL)
                    .close();
            markup.open("p").open("pPr").single("pStyle", "val", "Cell").single("jc", "val", "center");
            markup.close()
                    .run(CellText.clean(columns.get(column).title()), "b", "bCs")
                    .close()
                    .close();
        }
        markup.close();
    }

    private void line(List<PaperCellText.Shown> line, String... marks) throws XMLStreamException {
        markup.open("tr");
        for (int column = 0; column < line.size(); column++) {
            markup.open("tc").open("tcPr").single("tcW", "w", width(column), "type", "dxa");
            markup.close().open("p").open("pPr").single("pStyle", "val", "Cell");
            if (line.get(column).number()) {
                markup.single("jc", "val", "right");
            }
            markup.close().run(line.get(column).text(), marks).close().close();
        }
        markup.close();
    }

    private String width(int column) {
        return String.valueOf(Math.round(widths.of(column, widths.upright() ? UPRIGHT : ACROSS)));
    }

    private void page() throws XMLStreamException {
        markup.open("sectPr");
        if (!paper.marks().watermark().isEmpty()) {
            markup.reference("headerReference", "default", WordFile.HEADER);
        }
        markup.reference("footerReference", "default", WordFile.FOOTER);
        if (widths.upright()) {
            markup.single("pgSz", "w", "11906", "h", "16838");
        } else {
            markup.single("pgSz", "w", "16838", "h", "11906", "orient", "landscape");
        }
        markup.single(
                "pgMar", "top", "1021", "right", "850", "bottom", "1021", "left", "850", "header", "510", "footer",
                "510", "gutter", "0");
        markup.close();
    }
}
