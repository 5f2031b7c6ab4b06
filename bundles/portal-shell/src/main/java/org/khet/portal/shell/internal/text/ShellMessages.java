package org.khet.portal.shell.internal.text;

import java.util.Locale;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;

/** The shell's own words. */
public final class ShellMessages {
    private static final TextCatalog CATALOG = TextCatalog.load(ShellMessages.class.getClassLoader(), "shell");

    private ShellMessages() {}

    /** Both languages. */
    static TextCatalog catalog() {
        return CATALOG;
    }

    /** The words in a language. */
    public static Texts in(Locale locale) {
        return CATALOG.in(locale);
    }

    /** Text of the shell. */
    public static String of(Locale locale, String key, Object... args) {
        return CATALOG.in(locale).get(key, args);
    }
}
