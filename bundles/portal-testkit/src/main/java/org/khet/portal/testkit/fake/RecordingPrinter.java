package org.khet.portal.testkit.fake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.print.PrintDocument;

/** Remembers what was to be printed; its files say the words of the paper. */
public final class RecordingPrinter implements DocumentPrinter {
    private final List<PrintDocument> printed = new ArrayList<>();

    @Override
    public void print(PrintDocument document, OutputStream pdf) throws IOException {
        printed.add(document);
        pdf.write(document.model().toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What was printed, in order. */
    public List<PrintDocument> printed() {
        return List.copyOf(printed);
    }
}
