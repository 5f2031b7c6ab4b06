package org.khet.portal.print.internal.paper;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.text.ThaiDigits;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The body of a filled template in WordprocessingML (ECMA-376, part 1 §17): headings, paragraphs, tables and the classes of papers
 * that place something; the head of further pages beside it.
 */
final class PaperWordBody {
    private static final int USUAL = 32;
    /** In tables of more columns than {@link #FEW}. */
    private static final int SMALL = 24;

    private static final int FEW = 6;
    private static final String HEAD_ROW = "<w:tr><w:trPr><w:tblHeader/></w:trPr>";
    private static final Map<String, Integer> HEADINGS = Map.of("h1", 48, "h2", 36, "h3", 32);
    private static final Set<String> BLOCKS = Set.of("div", "p", "table", "h1", "h2", "h3");
    private static final Set<String> CENTRED = Set.of("sign", "center", "watermark");
    /** Indents of the classes of papers, in twentieths of a point. */
    private static final Map<String, Integer> INDENTS =
            Map.of("place", 3969, "d1", 567, "d2", 1134, "d3", 1701, "d4", 2268);

    private static final String FIRST_LINE = "<w:ind w:firstLine=\"1417\"/>";
    private static final String CENTER = "<w:jc w:val=\"center\"/>";
    private static final String RIGHT = "<w:jc w:val=\"right\"/>";
    /** What word processors leave free at both sides of a cell. */
    private static final int CELL_EDGES = 216;

    private static final String EMBLEM = "<w:spacing w:after=\"1417\"/>";

    private final boolean thai;
    private final PaperWordPictures pictures;
    private int room;
    private int cellSize = USUAL;
    private boolean struck;
    private final StringBuilder out = new StringBuilder(8_000);

    /** @param room width of the text in twentieths of a point */
    PaperWordBody(Paper.Digits digits, PaperWordPictures pictures, int room) {
        this.room = room;
        thai = digits == Paper.Digits.THAI;
        this.pictures = pictures;
    }

    String of(Node body) {
        blocks(body, "");
        return out.toString();
    }

