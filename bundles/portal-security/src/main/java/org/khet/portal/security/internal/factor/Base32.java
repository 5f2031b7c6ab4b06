package org.khet.portal.security.internal.factor;

import java.util.Locale;

/** Base 32 of RFC 4648 without padding, as authenticator apps read secrets. Stateless. */
final class Base32 {
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String write(byte[] bytes) {
        var text = new StringBuilder();
        int held = 0;
        int buffer = 0;
        for (byte one : bytes) {
            buffer = (buffer << Byte.SIZE) | (one & 0xff);
            held += Byte.SIZE;
            while (held >= BITS) {
                held -= BITS;
                text.append(SIGNS.charAt((buffer >> held) & 31));
            }
        }
        if (held > 0) {
            text.append(SIGNS.charAt((buffer << (BITS - held)) & 31));
        }
        return text.toString();
    }

    /** In blocks of four, for people. */
    static String blocks(String text, String between) {
        return text.replaceAll("(.{4})(?!$)", "$1" + between);
    }

    /** What people typed, without blanks and hyphens, in capitals. */
    static String typed(String text) {
        return text.replaceAll("[\\s\\-\\u2010-\\u2015]", "").toUpperCase(Locale.ROOT);
    }
}
