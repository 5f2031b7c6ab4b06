package org.khet.portal.core.internal.audit;

import java.util.Map;
import java.util.TreeMap;
import org.khet.portal.core.internal.row.TextMap;

/** What was done in one column, as {@link TextMap} reads it; long values are cut, none is left out. Stateless. */
final class DetailText {
    private DetailText() {}

    static String write(Map<String, String> details, int most) {
        int names = details.keySet().stream()
                .mapToInt(name -> TextMap.written(name).length() + 2)
                .sum();
        int longest = ValueTruncation.longest(details.values(), most - names);
        Map<String, String> cut = new TreeMap<>();
        details.forEach((name, value) -> cut.put(name, ValueTruncation.cut(value, longest)));
        return TextMap.write(cut, most);
    }
}
