package org.khet.documents.internal.template;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.khet.portal.api.text.MarkedText;

/**
 * Makes what the printer needs of a template that somebody typed as words: headings, lines, lists and tables with fields between braces,
 * and parts of papers (emblem, opinions, ticks, signature, code) that stand where their field stands alone in a line. A line whose field
 * is one of those that may be empty is left out with it. Source: core CORE-48, kinds-documents §6.
 */
final class TemplateComposer {
    private static final Pattern FIELD = Pattern.compile("\\{\\{\\s*([\\w.]+)\\s*}}");

    /** Fields that a paper may well not have. */
    private static final List<String> OPTIONAL = List.of(
            "through", "enclosures", "reference", "urgency", "secrecy", "phone", "until", "repeals", "instruction");

    /** Fields that are texts of their own, with paragraphs, lists and tables. */
    private static final Set<String> TEXTS = Set.of("cause", "wish");

    private static final String STYLE = """
            @page { margin: 25mm 20mm 20mm 30mm; }
            @page :first { margin-top: 15mm; @top-center { content: none; } }
            body { font-size: 16pt; line-height: 1.35; }
            p { margin: 0 0 2mm 0; text-indent: 25mm; }
            div.line { margin: 0 0 1mm 0; }
            div.page-head { font-size: 16pt; }
            div.sign { text-align: center; margin-top: 6mm; page-break-inside: avoid; }
            div.place { margin-left: 60mm; }
            div.hand { margin-top: 10mm; }
            h2 { font-size: 20pt; text-align: center; margin: 0 0 2mm 0; }
            table.two { width: 100%; table-layout: fixed; }
            table.two td { vertical-align: top; width: 50%; padding: 0 2mm; }
            div.emblem { height: 30mm; text-align: center; }
            div.verify { font-size: 9pt; margin-top: 6mm; page-break-inside: avoid; page-break-before: avoid; }
            div.verify img { width: 16mm; height: 16mm; }
            img.signature { height: 12mm; }
            """;

    /** Parts of papers by the field that stands for them alone in a line. */
    private static final Map<String, String> PARTS = Map.of(
            "emblem",
            "<div class=\"emblem\">{{#emblem}}<img src=\"image:emblem\" style=\"height: 30mm\" alt=\"\"/>{{/emblem}}</div>",
            "paragraphs",
            "{{#paragraphs}}<p>{{.}}</p>{{/paragraphs}}",
            "basis",
            "{{#basis}}<p>{{text}}</p>{{/basis}}",
            "parts",
            "{{#parts}}<p>{{text}}</p>{{/parts}}",
            "opinions",
            "{{#opinions}}<div class=\"sign\"><div><b>ความเห็นของ{{title}}</b></div><div>{{words}}</div><div>ลงนามแล้ว</div>"
                    + "<div>({{name}})</div><div>{{line}}</div><div>{{date}}</div></div>{{/opinions}}",
            "ticks",
            "<table class=\"two\"><tbody>{{#ticks}}<tr><td>{{#leftOn}}<span class=\"tick on\"></span>{{/leftOn}}{{^leftOn}}"
                    + "<span class=\"tick\"></span>{{/leftOn}} {{leftLabel}}</td><td>{{#rightLabel}}{{#rightOn}}<span class=\"tick on\"></span>"
                    + "{{/rightOn}}{{^rightOn}}<span class=\"tick\"></span>{{/rightOn}} {{rightLabel}}{{/rightLabel}}</td></tr>{{/ticks}}"
                    + "</tbody></table>{{#instruction}}<div>{{instruction}}</div>{{/instruction}}",
            "signature",
            "<div class=\"sign place\">{{#signer}}<div class=\"hand\">{{#signature}}<img class=\"signature\" src=\"image:signature\" alt=\"\"/>"
                    + "{{/signature}}{{^signature}}ลงนามแล้ว{{/signature}}</div><div>({{signer}})</div><div>{{signLine}}</div>{{/signer}}"
                    + "{{^signer}}<div class=\"hand\">........................................</div>"
                    + "<div>(........................................)</div><div>ตำแหน่ง ........................................</div>{{/signer}}</div>",
            "verify",
            "{{#verify}}<div class=\"verify\"><img src=\"image:verify\" alt=\"\"/> ตรวจสอบความถูกต้องด้วยรหัส "
                    + "<span class=\"code\">{{code}}</span></div>{{/verify}}");

