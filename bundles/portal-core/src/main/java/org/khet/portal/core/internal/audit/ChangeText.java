package org.khet.portal.core.internal.audit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.core.internal.row.TextMap;

/** Old and new values of fields in one column: by field the old value, a tab, the new one. Stateless. */
final class ChangeText {
    private ChangeText() {}

    /** Writes the fields that differ, by name; where they do not fit together, the longest values are cut. */
    static String write(List<Change> changes, int most) {
        List<Change> differing = changes.stream()
                .filter(change -> !change.before().equals(change.after()))
                .map(change -> new Change(change.field(), plain(change.before()), plain(change.after())))
                .toList();
        int room = most - differing.stream().mapToInt(ChangeText::around).sum();
        int longest = ValueTruncation.longest(
                differing.stream()
                        .flatMap(change -> Stream.of(change.before(), change.after()))
                        .toList(),
                room);
        Map<String, String> values = new TreeMap<>();
        differing.forEach(change -> values.put(
                change.field(),
                ValueTruncation.cut(change.before(), longest) + "\t" + ValueTruncation.cut(change.after(), longest)));
        return TextMap.write(values, most);
    }

    /** Signs of a line that are not of the values: the name, a tab, the written tab between old and new, the end. */
    private static int around(Change change) {
        return TextMap.written(change.field()).length()
                + 2
                + TextMap.written("\t").length();
    }

    /** Reads what {@link #write} wrote. */
    static List<Change> read(String text) {
        return TextMap.read(text).entrySet().stream()
                .map(entry -> {
                    String[] parts = entry.getValue().split("\t", 2);
                    return new Change(entry.getKey(), parts[0], parts.length < 2 ? "" : parts[1]);
                })
                .toList();
    }

    private static String plain(String value) {
        return value.replace('\t', ' ');
    }
}
