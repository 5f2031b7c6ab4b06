package org.khet.portal.records.internal.module;

import java.time.Month;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.khet.portal.api.i18n.Texts;

/**
 * The texts of a list, and those of its columns by month, {@code แผนรายเดือน ต.ค.}, and of lines, {@code รายการ: จำนวนเงิน}.
 *
 * @param list the texts of the list
 */
record ColumnTexts(Texts list) implements Texts {
    private static final String OF_MONTH = "#";
    private static final String OF_LINES = ">";

    /** The key of a month of a field. */
    static String key(String field, Month month) {
        return field + OF_MONTH + month.getValue();
    }

    /** The key of a column of lines. */
    static String key(String lines, String column) {
        return lines + OF_LINES + column;
    }

    @Override
    public Locale locale() {
        return list.locale();
    }

    @Override
    public boolean has(String key) {
        return Stream.of(key.split(OF_LINES, -1)).allMatch(part -> list.has(part.split(OF_MONTH, -1)[0]));
    }

    @Override
    public String get(String key, Object... args) {
        int of = key.indexOf(OF_LINES);
        if (of >= 0) {
            return list.get(key.substring(0, of)) + ": " + get(key.substring(of + 1));
        }
        int at = key.indexOf(OF_MONTH);
        return at < 0
                ? list.get(key, args)
                : list.get(key.substring(0, at)) + " " + list.get("records.month." + key.substring(at + 1));
    }

    @Override
    public String named(String key, Map<String, String> values) {
        return list.named(key, values);
    }
}
