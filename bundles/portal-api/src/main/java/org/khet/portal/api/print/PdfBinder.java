package org.khet.portal.api.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * Binds PDF files to one, in their order: the papers of a meeting, the proofs of a claim. Pages stay as they are. Safe for concurrent use;
 * call it outside transactions.
 */
public interface PdfBinder {
    /** Opens the content of a part when its turn comes. */
    @FunctionalInterface
    interface Content {
        /** The file from its beginning; the binder closes it. */
        InputStream open() throws IOException;
    }

    /**
     * A file that is bound.
     *
     * @param name    by which the binder names it when it cannot be bound
     * @param content the file
     */
    record Part(String name, Content content) {}

    /**
     * Writes the pages of all parts. The stream is flushed and left open.
     *
     * @return names of the parts that are damaged, locked or no PDF, in their order: they are left out
     * @throws IOException if a part cannot be opened or the stream fails; nothing is written when no part has a page
     */
    List<String> bind(List<Part> parts, OutputStream pdf) throws IOException;
}
