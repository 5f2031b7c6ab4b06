package org.khet.portal.api.admin.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Predicate;
import org.khet.portal.api.export.Sheet;
import org.khet.portal.api.export.SpreadsheetWriter.Written;

/**
 * Writes lists as papers: a ruled table whose head stands on each page, page numbers, who took it out. Text is always
 * written as text; what is too long for a cell of a paper is cut and ends in {@code …}. Safe for concurrent use.
 */
public interface ListPaperWriter {
    /** Most rows of a PDF, which is set as a whole. */
    int PDF_ROWS = 5_000;

    /** Most rows of a text document: word processors take 32,767 in a table, with head, sums and notice. */
    int DOCX_ROWS = 32_000;

    /**
     * A list on paper.
     *
     * @param sheet  columns and rows; of the heading's lines the first is the title
     * @param struck rows that are struck through
     * @param marks  words on each page
     */
    record ListPaper<R>(Sheet<R> sheet, Predicate<R> struck, Marks marks) {}

    /**
     * Words on each page, in the reader's language.
     *
     * @param by        who took it out and when
     * @param page      word before the page number
     * @param none      what stands there when no row does
     * @param watermark large and pale across each page of a PDF, at the head of each page of a text document; may be empty
     */
    record Marks(String by, String page, String none, String watermark) {}

    /**
     * Writes at most {@link #PDF_ROWS} rows as PDF. Two are made at once, who comes then waits for a turn. The stream is
     * flushed and left open; nothing is written before all rows are read.
     *
     * @throws IOException if the stream fails
     */
    <R> Written pdf(ListPaper<R> paper, OutputStream out) throws IOException;

    /**
     * Writes at most {@link #DOCX_ROWS} rows as text document, while they are read. The stream is flushed and left open;
     * what the rows throw is passed on, and part of the file may be written then.
     *
     * @throws IOException if the stream fails
     */
    <R> Written docx(ListPaper<R> paper, OutputStream out) throws IOException;
}
