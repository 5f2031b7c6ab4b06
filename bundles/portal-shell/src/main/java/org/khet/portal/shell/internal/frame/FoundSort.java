package org.khet.portal.shell.internal.frame;

import java.util.List;
import org.khet.portal.api.text.NumberFormatter;

/**
 * What a search found of one sort.
 *
 * @param key     of the sort: a record type, or the name of a directory
 * @param title   words of the sort, in the person's language
 * @param isCut   whether there may be more than were counted
 * @param entries those that were counted, best first
 */
record FoundSort(String key, String title, boolean isCut, List<MenuEntry> entries) {
    FoundSort {
        entries = List.copyOf(entries);
    }

    /** How many there are, {@code 1,000+} when not all were counted. */
    String count() {
        return NumberFormatter.whole(entries.size()) + (isCut ? "+" : "");
    }
}
