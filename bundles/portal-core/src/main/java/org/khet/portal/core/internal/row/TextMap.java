package org.khet.portal.core.internal.row;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Short values by name in one column: a line each, name and value parted by a tab. Stateless. */
public final class TextMap {
    private TextMap() {}

    /** Writes sorted by name, cut at the limit by leaving out whole entries from the end. */
    public static String write(Map<String, String> values, int most) {
        var text = new StringBuilder();
        for (var entry : new TreeMap<>(values).entrySet()) {
            String line = written(entry.getKey()) + "\t" + written(entry.getValue()) + "\n";
            if (text.length() + line.length() <= most) {
                text.append(line);
            }
        }
        return text.toString();
    }

    /** Reads what {@link #write} wrote. */
    public static Map<String, String> read(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                values.put(unescape(line.substring(0, tab)), unescape(line.substring(tab + 1)));
            }
        });
        return values;
    }

    /** The name or value as it stands in the column. */
    public static String written(String value) {
        return value.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescape(String value) {
        var plain = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char one = value.charAt(i);
            if (one == '\\' && i + 1 < value.length()) {
                i++;
                plain.append(
                        switch (value.charAt(i)) {
                            case 't' -> '\t';
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            default -> value.charAt(i);
                        });
            } else {
                plain.append(one);
            }
        }
        return plain.toString();
    }
}
