package org.khet.documents.internal.report;

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
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Prints the papers of the registers with the head of the office. */
@Component(service = LetterPrinting.class)
public final class LetterPrinting {
    private final DocumentPrinter printer;
    private final Letterheads letterheads;

    /** For the component runtime. */
    @Activate
    public LetterPrinting(@Reference DocumentPrinter printer, @Reference Letterheads letterheads) {
        this.printer = printer;
        this.letterheads = letterheads;
    }

    /** A way to write a template with its values. */
    interface Way {
        void write(Caller caller, String template, Map<String, ?> values, Paper paper, OutputStream out)
                throws IOException;
    }

    /** Prints a template with its values, the office, the watermark, with what {@code mark} says of the paper itself, and who printed. */
    void print(Caller caller, String template, Map<String, ?> values, Paper paper, OutputStream out)
            throws IOException {
        printer.print(document(caller, template, values, paper), out);
    }

    /** The same as file for word processors. */
    void words(Caller caller, String template, Map<String, ?> values, Paper paper, OutputStream out)
            throws IOException {
        printer.docx(document(caller, template, values, paper), out);
    }

    private PrintDocument document(Caller caller, String template, Map<String, ?> values, Paper paper) {
        Letterheads.Letterhead head = letterheads.of(caller.office(), TextCatalog.THAI);
        Map<String, Object> model = new HashMap<>(values);
        model.put("office", head.office());
        model.put("watermark", (head.watermark() + " " + Objects.toString(model.get("mark"), "")).strip());
        model.put("printedBy", caller.name());
        return new PrintDocument(template(template), model, Map.of(), paper);
    }

    /** Prints a report of headings and tables. */
    void print(Caller caller, ReportPaper report, Paper paper, OutputStream out) throws IOException {
        printer.print(report.document(letterheads.of(caller.office(), TextCatalog.THAI), caller.name(), paper), out);
    }

    private static PrintTemplate template(String name) {
        InputStream in = Objects.requireNonNull(
                LetterPrinting.class.getClassLoader().getResourceAsStream("print/" + name + ".xhtml"), name);
        try {
            return PrintTemplate.read("documents/" + name, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