    private TemplateComposer() {}

    /** The template as XHTML of the printer. */
    static String xhtml(String words) {
        String body = new MarkedText(words)
                .blocks().stream().map(TemplateComposer::block).collect(Collectors.joining("\n"));
        return "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"th\"><head><title>{{subject}}</title><style>"
                + STYLE
                + "</style></head><body><div class=\"watermark\">{{watermark}}</div>"
                + "<div class=\"page-head\">- <span class=\"page-number\"></span> -</div>" + body + "</body></html>";
    }

    /** A part of papers that stands among other words, where it says nothing; empty for none. */
    static Optional<String> misplaced(String words) {
        return new MarkedText(words)
                .blocks().stream()
                        .filter(block -> !(block instanceof MarkedText.Paragraph paragraph
                                && FIELD.matcher(MarkedText.words(paragraph.runs())
                                                .strip())
                                        .matches()))
                        .flatMap(block -> FIELD.matcher(all(block)).results())
                        .map(found -> found.group(1))
                        .filter(PARTS::containsKey)
                        .findFirst();
    }

    private static String all(MarkedText.Block block) {
        return switch (block) {
            case MarkedText.Heading heading -> MarkedText.words(heading.runs());
            case MarkedText.Item item -> MarkedText.words(item.runs());
            case MarkedText.Paragraph paragraph -> MarkedText.words(paragraph.runs());
            case MarkedText.Table table ->
                table.rows().stream()
                        .flatMap(List::stream)
                        .map(MarkedText::words)
                        .collect(Collectors.joining(" "));
        };
    }

    private static String block(MarkedText.Block block) {
        return switch (block) {
            case MarkedText.Heading heading -> "<h2>" + runs(heading.runs()) + "</h2>";
            case MarkedText.Item item -> wrapped("<p>" + escaped(item.mark()) + " " + runs(item.runs()) + "</p>");
            case MarkedText.Table table -> table(table);
            case MarkedText.Paragraph paragraph -> line(paragraph);
        };
    }

    private static String line(MarkedText.Paragraph paragraph) {
        String words = MarkedText.words(paragraph.runs()).strip();
        Matcher alone = FIELD.matcher(words);
        String name = alone.matches() ? String.valueOf(alone.group(1)) : "";
        String part = PARTS.getOrDefault(name, "");
        if (!part.isEmpty()) {
            return part;
        }
        if (TEXTS.contains(name)) {
            return "<p>{{" + name + "}}</p>";
        }
        boolean head =
                paragraph.runs().getFirst().bold() || FIELD.matcher(words).find();
        String runs = runs(paragraph.runs());
        return wrapped(head ? "<div class=\"line\">" + runs + "</div>" : "<p>" + runs + "</p>");
    }

    /** A line with a field that may be empty is there only with it. */
    private static String wrapped(String line) {
        String all = line;
        for (String name : OPTIONAL) {
            if (line.contains("{{" + name + "}}")) {
                all = "{{#" + name + "}}" + all + "{{/" + name + "}}";
            }
        }
        return all;
    }

    private static String table(MarkedText.Table table) {
        StringBuilder rows = new StringBuilder("<table class=\"register words\"><tbody>");
        for (int row = 0; row < table.rows().size(); row++) {
            String cell = table.headed() && row == 0 ? "th" : "td";
            rows.append(table.rows().get(row).stream()
                    .map(runs -> "<" + cell + ">" + runs(runs) + "</" + cell + ">")
                    .collect(Collectors.joining("", "<tr>", "</tr>")));
        }
        return rows.append("</tbody></table>").toString();
    }

    private static String runs(List<MarkedText.Run> runs) {
        return runs.stream()
                .map(run -> run.bold() ? "<b>" + escaped(run.words()) + "</b>" : escaped(run.words()))
                .collect(Collectors.joining());
    }

    /** What people typed is never markup; fields keep their braces, without blanks. */
    private static String escaped(String words) {
        String safe = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return FIELD.matcher(safe).replaceAll("{{$1}}");
    }
}
