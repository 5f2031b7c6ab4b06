package org.khet.portal.api.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.khet.portal.api.export.SpreadsheetWriter.Written;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;

/**
 * Takes lists out of the portal as workbook, comma-separated values, PDF or text document. Who took what out, in which
 * format, with which filter and how many rows stands on the audit trail; of a list that tells about people also what for.
 * Safe for concurrent use. Source: core E-64, CORE-105, CORE-129.
 */
public interface ListExports {
    /** Fewest characters of a purpose. */
    int LEAST_PURPOSE = 5;

    /** Most characters of a purpose. */
    int MOST_PURPOSE = 200;

    /**
     * Notes the export on the trail, then writes the file. Memory does not grow with the rows, but for a PDF, which takes
     * {@code ListPaperWriter.PDF_ROWS} at most. The stream is flushed and left open. Call it outside transactions and
     * without the lock of a session: many rows take a while.
     *
     * @param caller  needs the permission of the list; the rows are read in the same name
     * @param purpose what a list that tells about people is taken out for; of others it is not kept
     * @return how many rows were written, and whether they are all
     * @throws NotPermitted without the permission; nothing is noted, read or written
     * @throws Rejected     with field {@code purpose}, as {@link #requirePurpose}; nothing is noted, read or written
     * @throws IOException  if the stream fails; the entry on the trail stays, and part of the file may be written
     */
    <R> Written export(Caller caller, ExportList<R> list, ExportFormat format, String purpose, OutputStream out)
            throws IOException;

    /**
     * Demands a purpose of a list that tells about people; of others any text will do.
     *
     * @throws Rejected with field {@code purpose} outside {@link #LEAST_PURPOSE} to {@link #MOST_PURPOSE} characters
     */
    void requirePurpose(ListKind list, String purpose);

    /** Words of the button, of the formats and of the question for the purpose: {@code core.export.…}. */
    Texts texts(Locale locale);
}
