package org.khet.portal.control.internal.jar;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.khet.portal.api.outcome.Rejected;

/**
 * The table at the end of a zip, which everybody who opens the zip reads into memory. Its size is looked at before: a file
 * made with ill will is little else. Source: APPNOTE.TXT 6.3.10 of PKWARE, 4.3.16.
 */
final class ZipDirectory {
    private static final int SIGNATURE = 0x06054b50;
    private static final int BYTES = 22;
    private static final int ENTRIES_AT = 10;
    private static final int SIZE_AT = 12;
    private static final int MOST_COMMENT = 0xffff;
    private static final int MOST_ENTRIES = 20_000;
    private static final int MOST_BYTES = 8 << 20;

    private ZipDirectory() {}

    /** @throws Rejected if it names more than 20,000 entries or is larger than 8 MiB; a file that is no zip passes */
    static void check(Path zip) throws IOException {
        try (FileChannel channel = FileChannel.open(zip)) {
            long size = channel.size();
            ByteBuffer end = ByteBuffer.allocate((int) Math.min(size, MOST_COMMENT + BYTES))
                    .order(ByteOrder.LITTLE_ENDIAN);
            long at = size - end.capacity();
            while (end.hasRemaining() && channel.read(end, at + end.position()) >= 0) {
                // until it is full
            }
            for (int place = end.position() - BYTES; place >= 0; place--) {
                if (end.getInt(place) == SIGNATURE && isTooLarge(end, place)) {
                    throw ModuleJar.refused("control.install.tooLarge");
                }
            }
        }
    }

    /** What is marked as standing elsewhere, as in files of more than 4 GB, counts as too large too. */
    private static boolean isTooLarge(ByteBuffer end, int place) {
        return Short.toUnsignedInt(end.getShort(place + ENTRIES_AT)) > MOST_ENTRIES
                || Integer.toUnsignedLong(end.getInt(place + SIZE_AT)) > MOST_BYTES;
    }
}
