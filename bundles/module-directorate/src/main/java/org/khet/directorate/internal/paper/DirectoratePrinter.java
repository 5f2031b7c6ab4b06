package org.khet.directorate.internal.paper;

import java.io.IOException;
import java.io.OutputStream;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.print.Letterheads;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Prints the papers of the module with the head of the office. Safe for concurrent use. */
@Component(service = DirectoratePrinter.class)
public final class DirectoratePrinter {
    private final DocumentPrinter printer;
    private final Letterheads letterheads;

    /** For the component runtime. */
    @Activate
    public DirectoratePrinter(@Reference DocumentPrinter printer, @Reference Letterheads letterheads) {
        this.printer = printer;
        this.letterheads = letterheads;
    }

    /**
     * Writes a paper.
     *
     * @throws IOException if the stream fails
     */
    public void print(Caller caller, ReportPaper paper, Paper sheet, OutputStream out) throws IOException {
        Letterheads.Letterhead head = letterheads.of(caller.office(), TextCatalog.THAI);
        printer.print(paper.document(head, caller.name(), sheet), out);
    }
}
