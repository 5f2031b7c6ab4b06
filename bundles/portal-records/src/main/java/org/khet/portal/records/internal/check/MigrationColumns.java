package org.khet.portal.records.internal.check;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the migrations of a module say of each table, to look whether a column is named there at all. */
final class MigrationColumns {
    private static final Pattern COMMENT = Pattern.compile("--[^\\n]*");
    private static final Pattern TABLE =
            Pattern.compile("\\s*(?:create|alter)\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?(\\w+)(.*)", Pattern.DOTALL);

    private final Map<String, StringBuilder> tables = new HashMap<>();

    void read(String sql) {
        for (String statement :
                COMMENT.matcher(sql).replaceAll("").toLowerCase(Locale.ROOT).split(";", -1)) {
            Matcher match = TABLE.matcher(statement);
            if (match.matches()) {
                tables.computeIfAbsent(match.group(1), ignored -> new StringBuilder())
                        .append(match.group(2))
                        .append('\n');
            }
        }
    }

    boolean hasTable(String table) {
        return tables.containsKey(table);
    }

    boolean hasColumn(String table, String column) {
        StringBuilder said = tables.get(table);
        return said != null
                && Pattern.compile("\\b" + Pattern.quote(column) + "\\b")
                        .matcher(said)
                        .find();
    }
}
