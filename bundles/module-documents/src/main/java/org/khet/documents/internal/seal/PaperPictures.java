package org.khet.documents.internal.seal;

import java.io.IOException;
import java.io.OutputStream;
import org.khet.documents.internal.paper.PaperRegistry;

/** Draws a paper as PDF. */
public interface PaperPictures {
    /**
     * Writes the paper as PDF, outside of transactions.
     *
     * @param code code of the page that verifies it, empty for a draft, which is marked as one
     */
    void draw(PaperRegistry.Found paper, String code, OutputStream pdf) throws IOException;
}
