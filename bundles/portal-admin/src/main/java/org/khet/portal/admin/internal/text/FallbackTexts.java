package org.khet.portal.admin.internal.text;

import java.util.Locale;
import java.util.Map;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;

/**
 * Own texts, and for other keys those of the module named by the first part of the key.
 *
 * @param own    texts of the administration
 * @param others catalogs by module id
 */
record FallbackTexts(Texts own, Map<String, TextCatalog> others) implements Texts {
    @Override
    public Locale locale() {
        return own.locale();
    }

    @Override
    public boolean has(String key) {
        return of(key).has(key);
    }

    @Override
    public String get(String key, Object... args) {
        return of(key).get(key, args);
    }

    @Override
    public String named(String key, Map<String, String> values) {
        return of(key).named(key, values);
    }

    private Texts of(String key) {
        int dot = key.indexOf('.');
        TextCatalog found = dot < 0 || own.has(key) ? null : others.get(key.substring(0, dot));
        return found == null ? own : found.in(own.locale());
    }
}
