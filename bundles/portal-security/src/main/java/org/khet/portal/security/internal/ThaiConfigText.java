package org.khet.portal.security.internal;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/** Thai words in files of settings, which are read as Latin-1 whatever they were written in. */
public final class ThaiConfigText {
    private ThaiConfigText() {}

    /** The words as they were written, in UTF-8 or escaped, without blanks at the ends. */
    public static String of(String text) {
        CharsetEncoder read = StandardCharsets.ISO_8859_1.newEncoder();
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(read.encode(CharBuffer.wrap(text)))
                    .toString()
                    .strip();
        } catch (CharacterCodingException escaped) {
            return text.strip();
        }
    }
}
