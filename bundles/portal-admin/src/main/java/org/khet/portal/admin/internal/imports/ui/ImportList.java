package org.khet.portal.admin.internal.imports.ui;

import org.khet.portal.api.i18n.Texts;

/**
 * A list of the office into which files are imported.
 *
 * @param target  id of its import target, e.g. {@code core.schools}
 * @param address of the list, e.g. {@code admin/schools}
 * @param words   first part of its text keys, e.g. {@code admin.schools}: {@code .title} names it, {@code .import.title} and
 *                {@code .import.sub} head the page, {@code .import.from} is the label of the day from which it holds, where its target is dated
 * @param key     text key of the name of a list of a module, whose page has the words of all such lists; empty for lists of the core
 */
public record ImportList(String target, String address, String words, String key) {
    private static final String OF_MODULES = "admin.imports.of";

    /** A list with words of its own. */
    public ImportList(String target, String address, String words) {
        this(target, address, words, "");
    }

    /** A list of a module. */
    static ImportList ofModule(String target, String address, String key) {
        return new ImportList(target, address, OF_MODULES, key);
    }

    /** Name of the list. */
    String name(Texts texts) {
        return texts.get(key.isEmpty() ? words + ".title" : key);
    }

    /** Title of the page. */
    String title(Texts texts) {
        return key.isEmpty() ? texts.get(words + ".import.title") : texts.get(words + ".import.title", name(texts));
    }
}
