package org.khet.ict.internal.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.print.Letterheads;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Prints {@code form.xhtml} with the office's head; Thai, portrait. Source: ict D. */
@Component(service = FormPrinter.class)
public final class FormPrinter {
    private final DocumentPrinter printer;
    private final Letterheads letterheads;
    private final Settings settings;

    /** For the component runtime. */
    @Activate
    public FormPrinter(
            @Reference DocumentPrinter printer, @Reference Letterheads letterheads, @Reference Settings settings) {
        this.printer = printer;
        this.letterheads = letterheads;
        this.settings = settings;
    }

    /**
     * The processes of the manual to which a form belonged at a moment, by what the office had set by then: what is set afterwards,
     * though from an earlier day on or again from the same one, changes no paper that was made before. Empty when to none. Source: ict
     * ICT-114.
     */
    public static String processes(Settings settings, OfficeId office, String form, Instant at, Texts texts) {
        List<Integer> numbers = settings.get(office, IctSettings.FORM_PROCESSES, OfficeTime.day(at), at)
                .of(form);
        return numbers.isEmpty()
                ? ""
                : texts.get(
                        "ict.print.process",
                        numbers.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    /** The texts of papers. */
    Texts thai() {
        return TextCatalog.load(FormPrinter.class.getClassLoader(), "ict").in(TextCatalog.THAI);
    }

    /**
     * A form of the office for a record, without facts, table and signatures. Its foot says to which processes the form belonged
     * when the record was made.
     */
    public Map<String, Object> model(Caller caller, RecordRow row, String form, String title, String number) {
        Map<String, Object> model = new HashMap<>();
        var head = letterheads.of(caller.office(), TextCatalog.THAI);
        model.put("office", head.office());
        model.put("watermark", head.watermark());
        model.put("printedBy", caller.name());
        model.put("rows", List.of());
        model.put("signs", List.of());
        PaperModel.head(model, form, title, number);
        model.put(
                "process", processes(settings, caller.office(), form, row.head().created(), thai()));
        PaperModel.heads(model, "", "", "", "", "");
        return model;
    }

    /**
     * Prints a filled form.
     *
     * @throws IOException if the stream fails
     */
    public void print(Map<String, Object> model, OutputStream out) throws IOException {
        printer.print(new PrintDocument(IctTemplates.of("form"), model, Map.of(), Paper.portrait()), out);
    }
}
