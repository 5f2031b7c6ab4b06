package org.khet.portal.print.internal.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.print.SheetSize;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Prints papers with Flying Saucer and OpenPDF, whose own Thai is corrected by the classes beside this one. Stays when no
 * module prints any more, with its faces: the library lets go of none.
 */
@Component(service = DocumentPrinter.class, immediate = true)
public final class PdfDocumentPrinter implements DocumentPrinter {
    private @Nullable Typefaces typefaces;

    /** The first paper takes a quarter of a second longer: it loads the faces. */
    @Activate
    public PdfDocumentPrinter() {}

    @Override
    public void print(PrintDocument document, OutputStream pdf) throws IOException {
        var page = TemplatePage.of(document);
        // a fault in the middle of the layout must not leave half a file with the reader
        var whole = new ByteArrayOutputStream(1 << 16);
        BundleClassLoading.call(() -> {
            new Typesetting(typefaces(), document).print(page, whole);
            return whole;
        });
        whole.writeTo(pdf);
        pdf.flush();
    }

    @Override
    public void docx(PrintDocument document, OutputStream docx) throws IOException {
        var page = TemplatePage.of(document);
        var whole = new ByteArrayOutputStream(1 << 14);
        PaperWordFile.write(page, document.paper(), document.images(), whole);
        whole.writeTo(docx);
        docx.flush();
    }

    @Override
    public List<SheetSize> sheets(byte[] content) {
        return PdfSheets.of(content);
    }

    private synchronized Typefaces typefaces() {
        if (typefaces == null) {
            typefaces = new Typefaces();
        }
        return typefaces;
    }
}
