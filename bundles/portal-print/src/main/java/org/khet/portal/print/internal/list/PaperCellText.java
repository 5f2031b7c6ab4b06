package org.khet.portal.print.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.khet.portal.api.admin.export.ListPaperWriter.ListPaper;
import org.khet.portal.api.export.Cell;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.print.internal.sheet.CellText;
import org.khet.portal.print.internal.sheet.ColumnSums;

/** The cells of a list as a paper shows them: dates and amounts in the words of the reader's language. For one paper. */
final class PaperCellText<R> {
    /** A paper is read by people: nobody reads more in one cell, and a row must not fill pages. */
    private static final int LONGEST = 2000;

    private final ListPaper<R> paper;
    private final ScreenDates dates;
    private final ColumnSums sums;

    /**
     * A cell in words.
     *
     * @param text   clean of control characters
     * @param number whether it stands at the right
     */
    record Shown(String text, boolean number) {}

    PaperCellText(ListPaper<R> paper) {
        this.paper = paper;
        Locale locale = paper.sheet().heading().locale();
        this.dates = ScreenDates.in(locale);
        this.sums = new ColumnSums(paper.sheet());
    }

    /** The cells of a row, from left to right. */
    List<Shown> row(R row) {
        var shown = new ArrayList<Shown>();
        var columns = paper.sheet().columns();
        for (int column = 0; column < columns.size(); column++) {
            var cell = columns.get(column).cell().apply(row);
            sums.add(column, cell);
            shown.add(shown(cell));
        }
        return shown;
    }

    /** Whether a line of sums stands below the rows. */
    boolean hasSums() {
        return sums.wanted();
    }

    /** The line of sums of all rows so far. */
    List<Shown> sums() {
        var shown = new ArrayList<Shown>();
        for (int column = 0; column < paper.sheet().columns().size(); column++) {
            shown.add(shown(sums.cell(column)));
        }
        return shown;
    }

    private Shown shown(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> new Shown(CellText.cut(CellText.clean(text.value()), LONGEST), false);
            case Cell.Figure figure -> new Shown(figure.value().toPlainString(), true);
            case Cell.Baht baht -> new Shown(BahtText.inFigures(baht.value()), true);
            case Cell.Day day -> new Shown(dates.listDate(day.value()), false);
            case Cell.Moment moment -> new Shown(dates.listDateTime(moment.value()), false);
        };
    }
}
