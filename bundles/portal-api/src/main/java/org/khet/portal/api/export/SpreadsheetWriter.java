package org.khet.portal.api.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes lists for spreadsheets. Memory does not grow with the rows. Text is always written as text: what begins like a
 * formula ({@code = + - @}, tab) never becomes one. Safe for concurrent use.
 */
public interface SpreadsheetWriter {
    /** File formats. */
    enum Format {
        /** Office Open XML; at most {@link #XLSX_ROWS} rows with headings and totals. */
        XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        /** Comma-separated, UTF-8 with byte order mark, lines end in CR LF; dates in ISO form, no limit of rows. */
        CSV("csv", "text/csv;charset=UTF-8");

        private final String extension;
        private final String mediaType;

        Format(String extension, String mediaType) {
            this.extension = extension;
            this.mediaType = mediaType;
        }

        /** Returns the end of the file name, without point. */
        public String extension() {
            return extension;
        }

        /** Returns the media type of the download. */
        public String mediaType() {
            return mediaType;
        }
    }

    /** Most rows of one sheet of a workbook. */
    int XLSX_ROWS = 1_048_576;

    /**
     * What was written.
     *
     * @param rows     rows of the list, without headings and totals
     * @param complete {@code false} if the format took no more rows; then the last line of the sheet says so
     */
    record Written(long rows, boolean complete) {}

    /**
     * Writes one list. The stream is flushed and left open. Rows are asked for one by one on the calling thread; what
     * they throw is passed on, and part of the file may be written then.
     *
     * @throws IOException if the stream fails
     */
    <R> Written write(Format format, Sheet<R> sheet, OutputStream out) throws IOException;
}
