package org.khet.portal.print.internal.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.khet.portal.api.admin.imports.TableReader;
import org.khet.portal.api.admin.imports.TableReader.Lines;

/** The lines of one sheet. For one thread. */
final class SheetLines {
    private static final Pattern PLACE = Pattern.compile("([A-Za-z]{1,3})(\\d{1,7})");
    private static final int LONGEST_NUMBER = 40;
    private static final int LARGEST_SCALE = 30;
    private final String sheet;
    private final SharedStrings words;
    private final CellFormats formats;
    private final Lines lines;
    private int number;

    SheetLines(String sheet, SharedStrings words, CellFormats formats, Lines lines) {
        this.sheet = sheet;
        this.words = words;
        this.formats = formats;
        this.lines = lines;
    }

    boolean element(XMLStreamReader part) throws XMLStreamException {
        if (!part.getLocalName().equals("row")) {
            return true;
        }
        String told = WorkbookParts.attribute(part, "r");
        number = told.matches("\\d{1,9}") ? Integer.parseInt(told) : number + 1;
        List<String> cells = new ArrayList<>();
        while (part.hasNext()) {
            int event = part.next();
            if (event == XMLStreamReader.START_ELEMENT && part.getLocalName().equals("c")) {
                cell(part, cells);
            } else if (event == XMLStreamReader.END_ELEMENT
                    && part.getLocalName().equals("row")) {
                break;
            }
        }
        return cells.isEmpty() || lines.line(number, cells);
    }

    private void cell(XMLStreamReader part, List<String> cells) throws XMLStreamException {
        int column = column(WorkbookParts.attribute(part, "r"), cells.size());
        String type = WorkbookParts.attribute(part, "t");
        String style = WorkbookParts.attribute(part, "s");
        String value = "";
        while (part.hasNext()) {
            int event = part.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                value = switch (part.getLocalName()) {
                    case "f" -> throw FileTableReader.refused("formula", sheet, letters(column) + number);
                    case "v" -> part.getElementText();
                    case "is" -> SharedStrings.text(part, "is");
                    default -> value;
                };
            } else if (event == XMLStreamReader.END_ELEMENT
                    && part.getLocalName().equals("c")) {
                break;
            }
        }
        String text = text(type, style, value);
        if (text.isEmpty()) {
            return;
        }
        if (column >= TableReader.MOST_COLUMNS) {
            throw FileTableReader.refused("columns", TableReader.MOST_COLUMNS, number);
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }

    private String text(String type, String style, String value) {
        return switch (type) {
            case "s" -> words.at(value);
            case "inlineStr", "str", "e", "d" -> value;
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            default -> formats.day(style, value).map(LocalDate::toString).orElseGet(() -> plain(value));
        };
    }

    /** A number as people write it; workbooks hold long codes as 1.099990001E9. */
    private static String plain(String value) {
        if (value.isEmpty() || value.length() > LONGEST_NUMBER) {
            return value;
        }
        try {
            BigDecimal number = new BigDecimal(value);
            return Math.abs((long) number.scale()) > LARGEST_SCALE
                    ? value
                    : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException noNumber) {
            return value;
        }
    }

    private static int column(String place, int next) {
        var parts = PLACE.matcher(place);
        if (!parts.matches()) {
            return next;
        }
        int column = 0;
        String letters = parts.group(1).toUpperCase(Locale.ROOT);
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    private static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
