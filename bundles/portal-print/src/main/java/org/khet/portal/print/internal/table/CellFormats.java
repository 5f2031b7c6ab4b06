package org.khet.portal.print.internal.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** Which cell styles show days, and which day a number stands for. For one thread. */
final class CellFormats {
    /** What a format writes as it stands, and conditions, colours and languages. */
    private static final Pattern PLAIN = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]");

    private static final Pattern DAY = Pattern.compile("[dDyYbBeEวป]");
    private static final int LAST_DAY = 2_958_465; // 31 December 9999
    /** A leap day of 1900 that never was stands in every such workbook. */
    private static final int GHOST = 60;

    private final boolean from1904;
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Boolean> days = new ArrayList<>();
    private boolean inCells;

    CellFormats(boolean from1904) {
        this.from1904 = from1904;
    }

    boolean element(XMLStreamReader part) {
        switch (part.getLocalName()) {
            case "numFmt" -> codes.put(number(part, "numFmtId"), WorkbookParts.attribute(part, "formatCode"));
            case "cellXfs" -> inCells = true;
            case "cellStyles", "dxfs" -> inCells = false;
            case "xf" -> {
                if (inCells) {
                    days.add(showsDay(number(part, "numFmtId")));
                }
            }
            default -> {
                // colours, faces and borders
            }
        }
        return true;
    }

    private static int number(XMLStreamReader part, String name) {
        String text = WorkbookParts.attribute(part, name);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    private boolean showsDay(int format) {
        String code = codes.get(format);
        if (code != null) {
            return DAY.matcher(PLAIN.matcher(code.replace("General", "")).replaceAll(""))
                    .find();
        }
        return (format >= 14 && format <= 17)
                || format == 22
                || (format >= 27 && format <= 36)
                || (format >= 50 && format <= 58)
                || (format >= 71 && format <= 74)
                || format == 77
                || format == 81;
    }

    /** The day that a number in a cell of this style shows; empty when it shows none. */
    Optional<LocalDate> day(String style, String value) {
        int place = style.matches("\\d{1,6}") ? Integer.parseInt(style) : 0;
        if (place >= days.size() || !days.get(place) || !value.matches("\\d{1,7}(\\.\\d*)?")) {
            return Optional.empty();
        }
        int serial = (int) Double.parseDouble(value);
        if (serial < 1 || serial > LAST_DAY) {
            return Optional.empty();
        }
        if (from1904) {
            return Optional.of(LocalDate.of(1904, 1, 1).plusDays(serial));
        }
        return Optional.of(LocalDate.of(1899, 12, serial < GHOST ? 31 : 30).plusDays(serial));
    }
}
