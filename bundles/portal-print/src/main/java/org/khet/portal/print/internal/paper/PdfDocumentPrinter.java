package org.khet.portal.print.internal.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.print.PrintDocument;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Prints papers with Flying Saucer and OpenPDF, whose own Thai is corrected by the classes beside this one. */
@Component(service = DocumentPrinter.class)
public final class PdfDocumentPrinter implements DocumentPrinter {
    private final Typefaces typefaces;

    /** Loads the faces; takes a quarter of a second, once. */
    @Activate
    public PdfDocumentPrinter() {
        typefaces = OwnLoader.call(Typefaces::new);
    }

    @Override
    public void print(PrintDocument document, OutputStream pdf) throws IOException {
        var page = Page.of(document);
        // a fault in the middle of the layout must not leave half a file with the reader
        var whole = new ByteArrayOutputStream(1 << 16);
        OwnLoader.call(() -> {
            new Typesetting(typefaces, document).print(page, whole);
            return whole;
        });
        whole.writeTo(pdf);
        pdf.flush();
    }
}
