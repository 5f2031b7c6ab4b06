package org.khet.portal.shell.internal.text;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.khet.portal.api.i18n.TextCatalog;

/** Thai first, English second; texts of the shell for Vaadin. */
public final class ShellLanguages implements I18NProvider {
    /** Languages of the portal, the first one being the default. */
    public static final List<Locale> ALL = List.of(TextCatalog.THAI, Locale.ENGLISH);

    /** The language of this code; Thai for everything but {@code en}. */
    public static Locale of(String code) {
        return code.equals("en") ? Locale.ENGLISH : TextCatalog.THAI;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return ALL;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return ShellMessages.of(locale, key, params);
    }
}
