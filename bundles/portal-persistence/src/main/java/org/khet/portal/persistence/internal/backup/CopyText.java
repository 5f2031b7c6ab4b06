package org.khet.portal.persistence.internal.backup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row as a line in the text format of PostgreSQL's COPY: values with tabs between, {@code \N} for null. */
final class CopyText {
    private static final String NULL = "\\N";

    private CopyText() {}

    /** The line without its end. */
    static String line(List<@Nullable String> values) {
        StringBuilder line = new StringBuilder();
        for (int at = 0; at < values.size(); at++) {
            if (at > 0) {
                line.append('\t');
            }
            String value = values.get(at);
            if (value == null) {
                line.append(NULL);
            } else {
                escape(value, line);
            }
        }
        return line.toString();
    }

    /** The values of a line. */
    static List<@Nullable String> values(String line) {
        List<@Nullable String> values = new ArrayList<>();
        int from = 0;
        for (int to = line.indexOf('\t'); to >= 0; to = line.indexOf('\t', from)) {
            values.add(value(line.substring(from, to)));
            from = to + 1;
        }
        values.add(value(line.substring(from)));
        return values;
    }

    private static void escape(String value, StringBuilder line) {
        for (int at = 0; at < value.length(); at++) {
            char letter = value.charAt(at);
            switch (letter) {
                case '\\' -> line.append("\\\\");
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                default -> line.append(letter);
            }
        }
    }

    private static @Nullable String value(String text) {
        if (text.equals(NULL)) {
            return null;
        }
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder value = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter != '\\' || at + 1 == text.length()) {
                value.append(letter);
            } else {
                at++;
                value.append(meant(text.charAt(at)));
            }
        }
        return value.toString();
    }

    private static char meant(char escaped) {
        return switch (escaped) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> escaped;
        };
    }
}
