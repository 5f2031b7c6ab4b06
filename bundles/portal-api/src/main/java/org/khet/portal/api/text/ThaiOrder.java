package org.khet.portal.api.text;

import java.io.Serializable;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/**
 * Thai dictionary order: a leading vowel counts after its consonant, tone marks only decide between equals, digits of
 * either script come before letters: {@code 2 < กา < ก่า < เก < ไก < ขา} (core CORE-113).
 *
 * <p>Serializable, so that lists kept in a session may hold it. Safe for concurrent use.
 */
public final class ThaiOrder implements Comparator<String>, Serializable {
    private static final ThaiOrder INSTANCE = new ThaiOrder();
    private static final long serialVersionUID = 1;

    private ThaiOrder() {}

    /** Returns the order; there is only one. */
    public static ThaiOrder of() {
        return INSTANCE;
    }

    @Override
    public int compare(String left, String right) {
        int order = Rules.COLLATOR.compare(left, right);
        // the collator skips punctuation: "กา" and "กา-" would be the same name in a sorted set
        return order != 0 ? order : left.compareTo(right);
    }

    private Object readResolve() {
        return INSTANCE;
    }

    private static final class Rules {
        static final Collator COLLATOR = Collator.getInstance(Locale.forLanguageTag("th"));
    }
}
