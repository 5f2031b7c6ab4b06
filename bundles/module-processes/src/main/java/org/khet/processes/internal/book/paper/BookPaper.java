package org.khet.processes.internal.book.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.print.OfficeEmblems;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.print.PrintImage;
import org.khet.portal.api.print.PrintTemplate;
import org.khet.processes.internal.book.BookDigits;
import org.khet.processes.internal.book.BookItem;
import org.khet.processes.internal.chart.FlowOutline;

/** Prints a book: contents with the numbers of the pages, tables, charts in the geometry of the screen. Source: core D-01 to D-03. */
public final class BookPaper {
    private final DocumentPrinter printer;
    private final BoundFiles bound;

    /** Over the printer, the files that books bind, and the emblems of their covers. */
    public BookPaper(DocumentPrinter printer, Files files, OfficeEmblems emblems) {
        this.printer = printer;
        this.bound = new BoundFiles(printer, files, emblems);
    }

    /** The files of chapters that it binds in. */
    public BoundFiles bound() {
        return bound;
    }

    /**
     * Writes the PDF.
     *
     * @param watermark of the office, may be empty
     * @throws IOException if the stream fails
     */
    public void print(String title, String watermark, List<BookItem> items, BookDigits digits, OutputStream out)
            throws IOException {
        Map<String, PrintImage> images = new HashMap<>();
        List<Map<String, Object>> body = new ArrayList<>();
        images.put("diamond", FlowOutline.diamond());
        images.put("round", FlowOutline.round());
        images.put("arrow", FlowOutline.arrow());
        List<BookPages> counted = BookPages.of(items);
        BookPages before = BookPages.COVER;
        for (BookItem item : items) {
            Map<String, Object> one = empty();
            BookPages here = counted.get(body.size());
            one.put("letters", here != before && here == BookPages.FRONT);
            one.put("numbers", here != before && here == BookPages.BODY);
            before = here;
            String id = "i" + body.size();
            switch (item) {
                case BookItem.Heading heading -> one.put("h" + heading.level(), heading.text());
                case BookItem.TextItem words -> one.put("lines", lines(words.text()));
                case BookItem.Cover cover -> one.put(cover.small() ? "small" : "cover", kept(cover.text()));
                case BookItem.Emblem emblem ->
                    bound.emblem(emblem.office()).ifPresent(found -> {
                        images.put("emblem", found.image(0));
                        one.put("emblem", true);
                    });
                case BookItem.Contents contents ->
                    one.put("contents", List.of(contents(items, body.size(), counted, contents.chapter())));
                case BookItem.NewPage ignored -> one.put("newpage", true);
                case BookItem.Chart chart -> one.put("chart", BookChart.sheets(chart.chart(), images, id));
                case BookItem.Attachment attachment ->
                    one.put("sheets", BookSheetPictures.of(bound.read(attachment), images, id));
                case BookItem.Table table -> one.put("table", List.of(table(table)));
                case BookItem.Analysis analysis -> one.put("analysis", List.of(analysis(analysis)));
                case BookItem.Standard standard -> one.put("standard", List.of(StandardTable.model(standard, id)));
            }
            one.put("id", id);
            body.add(one);
        }
        Map<String, Object> model = Map.of("title", title, "watermark", watermark, "items", body);
        Paper paper = Paper.portrait().in(digits == BookDigits.THAI ? Paper.Digits.THAI : Paper.Digits.ARABIC);
        printer.print(new PrintDocument(template(), model, images, paper), out);
    }

    private static Map<String, Object> contents(
            List<BookItem> items, int table, List<BookPages> counted, boolean chapter) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (int at : BookContents.of(items, table)) {
            if (items.get(at) instanceof BookItem.Heading heading) {
                lines.add(Map.of(
                        "href",
                        "#i" + at,
                        "text",
                        heading.text(),
                        "deep",
                        heading.level() == 2 ? "deep" : "top",
                        "counted",
                        counted.get(at) == BookPages.BODY ? "numbers" : "letters"));
            }
        }
        return Map.of("toc", lines, "whole", !chapter, "chapter", chapter);
    }

    /** Lines with how deep they stand; office numbers and years stay with their words. */
    private static List<Map<String, Object>> lines(String text) {
        return text.lines()
                .map(line -> Map.<String, Object>of(
                        "deep",
                        line.startsWith("   ") ? "deeper" : line.startsWith("-") || line.startsWith("•") ? "dash" : "",
                        "line",
                        kept(line.strip())))
                .toList();
    }

    private static String kept(String text) {
        return text.replace("เขต ", "เขต\u00A0").replace("พ.ศ. ", "พ.ศ.\u00A0");
    }

    private static Map<String, Object> empty() {
        Map<String, Object> one = new HashMap<>();
        List.of("h1", "h2", "h3", "cover", "small").forEach(name -> one.put(name, ""));
        List.of("lines", "chart", "table", "analysis", "standard", "contents", "sheets")
                .forEach(name -> one.put(name, List.of()));
        one.put("newpage", false);
        one.put("emblem", false);
        return one;
    }

    private static Map<String, Object> table(BookItem.Table table) {
        return Map.of(
                "heads",
                table.heads(),
                "rows",
                table.rows().stream()
                        .map(row -> Map.of(
                                "cells",
                                row.stream()
                                        .map(cell -> Map.of("lines", List.of(cell.split("\n", -1))))
                                        .toList()))
                        .toList());
    }

    private static Map<String, Object> analysis(BookItem.Analysis analysis) {
        return Map.of(
                "works",
                analysis.works().stream()
                        .map(work -> Map.<String, Object>of(
                                "first", work.span() > 0,
                                "span", String.valueOf(Math.max(1, work.span())),
                                "duty", List.of(work.duty().split("\n", -1)),
                                "look", work.section() ? "section" : "",
                                "work", work.work(),
                                "steps", List.of(work.steps().split("\n", -1)),
                                "people", List.of(work.people().split("\n", -1))))
                        .toList());
    }

    private static PrintTemplate template() {
        InputStream in = Objects.requireNonNull(
                BookPaper.class.getClassLoader().getResourceAsStream("print/book.xhtml"), "book");
        try {
            return PrintTemplate.read("processes/book", in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The PDF as bytes. */
    public byte[] bytes(String title, String watermark, List<BookItem> items, BookDigits digits) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        print(title, watermark, items, digits, out);
        return out.toByteArray();
    }
}
