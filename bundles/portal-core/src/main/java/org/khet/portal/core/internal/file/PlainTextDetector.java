package org.khet.portal.core.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells plain text from other content: UTF-8, or the older Thai encoding, without control characters. Stateless. */
final class PlainTextDetector {
    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, Charset.forName("x-windows-874"));

    private PlainTextDetector() {}

    static boolean isText(Path file) throws IOException {
        for (Charset encoding : ENCODINGS) {
            if (isText(file, encoding)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isText(Path file, Charset encoding) throws IOException {
        CharsetDecoder decoder = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        byte[] block = new byte[32 << 10];
        ByteBuffer bytes = ByteBuffer.wrap(block);
        CharBuffer signs = CharBuffer.allocate(32 << 10);
        try (InputStream in = Files.newInputStream(file)) {
            boolean ended = false;
            while (!ended) {
                int read = in.read(block, bytes.position(), bytes.remaining());
                ended = read < 0;
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                CoderResult result = decoder.decode(bytes, signs, ended);
                if (result.isError() || hasControls(signs.flip())) {
                    return false;
                }
                bytes.compact();
                signs.clear();
            }
        }
        return true;
    }

    private static boolean hasControls(CharBuffer signs) {
        return signs.chars().anyMatch(sign -> Character.isISOControl(sign) && "\t\n\f\r".indexOf(sign) < 0);
    }
}
