package org.khet.forms.internal.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.khet.forms.internal.ask.AskRecords;
import org.khet.forms.internal.ask.Askings;
import org.khet.forms.internal.ask.ResultService;
import org.khet.forms.internal.ask.SurveyResults;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.print.Letterheads;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.print.PrintTemplate;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.text.ThaiDate;

/**
 * Report of an evaluation (รายงานสรุปผลการประเมิน): purpose, who answered, the table of means, what changed since the asking before, comments
 * that may be told, conclusion, decision, and to whom it was reported. Source: ict F11, ICT-98; monitoring MF-04, MON-27.
 */
public final class EvaluationPaper {
    private final AskRecords asks;
    private final ResultService results;
    private final DocumentPrinter printer;
    private final Letterheads letterheads;

    /** Of the module's registers. */
    public EvaluationPaper(AskRecords asks, ResultService results, DocumentPrinter printer, Letterheads letterheads) {
        this.asks = asks;
        this.results = results;
        this.printer = printer;
        this.letterheads = letterheads;
    }

    /**
     * Prints the report of an asking that the caller may see; without what the form conceals.
     *
     * @param texts words of the module
     * @throws IOException if the stream fails
     */
    public void print(Caller caller, long ask, Texts texts, OutputStream out) throws IOException {
        RecordRow asking = asks.askings().open(caller, ask);
        Askings kind = asks.askings().kind();
        SurveyResults found = results.of(caller, ask, true, texts);
        Letterheads.Letterhead head = letterheads.of(caller.office(), TextCatalog.THAI);
        Map<String, Object> model = new HashMap<>();
        model.put("office", head.office());
        model.put("watermark", head.watermark());
        model.put("printedBy", caller.name());
        model.put("title", asking.get(kind.title));
        model.put("purpose", asking.get(kind.purpose));
        model.put("opens", ThaiDate.longDate(asking.get(kind.opens)));
        model.put("closes", ThaiDate.longDate(asking.get(kind.closes)));
        model.put("turnout", turnout(found));
        model.put("items", items(found));
        model.put("choices", choices(found));
        model.put("compared", compared(caller, ask, texts));
        model.put(
                "comments",
                found.comments().stream()
                        .map(one -> Map.of("label", one.label(), "words", one.words()))
                        .toList());
        model.put("conclusion", asking.get(kind.conclusion));
        model.put("suggestions", asking.get(kind.suggestions));
        model.put("decision", asking.get(kind.decision));
        model.put(
                "reports",
                asking.lines(kind.reports).stream()
                        .map(line -> Map.of(
                                "body", line.get(kind.body),
                                "on", ThaiDate.longDate(line.get(kind.reportedOn)),
                                "no", line.get(kind.reportNo)))
                        .toList());
        printer.print(new PrintDocument(template(), model, Map.of(), Paper.portrait()), out);
    }

    private static PrintTemplate template() {
        InputStream in = Objects.requireNonNull(
                EvaluationPaper.class.getClassLoader().getResourceAsStream("print/mf04.xhtml"), "mf04");
        try {
            return PrintTemplate.read("forms/mf04", in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Map<String, String>> compared(Caller caller, long ask, Texts texts) {
        return results.compared(caller, ask, true, texts).stream()
                .map(one -> Map.of(
                        "label", one.label(),
                        "mean", figure(one.mean()),
                        "before", figure(one.before()),
                        "difference", figure(one.difference())))
                .toList();
    }

    private static List<Map<String, String>> turnout(SurveyResults found) {
        return found.turnout().stream()
                .map(one -> Map.of(
                        "participant", one.participant(),
                        "asked", NumberFormatter.whole(one.asked()),
                        "sent", NumberFormatter.whole(one.sent()),
                        "percent", figure(one.percent())))
                .toList();
    }

    private static List<Map<String, String>> items(SurveyResults found) {
        List<Map<String, String>> rows = new ArrayList<>();
        found.questions().forEach(item -> rows.add(item(item.label(), item)));
        found.aspects().stream()
                .filter(item -> !item.label().isEmpty())
                .forEach(item -> rows.add(item("รวมด้าน" + item.label(), item)));
        if (!found.questions().isEmpty()) {
            rows.add(item("รวมทั้งหมด", found.total()));
        }
        found.numbers().forEach(item -> rows.add(item(item.label(), item)));
        return rows;
    }

    private static Map<String, String> item(String label, SurveyResults.Item item) {
        return Map.of(
                "label", label,
                "n", NumberFormatter.whole(item.summary().count()),
                "mean", figure(item.summary().mean()),
                "deviation", figure(item.summary().deviation()),
                "level", item.level());
    }

    private static List<Map<String, String>> choices(SurveyResults found) {
        return found.counts().stream()
                .map(one -> Map.of(
                        "label", one.label(),
                        "option", one.option(),
                        "count", NumberFormatter.whole(one.count()),
                        "percent", figure(one.percent())))
                .toList();
    }

    private static String figure(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("–");
    }
}
