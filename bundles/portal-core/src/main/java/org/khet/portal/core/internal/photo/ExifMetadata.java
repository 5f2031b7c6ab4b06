package org.khet.portal.core.internal.photo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.OptionalInt;

/** The list of facts that a camera wrote into a file; only how it was held is asked for. Source: Exif 2.32, TIFF 6.0. */
final class ExifMetadata {
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;
    private final ByteBuffer tiff;

    ExifMetadata(byte[] file, int from, int to) {
        tiff = ByteBuffer.wrap(file, from, to - from).slice();
    }

    /** 1 to 8; empty when it is not there or not to be understood. */
    OptionalInt orientation() {
        if (tiff.limit() < 8) {
            return OptionalInt.empty();
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int list = tiff.getInt(4);
        if (list < 8 || list > tiff.limit() - 2) {
            return OptionalInt.empty();
        }
        int count = tiff.getShort(list) & 0xFFFF;
        for (int entry = 0; entry < count; entry++) {
            int at = list + 2 + entry * ENTRY;
            if (at > tiff.limit() - ENTRY) {
                return OptionalInt.empty();
            }
            if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION) {
                int value = tiff.getShort(at + 8) & 0xFFFF;
                return value >= 1 && value <= 8 ? OptionalInt.of(value) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }
}
