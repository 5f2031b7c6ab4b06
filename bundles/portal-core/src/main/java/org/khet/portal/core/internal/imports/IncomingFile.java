package org.khet.portal.core.internal.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.khet.portal.api.admin.imports.TableReader;
import org.khet.portal.api.outcome.Rejected;

/**
 * A file on the disk of this node while it is read; gone when closed.
 *
 * @param path where it lies
 * @param sum  SHA-256, small letters
 */
record IncomingFile(Path path, String sum) implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    static IncomingFile receive(InputStream in) throws IOException {
        Path path = Files.createTempFile("khet-import", ".part");
        try {
            MessageDigest sum = MessageDigest.getInstance("SHA-256");
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(path), sum)) {
                copy(in, out);
            }
            return new IncomingFile(path, HexFormat.of().formatHex(sum.digest()));
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(path);
            throw failure;
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static void copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long all = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            all += read;
            if (all > TableReader.MOST_BYTES) {
                throw Rejected.of("file", "core.import.error.large", TableReader.MOST_BYTES >> 20);
            }
            out.write(buffer, 0, read);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
