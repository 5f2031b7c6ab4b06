package org.khet.portal.shell.internal.frame;

import java.util.Arrays;
import org.khet.portal.api.text.ThaiFolding;

/**
 * A line of the menu.
 *
 * @param title   words
 * @param address where it leads
 * @param icon    Lucide name
 * @param heading words of the sub-heading under which it stands; empty for none
 * @param words   all words by which it is found, folded: titles and synonyms in both languages
 */
record MenuEntry(String title, String address, String icon, String heading, String words) {
    MenuEntry {
        words = ThaiFolding.fold(String.join(" ", title, heading, words));
    }

    /** Without synonyms. */
    MenuEntry(String title, String address, String icon) {
        this(title, address, icon, "", "");
    }

    /** Whether it has each of these words, or a part of it. */
    boolean isAbout(String text) {
        return Arrays.stream(ThaiFolding.fold(text).split(" ")).allMatch(words::contains);
    }
}
