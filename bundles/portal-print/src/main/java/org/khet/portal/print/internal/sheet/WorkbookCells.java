package org.khet.portal.print.internal.sheet;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import org.dhatim.fastexcel.Worksheet;
import org.khet.portal.api.export.Cell;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.text.ThaiDate;

/** Writes single cells with their formats. Text is always an inline string: never a formula, and not kept in memory. */
final class WorkbookCells {
    /** Longest text that a cell of a workbook takes. */
    private static final int LONGEST = 32_767;

    private static final String BAHT = "#,##0.00";
    // 07 = Buddhist calendar, 041E = Thai month names; 0409 = English, common era
    private static final String THAI = "[$-107041E]";
    private static final String ENGLISH = "[$-409]";
    private static final String DAY = "d mmm yyyy;@";
    private static final String MOMENT = "d mmm yyyy hh:mm;@";
    private static final String HEAD_FILL = "E7ECF5";
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final Worksheet ws;
    private final Locale locale;
    private final String language;

    /** @param locale the reader's language: days are of the Buddhist era for Thai readers */
    WorkbookCells(Worksheet ws, Locale locale) {
        this.ws = ws;
        this.locale = locale;
        language = locale.getLanguage().equals("th") ? THAI : ENGLISH;
    }

    Worksheet sheet() {
        return ws;
    }

    void cell(int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Text text -> text(row, column, text.value());
            case Cell.Figure figure -> ws.value(row, column, figure.value());
            case Cell.Baht baht -> {
                ws.value(row, column, baht.value().setScale(2, RoundingMode.HALF_UP));
                ws.style(row, column).format(BAHT).set();
            }
            case Cell.Day day -> day(row, column, day.value());
            case Cell.Moment moment -> {
                ws.value(row, column, moment.value().atZone(ThaiDate.BANGKOK).toLocalDateTime());
                ws.style(row, column).format(language + MOMENT).set();
            }
        }
    }

    /** Workbooks count days from 1900 and have a 29 February in that year; older days stay text. */
    private void day(int row, int column, LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            text(row, column, ScreenDates.in(locale).listDate(day));
        } else {
            ws.value(row, column, day);
            ws.style(row, column).format(language + DAY).set();
        }
    }

    private void text(int row, int column, String text) {
        if (!text.isEmpty()) {
            ws.inlineString(row, column, CellText.cut(CellText.clean(text), LONGEST));
            if (text.indexOf('\n') >= 0) {
                ws.style(row, column).wrapText(true).set();
            }
        }
    }

    void heading(int row, String line, boolean title) {
        text(row, 0, line);
        if (title) {
            ws.style(row, 0).bold().set();
        }
    }

    void columnHead(int row, int column, String title) {
        text(row, column, title);
        ws.style(row, column)
                .bold()
                .fillColor(HEAD_FILL)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .wrapText(true)
                .set();
    }

    void sum(int row, int column, Cell cell) {
        cell(row, column, cell);
        var style = ws.style(row, column).bold();
        if (cell instanceof Cell.Baht) {
            style.format(BAHT);
        }
        style.set();
    }

    void notice(int row, String notice) {
        text(row, 0, notice);
        ws.style(row, 0).bold().set();
    }
}
