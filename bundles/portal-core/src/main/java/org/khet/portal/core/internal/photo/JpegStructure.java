package org.khet.portal.core.internal.photo;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the parts of a JPEG file say, read without decoding it. Source: ITU-T T.81 annex B, Exif 2.32 section 4.6.
 *
 * @param orientation 1 to 8 as a camera tells how it was held; 1 when it says nothing that can be understood
 * @param progressive whether the whole picture must be held in memory to be decoded
 * @param scans       how many times a decoder goes over the picture
 */
record JpegStructure(int orientation, boolean progressive, int scans) {
    private static final int UPRIGHT = 1;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    /** Walks over a file; empty when it ends before the picture does, so that a part would be grey. */
    static Optional<JpegStructure> over(byte[] file) {
        return new Walk(file).run();
    }

    /** One walk, from marker to marker. */
    private static final class Walk {
        private final byte[] file;
        private int at = 2;
        private int orientation = UPRIGHT;
        private boolean progressive;
        private int scans;

        Walk(byte[] file) {
            this.file = file;
        }

        Optional<JpegStructure> run() {
            while (at + 1 < file.length) {
                int marker = next();
                if (marker == 0xD9) {
                    return scans == 0
                            ? Optional.empty()
                            : Optional.of(new JpegStructure(orientation, progressive, scans));
                }
                if (marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8)) {
                    continue;
                }
                int length = at + 1 < file.length ? word(at) : 0;
                if (length < 2 || at + length > file.length) {
                    return Optional.empty();
                }
                segment(marker, length);
                at += length;
            }
            return Optional.empty();
        }

        /** The next marker; {@code at} stands behind it. Coded pixels, in which FF is followed by 00, are passed over. */
        private int next() {
            while (at + 1 < file.length) {
                int value = file[at++] & 0xFF;
                int code = file[at] & 0xFF;
                if (value == 0xFF && code != 0x00 && code != 0xFF) {
                    at++;
                    return code;
                }
            }
            return 0x01;
        }

        private void segment(int marker, int length) {
            switch (marker) {
                case 0xC2, 0xC6, 0xCA, 0xCE -> progressive = true;
                case 0xDA -> scans++;
                case 0xE1 -> orientation(at + 2, at + length);
                default -> {
                    // tells nothing that is asked for
                }
            }
        }

        private void orientation(int from, int to) {
            if (to - from > EXIF.length && Arrays.equals(file, from, from + EXIF.length, EXIF, 0, EXIF.length)) {
                orientation = new ExifMetadata(file, from + EXIF.length, to)
                        .orientation()
                        .orElse(UPRIGHT);
            }
        }

        private int word(int place) {
            return (file[place] & 0xFF) << 8 | (file[place + 1] & 0xFF);
        }
    }
}
