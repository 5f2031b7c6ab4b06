package org.khet.portal.api.i18n;

import java.util.Locale;
import java.util.Map;

/** Texts of one module in one language. Immutable. */
public interface Texts {
    /** Language of these texts: {@code th} or {@code en}. */
    Locale locale();

    /** Whether the key exists. */
    boolean has(String key);

    /**
     * The text with {@code {0}}, {@code {1}}… replaced; the key itself in brackets when missing. A value that is an ISO day
     * ({@code 2026-11-20}), also a half one ({@code 2026-11-20 PM}), is written as the language writes it; a whole number with its
     * thousands apart ({@code 30,816}), unless it may be a year (1900 to 2999); a sum as well, with its decimals ({@code 50,000.00}).
     */
    String get(String key, Object... args);

    /** The text with {@code {name}} replaced; days as with {@link #get}. */
    String named(String key, Map<String, String> values);

    /** Name under which the portal itself writes what its jobs do. */
    String PORTAL = "Khet Portal";

    /** Who wrote something, as people read it: a name as it stands, the portal itself by the word for it. */
    default String author(String name) {
        return name.equals(PORTAL) ? choose("ระบบ", "The system") : name;
    }

    /** The Thai or the English word, by language. */
    default String choose(String thai, String english) {
        return locale().getLanguage().equals("th") || english.isEmpty() ? thai : english;
    }
}
