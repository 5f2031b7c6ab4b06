package org.khet.portal.api.text;

import java.math.BigInteger;
import java.util.Locale;

/** Numbers as people read them, the same in both languages and on every machine, whatever language that has. Stateless. */
public final class NumberFormatter {
    private NumberFormatter() {}

    /** A count with its thousands parted, e.g. {@code 1,234}. Not for years. */
    public static String whole(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** The same, however large. */
    public static String whole(BigInteger number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