    private void blocks(Node parent, String look) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                block(element, look);
            }
        }
    }

    private void block(Element element, String look) {
        Set<String> classes = Set.copyOf(List.of(element.getAttribute("class").split(" ")));
        if (element.getTagName().equals("table")) {
            table(element, classes.contains("register"));
        } else if (classes.contains("emblem")) {
            paragraph(element, pictures.isIn(element) ? CENTER : EMBLEM, USUAL, false);
        } else if (!classes.contains("page-head") && classes.stream().noneMatch(one -> one.startsWith("page-foot"))) {
            String placed = look + look(element, classes);
            if (holdsBlocks(element)) {
                blocks(element, placed);
            } else if (!element.getTextContent().isBlank()
                    || element.getTagName().equals("p")
                    || pictures.isIn(element)) {
                int size = classes.contains("urgent") ? 44 : HEADINGS.getOrDefault(element.getTagName(), USUAL);
                boolean bold = size > USUAL || element.getTagName().equals("h3") || classes.contains("d1");
                paragraph(element, placed, size, bold);
            }
        }
    }

    private static String look(Element element, Set<String> classes) {
        String tag = element.getTagName();
        StringBuilder look = new StringBuilder();
        INDENTS.forEach((name, twips) -> {
            if (classes.contains(name)) {
                look.append("<w:ind w:left=\"").append(twips).append("\"/>");
            }
        });
        if (tag.equals("p")) {
            look.append(FIRST_LINE);
        }
        if (tag.equals("h1") || tag.equals("h2") || classes.stream().anyMatch(CENTRED::contains)) {
            look.append(CENTER);
        } else if (classes.contains("right")) {
            look.append(RIGHT);
        }
        return look.toString();
    }

    private static boolean holdsBlocks(Element element) {
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element inner && BLOCKS.contains(inner.getTagName())) {
                return true;
            }
        }
        return false;
    }

    private void table(Element table, boolean ruled) {
        out.append("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/>");
        if (ruled) {
            out.append("<w:tblBorders>");
            for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
                out.append("<w:").append(side).append(" w:val=\"single\" w:sz=\"4\"/>");
            }
            out.append("</w:tblBorders>");
        }
        out.append("<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        List<Integer> columns = PaperColumns.of(table, room);
        columns.forEach(width ->
                out.append("<w:gridCol w:w=\"").append(width.intValue()).append("\"/>"));
        out.append("</w:tblGrid>");
        int outside = cellSize;
        cellSize = columns.size() > FEW ? SMALL : USUAL;
        PaperColumns.rows(table).forEach(row -> row(row, columns));
        cellSize = outside;
        out.append("</w:tbl>");
    }

    private void row(Element row, List<Integer> columns) {
        out.append(row.getParentNode().getNodeName().equals("thead") ? HEAD_ROW : "<w:tr>");
        int column = 0;
        for (Element cell : PaperColumns.cells(row)) {
            int last = Math.min(columns.size(), column + PaperColumns.span(cell));
            struck = PaperColumns.is(row, "struck") && !PaperColumns.is(cell, "said");
            cell(cell, columns.subList(Math.min(column, last), last));
            column = last;
        }
        struck = false;
        out.append("</w:tr>");
    }

    private void cell(Element cell, List<Integer> columns) {
        int width = columns.stream().mapToInt(Integer::intValue).sum();
        out.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(width).append("\" w:type=\"dxa\"/>");
        if (columns.size() > 1) {
            out.append("<w:gridSpan w:val=\"").append(columns.size()).append("\"/>");
        }
        out.append("</w:tcPr>");
        if (holdsBlocks(cell)) {
            int outside = room;
            room = Math.max(1, width - CELL_EDGES);
            blocks(cell, "");
            room = outside;
            out.append("<w:p/>"); // a cell must end with a paragraph
        } else {
            paragraph(
                    cell,
                    PaperColumns.is(cell, "number") ? RIGHT : "",
                    cellSize,
                    cell.getTagName().equals("th"));
        }
        out.append("</w:tc>");
    }

    /** The head of further pages, with their number; empty where a template has none. */
    static String head(Document page, Paper.Digits digits) {
        NodeList all = page.getElementsByTagName("div");
        for (int i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element div && PaperColumns.is(div, "page-head")) {
                var words = new PaperWordBody(digits, new PaperWordPictures(Map.of()), 1);
                words.paragraph(div, CENTER, USUAL, false);
                return words.out.toString();
            }
        }
        return "";
    }

    private void paragraph(Node node, String look, int size, boolean bold) {
        out.append("<w:p><w:pPr>").append(WordPropertyOrder.of(look)).append("</w:pPr>");
        runs(node, size, bold, thai);
        out.append("</w:p>");
    }

    private void runs(Node parent, int size, boolean bold, boolean digits) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                String classes = " " + element.getAttribute("class") + " ";
                if (classes.contains(" tick ")) {
                    run(classes.contains(" on ") ? "☑" : "☐", size, bold);
                } else if (classes.contains(" page-number ")) {
                    out.append(
                                    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">")
                            .append(digits ? "PAGE \\* THAIARABIC" : "PAGE")
                            .append("</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
                } else if (element.getTagName().equals("img")) {
                    out.append(pictures.run(element));
                } else if (element.getTagName().equals("br")) {
                    out.append("<w:r><w:br/></w:r>");
                } else {
                    boolean strong = bold || element.getTagName().equals("b");
                    runs(element, size, strong, digits && !classes.contains(" code "));
                }
            } else if (node.getNodeType() == Node.TEXT_NODE) {
                String text = node.getTextContent().replace("\n", " ");
                run(digits ? ThaiDigits.toThai(text) : text, size, bold);
            }
        }
    }

    private void run(String text, int size, boolean bold) {
        if (text.isEmpty()) {
            return;
        }
        out.append(
                "<w:r><w:rPr><w:rFonts w:ascii=\"TH Sarabun New\" w:hAnsi=\"TH Sarabun New\" w:cs=\"TH Sarabun New\"/>");
        out.append(bold ? "<w:b/><w:bCs/>" : "").append(struck ? "<w:strike/>" : "");
        out.append("<w:sz w:val=\"").append(size).append("\"/><w:szCs w:val=\"").append(size);
        out.append("\"/><w:lang w:bidi=\"th-TH\"/></w:rPr><w:t xml:space=\"preserve\">");
        out.append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
        out.append("</w:t></w:r>");
    }
}
