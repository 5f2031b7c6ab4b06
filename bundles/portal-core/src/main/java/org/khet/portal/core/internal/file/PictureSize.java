package org.khet.portal.core.internal.file;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Width and height of a picture from its head, without decoding it: a small file may claim a picture that fills the memory
 * of whoever opens it.
 *
 * @param width  pixels
 * @param height pixels
 */
record PictureSize(long width, long height) {
    private static final int MOST_HEAD = 1 << 20;

    /** Pixels in all. */
    long pixels() {
        return width * height;
    }

    /** The size; empty when the head cannot be read, so the file is no picture. */
    static Optional<PictureSize> of(Path file, String type) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            PictureSize size = switch (type) {
                case MediaTypes.PNG -> png(in);
                case MediaTypes.JPEG -> jpeg(in);
                case MediaTypes.WEBP -> webp(in);
                default -> heic(in);
            };
            return Optional.of(size).filter(found -> found.width > 0 && found.height > 0);
        } catch (EOFException tooShort) {
            return Optional.empty();
        }
    }

    private static PictureSize png(DataInputStream in) throws IOException {
        in.skipNBytes(16);
        return new PictureSize(in.readInt() & 0xFFFFFFFFL, in.readInt() & 0xFFFFFFFFL);
    }

    private static PictureSize jpeg(DataInputStream in) throws IOException {
        in.skipNBytes(2);
        while (true) {
            int marker = in.readUnsignedByte();
            while (marker == 0xFF) {
                marker = in.readUnsignedByte();
            }
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            boolean alone = marker == 0 || marker == 1 || (marker >= 0xD0 && marker <= 0xD8);
            if (marker == 0xDA || marker == 0xD9) {
                throw new EOFException("no frame");
            }
            if (alone) {
                continue;
            }
            int length = in.readUnsignedShort();
            if (frame) {
                in.skipNBytes(1);
                int height = in.readUnsignedShort();
                return new PictureSize(in.readUnsignedShort(), height);
            }
            in.skipNBytes(Math.max(0, length - 2));
        }
    }

    private static PictureSize webp(DataInputStream in) throws IOException {
        in.skipNBytes(12);
        byte[] head = in.readNBytes(18);
        if (head.length < 18) {
            throw new EOFException("short");
        }
        String kind = new String(head, 0, 4, StandardCharsets.ISO_8859_1);
        return switch (kind) {
            case "VP8X" -> new PictureSize(1 + little(head, 12, 3), 1 + little(head, 15, 3));
            case "VP8L" -> {
                long bits = little(head, 9, 4);
                yield new PictureSize(1 + (bits & 0x3FFF), 1 + ((bits >> 14) & 0x3FFF));
            }
            case "VP8 " -> new PictureSize(little(head, 14, 2) & 0x3FFF, little(head, 16, 2) & 0x3FFF);
            default -> throw new EOFException("unknown kind");
        };
    }

    /** The largest of the boxes that tell a size; they stand in the head. */
    private static PictureSize heic(DataInputStream in) throws IOException {
        String head = new String(in.readNBytes(MOST_HEAD), StandardCharsets.ISO_8859_1);
        PictureSize largest = new PictureSize(0, 0);
        for (int at = head.indexOf("ispe"); at >= 0; at = head.indexOf("ispe", at + 4)) {
            if (at + 16 <= head.length()) {
                PictureSize one = new PictureSize(big(head, at + 8), big(head, at + 12));
                largest = one.pixels() > largest.pixels() ? one : largest;
            }
        }
        return largest;
    }

    private static long little(byte[] bytes, int at, int count) {
        long value = 0;
        for (int i = count - 1; i >= 0; i--) {
            value = value << 8 | (bytes[at + i] & 0xFF);
        }
        return value;
    }

    private static long big(String text, int at) {
        return (long) text.charAt(at) << 24
                | text.charAt(at + 1) << 16
                | text.charAt(at + 2) << 8
                | text.charAt(at + 3);
    }
}
