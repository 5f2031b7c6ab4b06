package org.khet.portal.api.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.khet.portal.api.print.Letterheads.Letterhead;

/**
 * A paper of headings, words and ruled tables, page by page: what most registers and reports of an office look like. Papers with a look
 * of their own bring a template. For one thread; texts are Thai already, dates and sums written out.
 */
public final class ReportPaper {
    private static final Pattern FIGURE = Pattern.compile("[+−–-]?[\\d๐-๙,.]+( ?%)?|–");
    private static final String TEMPLATE = """
            <html xmlns="http://www.w3.org/1999/xhtml" lang="th">
            <head>
            <title>{{name}}</title>
            <style>
            @page { margin: 15mm 15mm 15mm 20mm; }
            body { font-size: 11pt; line-height: 1.5; }
            h1 { font-size: 15pt; text-align: center; margin: 0 0 2mm 0; }
            h2 { font-size: 12pt; margin: 3mm 0 1mm 0; }
            p { margin: 0 0 1mm 0; }
            p.office { text-align: center; }
            table.register { width: 100%; margin-top: 1mm; }
            table.signers { width: 100%; margin-top: 10mm; page-break-inside: avoid; }
            table.signers td { text-align: center; }
            div.next { page-break-before: always; }
            </style>
            </head>
            <body>
            <div class="page-foot-left">{{printedBy}}</div>
            <div class="page-foot-right">หน้า <span class="page-number"/> / <span class="page-count"/></div>
            <div class="watermark">{{watermark}}</div>
            {{#pages}}<div class="{{place}}">
            <h1>{{title}}</h1>
            <p class="office">{{office}}</p>
            {{#lines}}<p>{{.}}</p>
            {{/lines}}
            {{#blocks}}{{#heading}}<h2>{{heading}}</h2>{{/heading}}
            {{#words}}<p>{{.}}</p>{{/words}}
            {{#tables}}<table class="register"><thead><tr>{{#heads}}<th>{{.}}</th>{{/heads}}</tr></thead>
            <tbody>{{#rows}}<tr>{{#cells}}{{#figure}}<td class="number">{{text}}</td>{{/figure}}{{^figure}}<td>{{text}}</td>{{/figure}}{{/cells}}</tr>
            {{/rows}}</tbody></table>{{/tables}}
            {{/blocks}}
            {{#signing}}<table class="signers"><tr>{{#signers}}<td>ลงชื่อ ..............................<br/>{{.}}</td>{{/signers}}</tr></table>{{/signing}}
            </div>{{/pages}}
            </body>
            </html>
            """;

    private final String name;
    private final List<Page> pages = new ArrayList<>();

    /** @param name of the file and for messages, e.g. {@code MF-02} */
    public ReportPaper(String name) {
        this.name = name;
    }

    /** Begins a page. */
    public Page page(String title) {
        Page page = new Page(title);
        pages.add(page);
        return page;
    }

    /** Whether it has no page yet. */
    public boolean isEmpty() {
        return pages.isEmpty();
    }

    /** The paper of an office, printed by somebody. */
    public PrintDocument document(Letterhead head, String printedBy, Paper paper) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Page page : pages) {
            all.add(Map.of(
                    "place", all.isEmpty() ? "first" : "next",
                    "title", page.title,
                    "lines", page.lines,
                    "blocks", page.blocks,
                    "signing", !page.signers.isEmpty(),
                    "signers", page.signers));
        }
        return new PrintDocument(
                new PrintTemplate(name, TEMPLATE),
                Map.of(
                        "name", name,
                        "office", head.office(),
                        "watermark", head.watermark(),
                        "printedBy", printedBy,
                        "pages", all),
                Map.of(),
                paper);
    }

    /** A page, which may run on to further sheets. */
    public static final class Page {
        private final String title;
        private final List<String> lines = new ArrayList<>();
        private final List<Map<String, Object>> blocks = new ArrayList<>();
        private final List<String> signers = new ArrayList<>();

        private Page(String title) {
            this.title = title;
        }

        /** A line below the title. */
        public Page line(String words) {
            lines.add(words);
            return this;
        }

        /** A heading with words below it; an empty text stands as a dash. */
        public Page words(String heading, String text) {
            List<String> paragraphs =
                    text.isBlank() ? List.of("–") : text.lines().toList();
            blocks.add(Map.of("heading", heading, "words", paragraphs, "tables", List.of()));
            return this;
        }

        /** A heading with a table below it; columns of figures stand to the right. */
        public Page table(String heading, List<String> heads, List<List<String>> rows) {
            List<Map<String, Object>> body = rows.stream()
                    .map(row -> Map.<String, Object>of(
                            "cells", row.stream().map(Page::cell).toList()))
                    .toList();
            blocks.add(Map.of(
                    "heading",
                    heading,
                    "words",
                    List.of(),
                    "tables",
                    List.of(Map.of("heads", List.copyOf(heads), "rows", body))));
            return this;
        }

        private static Map<String, Object> cell(String text) {
            return Map.of("text", text, "figure", FIGURE.matcher(text).matches());
        }

        /** Places to sign, side by side. */
        public Page signedBy(String... who) {
            signers.addAll(List.of(who));
            return this;
        }
    }
}
