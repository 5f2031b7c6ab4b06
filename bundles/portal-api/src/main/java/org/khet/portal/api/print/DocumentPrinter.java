package org.khet.portal.api.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Prints papers to PDF, with the office face embedded and Thai text that can be searched and copied. Nothing outside the
 * document is ever read: no network, no file, no class path. Safe for concurrent use; takes some 50 ms for a form and a
 * second for 100 pages, so call it outside transactions.
 */
public interface DocumentPrinter {
    /**
     * Writes the document as PDF. The stream is flushed and left open.
     *
     * @throws IllegalArgumentException if the template is not well-formed, if it names a key or image that the document
     *     does not have, or if the model holds other values than text, yes/no, lists and maps; nothing is written
     * @throws IOException if the stream fails; then part of the PDF may be written
     */
    void print(PrintDocument document, OutputStream pdf) throws IOException;

    /**
     * Writes the words of the document as file for word processors (docx), to be worked on further: headings, paragraphs, tables, ticks
     * and digits of the paper, without pictures and page heads. The stream is flushed and left open. Source: core CORE-48.
     *
     * @throws IllegalArgumentException as {@link #print}
     * @throws IOException if the stream fails
     */
    default void docx(PrintDocument document, OutputStream docx) throws IOException {
        throw new IOException("no text documents here");
    }

    /**
     * The pages of a file that {@link PrintImage.PdfPage} can draw, or the one picture of {@link PrintImage.Photo}; empty where the file
     * is damaged, locked or neither PDF, JPEG nor PNG.
     */
    default List<SheetSize> sheets(byte[] content) {
        return List.of();
    }
}
