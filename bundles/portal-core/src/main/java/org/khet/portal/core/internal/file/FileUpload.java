package org.khet.portal.core.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.OutOfService.Part;
import org.khet.portal.api.outcome.Rejected;

/**
 * A content that came in, flushed to disk.
 *
 * @param sha256 its hash
 * @param size   bytes
 */
record FileUpload(String sha256, long size) {
    private static final int BLOCK = 64 << 10;

    /**
     * Writes the content into the file, block by block; reads no further than one block beyond the limit.
     *
     * @throws Rejected     with field {@code file} if it is too large, empty or breaks off
     * @throws OutOfService if the disk is full or fails
     */
    static FileUpload write(InputStream content, Path file, long most) {
        MessageDigest digest = digest();
        byte[] block = new byte[BLOCK];
        long size = 0;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (int read = read(content, block); read >= 0; read = read(content, block)) {
                size += read;
                if (size > most) {
                    throw Rejected.of("file", "core.file.error.large", megabytes(most));
                }
                digest.update(block, 0, read);
                ByteBuffer left = ByteBuffer.wrap(block, 0, read);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
            }
            channel.force(true);
        } catch (IOException disk) {
            throw new OutOfService(Part.DISK, disk);
        }
        if (size == 0) {
            throw Rejected.of("file", "core.file.error.empty");
        }
        return new FileUpload(HexFormat.of().formatHex(digest.digest()), size);
    }

    /** Megabytes as people say them, at least one digit: 25, 0.5. */
    private static String megabytes(long bytes) {
        return BigDecimal.valueOf(bytes)
                .divide(BigDecimal.valueOf(1 << 20), 1, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static int read(InputStream content, byte[] block) {
        try {
            return content.read(block, 0, BLOCK);
        } catch (IOException brokenOff) {
            Rejected rejected = Rejected.of("file", "core.file.error.broken");
            rejected.initCause(brokenOff);
            throw rejected;
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
