package org.khet.portal.core.internal.audit;

import java.util.Collection;
import org.khet.portal.core.internal.row.TextMap;

/** Cuts values that do not fit into their column together: the longest first, never a whole one. Stateless. */
final class ValueTruncation {
    private static final String MORE = "…";

    private ValueTruncation() {}

    /** The longest length as written that each of these may have, so that all fit into the room together. */
    static int longest(Collection<String> values, int room) {
        if (values.stream().mapToInt(ValueTruncation::mostWritten).sum() <= room) {
            return Integer.MAX_VALUE;
        }
        int[] lengths = values.stream()
                .mapToInt(value -> TextMap.written(value).length())
                .sorted()
                .toArray();
        int left = Math.max(0, room);
        for (int i = 0; i < lengths.length; i++) {
            int share = left / (lengths.length - i);
            if (lengths[i] > share) {
                return share;
            }
            left -= lengths[i];
        }
        return Integer.MAX_VALUE;
    }

    /** No value is longer than this when written: a sign becomes two at most. */
    private static int mostWritten(String value) {
        return 2 * value.length();
    }

    /** The value, as much of it as has this length when written; what is missing is told by three dots. */
    static String cut(String value, int most) {
        if (mostWritten(value) <= most || TextMap.written(value).length() <= most) {
            return value;
        }
        int end = 0;
        int length = MORE.length();
        while (end < value.length()) {
            int next = value.offsetByCodePoints(end, 1);
            length += TextMap.written(value.substring(end, next)).length();
            if (length > most) {
                break;
            }
            end = next;
        }
        return most < MORE.length() ? "" : value.substring(0, end) + MORE;
    }
}
