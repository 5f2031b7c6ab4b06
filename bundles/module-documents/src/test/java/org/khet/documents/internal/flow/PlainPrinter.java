package org.khet.documents.internal.flow;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.print.PrintDocument;

/** Keeps what was printed; its bytes are the words of the model in a fixed order. */
final class PlainPrinter implements DocumentPrinter {
    final List<PrintDocument> printed = new ArrayList<>();
    /** What was made for word processors. */
    final List<PrintDocument> written = new ArrayList<>();

    private boolean broken;
    private String subject = "";

    /** Fails from now on, or no longer. */
    void breakDown(boolean now) {
        broken = now;
    }

    /** Fails from now on at papers with that subject; at none when it is empty. */
    void breakDownAt(String wrong) {
        subject = wrong;
    }

    @Override
    public void print(PrintDocument document, OutputStream pdf) throws IOException {
        if (broken || (!subject.isEmpty() && document.model().toString().contains(subject))) {
            throw new IOException("no paper");
        }
        printed.add(document);
        pdf.write(("%PDF " + document.template().name() + new java.util.TreeMap<>(document.model()))
                .getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void docx(PrintDocument document, OutputStream docx) throws IOException {
        written.add(document);
        print(document, docx);
    }
}
