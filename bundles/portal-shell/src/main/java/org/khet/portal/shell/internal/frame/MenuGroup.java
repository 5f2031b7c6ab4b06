package org.khet.portal.shell.internal.frame;

import java.util.List;

/**
 * Entries of one group of the office.
 *
 * @param title   short name of the group
 * @param icon    Lucide name
 * @param own     whether it is the person's own group
 * @param entries its entries
 */
record MenuGroup(String title, String icon, boolean own, List<MenuEntry> entries) {
    MenuGroup {
        entries = List.copyOf(entries);
    }
}
