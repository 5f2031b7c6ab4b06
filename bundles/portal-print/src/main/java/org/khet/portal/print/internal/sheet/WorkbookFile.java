package org.khet.portal.print.internal.sheet;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.khet.portal.api.export.Sheet;
import org.khet.portal.api.export.SpreadsheetWriter.Written;

/** One sheet of an Office Open XML workbook, flushed as it grows. */
final class WorkbookFile<R> {
    private static final String APPLICATION = "Khet Portal";
    private static final String APPLICATION_VERSION = "1.0";
    private static final String FACE = "TH Sarabun New";
    private static final int FACE_POINTS = 16;
    private static final int ROWS_IN_MEMORY = 1000;
    private static final int LONGEST_NAME = 31;

    private final Sheet<R> sheet;
    private final int mostRows;
    private final ColumnSums sums;

    WorkbookFile(Sheet<R> sheet, int mostRows) {
        this.sheet = sheet;
        this.mostRows = mostRows;
        sums = new ColumnSums(sheet);
    }

    Written write(OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, APPLICATION, APPLICATION_VERSION)) {
            workbook.setGlobalDefaultFont(FACE, FACE_POINTS);
            var cells = new WorkbookCells(
                    workbook.newWorksheet(name()), sheet.heading().locale());
            int first = head(cells);
            var written = rows(cells, first);
            foot(cells, first + (int) written.rows(), written.complete());
            cells.sheet().finish();
            return written;
        }
    }

    /** Returns the row below the column heads. */
    private int head(WorkbookCells cells) {
        var ws = cells.sheet();
        var columns = sheet.columns();
        for (int column = 0; column < columns.size(); column++) {
            ws.width(column, Math.min(columns.get(column).width() + 2.0, Worksheet.MAX_COL_WIDTH));
        }
        int row = 0;
        for (var line : sheet.heading().lines()) {
            cells.heading(row, line, row == 0);
            row++;
        }
        for (int column = 0; column < columns.size(); column++) {
            cells.columnHead(row, column, columns.get(column).title());
        }
        ws.setAutoFilter(row, 0, columns.size() - 1);
        ws.freezePane(0, row + 1);
        ws.repeatRows(row);
        ws.pageOrientation("landscape");
        ws.setFitToPage(true);
        ws.fitToWidth((short) 1);
        ws.fitToHeight((short) 0);
        return row + 1;
    }

    private Written rows(WorkbookCells cells, int first) throws IOException {
        int room = mostRows - first - (sums.wanted() ? 1 : 0);
        long rows = 0;
        while (sheet.rows().hasNext()) {
            if (rows == room - 1) {
                var last = sheet.rows().next();
                if (sheet.rows().hasNext()) {
                    return new Written(rows, false); // its place is taken by the notice
                }
                row(cells, first + (int) rows, last);
                return new Written(rows + 1, true);
            }
            row(cells, first + (int) rows, sheet.rows().next());
            rows++;
            if (rows % ROWS_IN_MEMORY == 0) {
                cells.sheet().flush();
            }
        }
        return new Written(rows, true);
    }

    private void row(WorkbookCells cells, int row, R value) {
        for (int column = 0; column < sheet.columns().size(); column++) {
            var cell = sheet.columns().get(column).cell().apply(value);
            sums.add(column, cell);
            cells.cell(row, column, cell);
        }
    }

    private void foot(WorkbookCells cells, int next, boolean complete) {
        int row = next;
        if (sums.wanted()) {
            for (int column = 0; column < sheet.columns().size(); column++) {
                cells.sum(row, column, sums.cell(column));
            }
            row++;
        }
        if (!complete) {
            cells.notice(row, sheet.heading().notAll());
        }
    }

    private String name() {
        var name = CellText.clean(sheet.heading().name())
                .replaceAll("[\\[\\]:*?/\\\\\n\t]", " ")
                .strip();
        var fitting = CellText.cut(name, LONGEST_NAME);
        return fitting.isEmpty() ? "1" : fitting;
    }
}
