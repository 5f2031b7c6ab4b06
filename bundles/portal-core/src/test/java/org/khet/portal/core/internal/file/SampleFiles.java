package org.khet.portal.core.internal.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of each kind, made by hand. */
final class SampleFiles {
    private SampleFiles() {}

    static byte[] pdf() {
        return latin("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n");
    }

    static byte[] png(int width, int height) {
        return ByteBuffer.allocate(33)
                .put(latin("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR"))
                .putInt(width)
                .putInt(height)
                .put(latin("\u0008\u0006\0\0\0\0\0\0\0"))
                .array();
    }

    static byte[] jpeg(int width, int height) {
        return ByteBuffer.allocate(40)
                .put(latin("\u00FF\u00D8\u00FF\u00E0\0\u0010JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0"))
                .put(latin("\u00FF\u00C0\0\u000B\u0008"))
                .putShort((short) height)
                .putShort((short) width)
                .put(latin("\u0001\u0001\u0011\0"))
                .array();
    }

    static byte[] webp(int width, int height) {
        return ByteBuffer.allocate(30)
                .put(latin("RIFF\u0016\0\0\0WEBPVP8X\n\0\0\0\0\0\0\0"))
                .put(little(width - 1))
                .put(little(height - 1))
                .array();
    }

    static byte[] heic(int width, int height) {
        return ByteBuffer.allocate(60)
                .put(latin("\0\0\0\u0018ftypheic\0\0\0\0mif1heic\0\0\0\u0024meta\0\0\0\u0014ispe\0\0\0\0"))
                .putInt(width)
                .putInt(height)
                .array();
    }

    static byte[] docx() {
        return zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<document/>");
    }

    static byte[] xlsx() {
        return zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<workbook/>");
    }

    static byte[] zip(String... namesAndTexts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] little(int value) {
        return new byte[] {(byte) value, (byte) (value >> 8), (byte) (value >> 16)};
    }
}
