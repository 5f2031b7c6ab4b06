package org.khet.portal.records.internal.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.print.Letterheads;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.print.PrintTemplate;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Prints records of every kind, in the language of the reader, with what the reader sees. Safe for concurrent use. */
@Component(service = RecordPaperPrinter.class)
public final class RecordPaperPrinter {
    private static final PrintTemplate TEMPLATE = template();
    private final DocumentPrinter printer;
    private final Letterheads letterheads;

    /** For the component runtime. */
    @Activate
    public RecordPaperPrinter(@Reference DocumentPrinter printer, @Reference Letterheads letterheads) {
        this.printer = printer;
        this.letterheads = letterheads;
    }

    /**
     * Writes a record as PDF, as it is now.
     *
     * @throws org.khet.portal.api.outcome.NoLongerThere if the caller sees it no more
     * @throws IOException if the stream fails
     */
    void print(ViewRequest request, ViewContext context, long id, OutputStream pdf) throws IOException {
        RecordService<?> service = context.service();
        RecordRow row = service.open(request.caller(), id);
        var own = context.screens().paper();
        if (own.isPresent()) {
            pdf.write(own.get().apply(request, row));
            return;
        }
        ValueFormatter names = context.views().formatter(service.kind(), request);
        RecordPaper paper = new RecordPaper(
                service.kind(),
                names,
                context.seen(request.caller()),
                field -> context.screens().words(field, request));
        Texts texts = request.texts();
        Letterheads.Letterhead head = letterheads.of(request.caller().office(), texts.locale());
        Map<String, Object> model = new HashMap<>(paper.model(row, service.steps(request.caller(), id)));
        model.put("office", head.office());
        model.put("watermark", head.watermark());
        model.put("page", texts.get("records.sheet.page"));
        model.put(
                "foot",
                texts.get(
                        "records.sheet.printed",
                        request.caller().name(),
                        ScreenDates.in(texts.locale())
                                .listDateTime(context.views()
                                        .records
                                        .context(request.caller())
                                        .now())));
        boolean thai = texts.locale().getLanguage().equals(TextCatalog.THAI.getLanguage());
        Paper.Digits digits = thai ? letterheads.digits(request.caller().office()) : Paper.Digits.ARABIC;
        printer.print(
                new PrintDocument(TEMPLATE, model, Map.of(), Paper.portrait().in(digits)), pdf);
    }

    private static PrintTemplate template() {
        InputStream in = Objects.requireNonNull(
                RecordPaperPrinter.class.getClassLoader().getResourceAsStream("print/record.xhtml"), "record");
        try {
            return PrintTemplate.read("records/record", in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
