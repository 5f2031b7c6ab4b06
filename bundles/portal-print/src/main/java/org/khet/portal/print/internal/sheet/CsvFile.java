package org.khet.portal.print.internal.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.khet.portal.api.export.Cell;
import org.khet.portal.api.export.Sheet;
import org.khet.portal.api.export.SpreadsheetWriter.Written;
import org.khet.portal.api.text.ThaiDate;

/**
 * Comma-separated values as spreadsheets open them: byte order mark, CR LF, plain numbers. Days are of the Buddhist era for Thai
 * readers (21/06/2565), as everywhere else, and in ISO form for others.
 */
final class CsvFile<R> {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int BUDDHIST = 543;

    private final Sheet<R> sheet;
    private final ColumnSums sums;

    CsvFile(Sheet<R> sheet) {
        this.sheet = sheet;
        sums = new ColumnSums(sheet);
    }

    Written write(OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            for (var line : sheet.heading().lines()) {
                csv.writeRecord(guarded(line));
            }
            csv.writeRecord(sheet.columns().stream()
                    .map(column -> guarded(column.title()))
                    .toList());
            long rows = 0;
            while (sheet.rows().hasNext()) {
                csv.writeRecord(cells(sheet.rows().next()));
                rows++;
            }
            if (sums.wanted()) {
                csv.writeRecord(line(sums::cell));
            }
            return new Written(rows, true);
        }
    }

    private List<String> cells(R row) {
        return line(column -> {
            var cell = sheet.columns().get(column).cell().apply(row);
            sums.add(column, cell);
            return cell;
        });
    }

    private List<String> line(IntFunction<Cell> cells) {
        var line = new ArrayList<String>(sheet.columns().size());
        for (int column = 0; column < sheet.columns().size(); column++) {
            line.add(text(cells.apply(column)));
        }
        return line;
    }

    private String text(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> guarded(text.value());
            case Cell.Figure figure -> figure.value().toPlainString();
            case Cell.Baht baht ->
                baht.value().setScale(2, RoundingMode.HALF_UP).toPlainString();
            case Cell.Day day -> day(day.value());
            case Cell.Moment moment -> {
                var local = moment.value().atZone(ThaiDate.BANGKOK);
                yield day(local.toLocalDate()) + " " + TIME.format(local);
            }
        };
    }

    private String day(LocalDate day) {
        return sheet.heading().locale().getLanguage().equals("th")
                ? String.format(
                        Locale.ROOT, "%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear() + BUDDHIST)
                : day.toString();
    }

    /** A spreadsheet runs what begins like a formula, also from quoted fields; an apostrophe before it makes it text. */
    private static String guarded(String text) {
        var clean = CellText.clean(text);
        var begins = clean.stripLeading();
        boolean formula = !clean.isEmpty()
                && (FORMULA_STARTS.indexOf(clean.charAt(0)) >= 0
                        || (!begins.isEmpty() && FORMULA_STARTS.indexOf(begins.charAt(0)) >= 0));
        return formula ? "'" + clean : clean;
    }
}
