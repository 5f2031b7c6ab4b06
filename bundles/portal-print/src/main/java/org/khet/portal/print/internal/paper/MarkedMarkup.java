package org.khet.portal.print.internal.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.khet.portal.api.text.MarkedText;

/**
 * Puts marked texts into a filled template: each waits under a name that nobody can type, until the values of the model are escaped. For
 * one document and one thread.
 */
final class MarkedMarkup {
    private final String name = "marked-" + UUID.randomUUID() + "-";
    private final List<MarkedText> texts = new ArrayList<>();

    /** The model with a name in the place of each marked text; of an empty one the empty text, which counts as no. */
    Object held(Object value) {
        return switch (value) {
            case MarkedText text when text.blocks().isEmpty() -> "";
            case MarkedText text -> {
                texts.add(text);
                yield name + (texts.size() - 1) + ";";
            }
            case List<?> list -> list.stream().map(this::held).toList();
            case Map<?, ?> map -> {
                Map<Object, Object> held = new HashMap<>();
                map.forEach((key, item) -> held.put(key, held(item)));
                yield held;
            }
            default -> value;
        };
    }

    /** The page with the texts in the places of their names. */
    String placed(String page) {
        if (texts.isEmpty()) {
            return page;
        }
        Pattern alone = Pattern.compile("<p((?:\\s[^>]*)?)>\\s*" + name + "(\\d+);\\s*</p>");
        String blocks = alone.matcher(page)
                .replaceAll(found -> Matcher.quoteReplacement(blocks(found.group(1), text(found.group(2)))));
        return Pattern.compile(name + "(\\d+);")
                .matcher(blocks)
                .replaceAll(found -> Matcher.quoteReplacement(inLine(text(found.group(1)))));
    }

    private MarkedText text(String index) {
        return texts.get(Integer.parseInt(index));
    }

    private static String blocks(String attributes, MarkedText text) {
        return text.blocks().stream()
                .map(block -> switch (block) {
                    case MarkedText.Table table -> table(table);
                    case MarkedText.Heading ignored -> "<h2>" + inLine(block) + "</h2>";
                    case MarkedText.Paragraph ignored -> "<p" + attributes + ">" + inLine(block) + "</p>";
                    case MarkedText.Item ignored -> "<p" + attributes + ">" + inLine(block) + "</p>";
                })
                .collect(Collectors.joining("\n"));
    }

    private static String inLine(MarkedText text) {
        return text.blocks().stream().map(MarkedMarkup::inLine).collect(Collectors.joining("<br/>"));
    }

    private static String inLine(MarkedText.Block block) {
        return switch (block) {
            case MarkedText.Paragraph paragraph -> runs(paragraph.runs());
            case MarkedText.Heading heading -> "<b>" + runs(heading.runs()) + "</b>";
            case MarkedText.Item item -> PrintableText.escape(item.mark()) + "\u00a0" + runs(item.runs());
            case MarkedText.Table table ->
                table.rows().stream()
                        .map(row -> row.stream().map(MarkedMarkup::runs).collect(Collectors.joining(" ")))
                        .collect(Collectors.joining("<br/>"));
        };
    }

    private static String table(MarkedText.Table table) {
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            StringBuilder cells = new StringBuilder("<tr>");
            for (int column = 0; column < table.rows().get(row).size(); column++) {
                boolean head = table.headed() && row == 0;
                cells.append(head ? "<th" : "<td")
                        .append(!head && table.isNumeric(column) ? " class=\"number\">" : ">")
                        .append(runs(table.rows().get(row).get(column)))
                        .append(head ? "</th>" : "</td>");
            }
            rows.add(cells.append("</tr>").toString());
        }
        String head = table.headed() ? "<thead>" + rows.removeFirst() + "</thead>" : "";
        return "<table class=\"register words\">" + head + "<tbody>" + String.join("", rows) + "</tbody></table>";
    }

    private static String runs(List<MarkedText.Run> runs) {
        return runs.stream()
                .map(run -> {
                    String words = PrintableText.escape(run.words());
                    return run.bold() ? "<b>" + words + "</b>" : words;
                })
                .collect(Collectors.joining());
    }
}
