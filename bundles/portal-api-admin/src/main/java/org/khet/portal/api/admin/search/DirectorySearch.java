package org.khet.portal.api.admin.search;

import java.util.List;
import java.util.Locale;
import org.khet.portal.api.security.Caller;

/** Finds people, schools and units of the caller's office in their registers, within the caller's rights (core CORE-109). Safe for concurrent use. */
public interface DirectorySearch {
    /**
     * What was found of one sort.
     *
     * @param sort    {@code people}, {@code schools}, {@code units} or {@code settings}
     * @param heading of the sort, in the language asked for
     * @param icon    of each entry
     * @param entries best first
     */
    record Group(String sort, String heading, String icon, List<Entry> entries) {
        /** Keeps an immutable copy. */
        public Group {
            entries = List.copyOf(entries);
        }
    }

    /**
     * What can be opened.
     *
     * @param title  its name
     * @param detail what tells it from others, e.g. post and telephone; may be empty
     * @param link   address within the portal
     */
    record Entry(String title, String detail, String link) {}

    /**
     * Groups that have entries, in a fixed order.
     *
     * @param text words or a part of them; nothing is found for an empty one
     * @param most entries of each group
     */
    List<Group> find(Caller caller, Locale locale, String text, int most);
}
