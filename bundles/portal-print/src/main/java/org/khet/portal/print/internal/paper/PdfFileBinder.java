package org.khet.portal.print.internal.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.print.PdfBinder;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.PdfCopy;
import org.openpdf.text.pdf.PdfReader;
import org.osgi.service.component.annotations.Component;

/** Copies the pages of files into one; what cannot be read is left out and named, so that one bad scan does not cost the book. */
@Component(service = PdfBinder.class)
public final class PdfFileBinder implements PdfBinder {
    @Override
    public List<String> bind(List<Part> parts, OutputStream pdf) throws IOException {
        List<String> left = new ArrayList<>();
        List<PdfReader> readers = new ArrayList<>();
        for (Part part : parts) {
            byte[] file;
            try (InputStream in = part.content().open()) {
                file = in.readAllBytes();
            }
            PdfReader reader = readable(file);
            if (reader == null) {
                left.add(part.name());
            } else {
                readers.add(reader);
            }
        }
        if (!readers.isEmpty()) {
            write(readers, pdf);
        }
        return left;
    }

    private static @Nullable PdfReader readable(byte[] file) {
        try {
            PdfReader reader = new PdfReader(file);
            return reader.isOpenedWithFullPermissions() && reader.getNumberOfPages() > 0 ? reader : null;
        } catch (IOException | RuntimeException damaged) {
            return null;
        }
    }

    private static void write(List<PdfReader> readers, OutputStream pdf) throws IOException {
        var whole = new ByteArrayOutputStream(1 << 16);
        try {
            Document document = new Document();
            PdfCopy copy = new PdfCopy(document, whole);
            document.open();
            for (PdfReader reader : readers) {
                for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                    copy.addPage(copy.getImportedPage(reader, page));
                }
                copy.freeReader(reader);
                reader.close();
            }
            document.close();
        } catch (DocumentException failed) {
            throw new IOException(failed);
        }
        whole.writeTo(pdf);
        pdf.flush();
    }
}
