package org.khet.portal.print.internal.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the letters of a text file are written. What is no valid UTF-8 is Windows-874, the superset of TIS-620 that Thai
 * programs write; a text that is neither is refused.
 *
 * @param name    for people
 * @param charset reads it
 * @param mark    bytes of the byte order mark, 0 for none
 */
record TextEncoding(String name, Charset charset, int mark) {
    private static final int BUFFER = 1 << 16;

    static TextEncoding of(Path file) throws IOException {
        byte[] first = new byte[3];
        int length;
        try (InputStream in = Files.newInputStream(file)) {
            length = in.readNBytes(first, 0, first.length);
        }
        if (length == 3 && first[0] == (byte) 0xEF && first[1] == (byte) 0xBB && first[2] == (byte) 0xBF) {
            return checked(file, new TextEncoding("UTF-8", StandardCharsets.UTF_8, 3));
        }
        if (length >= 2 && first[0] == (byte) 0xFF && first[1] == (byte) 0xFE) {
            return checked(file, new TextEncoding("UTF-16", StandardCharsets.UTF_16LE, 2));
        }
        if (length >= 2 && first[0] == (byte) 0xFE && first[1] == (byte) 0xFF) {
            return checked(file, new TextEncoding("UTF-16", StandardCharsets.UTF_16BE, 2));
        }
        var utf8 = new TextEncoding("UTF-8", StandardCharsets.UTF_8, 0);
        return utf8.reads(file)
                ? utf8
                : checked(file, new TextEncoding("Windows-874", Charset.forName("x-windows-874"), 0));
    }

    private static TextEncoding checked(Path file, TextEncoding encoding) throws IOException {
        if (encoding.reads(file)) {
            return encoding;
        }
        throw FileTableReader.refused("encoding");
    }

    /** Whether all of the file is text in this encoding; a text has no zero characters. */
    private boolean reads(Path file) throws IOException {
        char[] buffer = new char[BUFFER];
        try (Reader text = open(file)) {
            for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    Reader open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        in.skipNBytes(mark);
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
