package org.khet.portal.records.internal.module;

import java.time.Month;
import java.util.Locale;
import java.util.Map;
import org.khet.portal.api.i18n.Texts;

/**
 * The texts of a list, and those of its columns by month: {@code แผนรายเดือน ต.ค.}
 *
 * @param list the texts of the list
 */
record MonthTexts(Texts list) implements Texts {
    private static final String OF_MONTH = "#";

    /** The key of a month of a field. */
    static String key(String field, Month month) {
        return field + OF_MONTH + month.getValue();
    }

    @Override
    public Locale locale() {
        return list.locale();
    }

    @Override
    public boolean has(String key) {
        int at = key.indexOf(OF_MONTH);
        return list.has(at < 0 ? key : key.substring(0, at));
    }

    @Override
    public String get(String key, Object... args) {
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
