package org.khet.portal.api.operation;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Whiteboard service: a folder of files that belong to the rows of the database and go with them into a backup. A file in it
 * never changes once it has its name; names that end in {@code .part} or begin with {@code half-} are not whole and stay
 * out.
 */
public interface BackedUpFolder {
    /** Where it lies in a portal's home when nobody chose another place, with {@code /}: {@code data/files}. */
    String usual();

    /** Where it lies here. */
    Path path();

    /**
     * Column whose values are the SHA-256 of the contents that rows name, small letters: {@code core_file.sha256}; empty when
     * no row names a content by it. A backup tells which of them it did not find. The backup of one office takes what the
     * rows of that office name, so the file of a content bears its SHA-256 as its name.
     */
    default String namedBy() {
        return "";
    }

    /**
     * Keeps every file of the folder until the answer is closed, on all nodes: a backup copies files after the moment of its
     * rows, and what these name must still be there.
     *
     * @throws IOException if that cannot be promised
     */
    default Hold hold() throws IOException {
        return () -> {};
    }

    /** While it is open, no file goes away. */
    @FunctionalInterface
    interface Hold extends AutoCloseable {
        @Override
        void close();
    }
}
