package org.khet.portal.print.internal.list;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.khet.portal.api.admin.export.ListPaperWriter;
import org.khet.portal.api.export.SpreadsheetWriter.Written;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.print.PrintTemplate;
import org.khet.portal.print.internal.sheet.NonClosingStream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes lists as PDF through the printer of all papers, and as text documents. */
@Component(service = ListPaperWriter.class)
public final class FileListPaperWriter implements ListPaperWriter {
    private final DocumentPrinter printer;
    private final PrintTemplate template = read();
    /** A paper of five thousand rows takes some memory while it is made. */
    private final Semaphore turns = new Semaphore(2, true);

    /** Prints with the printer of all papers. */
    @Activate
    public FileListPaperWriter(@Reference DocumentPrinter printer) {
        this.printer = printer;
    }

    @Override
    public <R> Written pdf(ListPaper<R> paper, OutputStream out) throws IOException {
        turns.acquireUninterruptibly();
        try {
            return new PdfList<>(paper, PDF_ROWS).print(printer, template, out);
        } finally {
            turns.release();
        }
    }

    @Override
    public <R> Written docx(ListPaper<R> paper, OutputStream out) throws IOException {
        var written = new WordFile<>(paper, DOCX_ROWS).write(new NonClosingStream(out));
        out.flush();
        return written;
    }

    private static PrintTemplate read() {
        var in = FileListPaperWriter.class.getResourceAsStream("/org/khet/portal/print/list.xhtml");
        try {
            return PrintTemplate.read("list", Objects.requireNonNull(in));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
