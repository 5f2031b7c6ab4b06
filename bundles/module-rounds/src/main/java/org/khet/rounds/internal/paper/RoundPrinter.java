package org.khet.rounds.internal.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.print.Letterheads;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.print.PrintTemplate;
import org.khet.portal.api.security.Caller;

/** Fills the templates of the module under the head of the office. */
final class RoundPrinter {
    private final DocumentPrinter printer;
    private final Letterheads letterheads;

    RoundPrinter(DocumentPrinter printer, Letterheads letterheads) {
        this.printer = printer;
        this.letterheads = letterheads;
    }

    /** What each paper says: office, watermark, who printed it. */
    Map<String, Object> head(Caller caller) {
        Map<String, Object> model = new HashMap<>();
        Letterheads.Letterhead head = letterheads.of(caller.office(), TextCatalog.THAI);
        model.put("office", head.office());
        model.put("watermark", head.watermark());
        model.put("printedBy", caller.name());
        return model;
    }

    void print(String name, Map<String, Object> model, Paper paper, OutputStream out) throws IOException {
        InputStream in = Objects.requireNonNull(
                RoundPrinter.class.getClassLoader().getResourceAsStream("print/" + name + ".xhtml"), name);
        PrintTemplate template;
        try {
            template = PrintTemplate.read("rounds/" + name, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        printer.print(new PrintDocument(template, model, Map.of(), paper), out);
    }
}
