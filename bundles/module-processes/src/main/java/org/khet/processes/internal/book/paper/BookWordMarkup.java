package org.khet.processes.internal.book.paper;

import java.util.List;
import java.util.Set;
import org.khet.portal.api.text.ThaiDigits;
import org.khet.processes.internal.book.BookDigits;

/** Paragraphs and tables in the markup of word processors, in the digits of a book. Source: core CORE-97. */
final class BookWordMarkup {
    static final int NORMAL = 32;
    private final StringBuilder body = new StringBuilder(20_000);
    private final BookDigits digits;

    BookWordMarkup(BookDigits digits) {
        this.digits = digits;
    }

    /** Everything so far. */
    String all() {
        return body.toString();
    }

    /** Markup as it is. */
    BookWordMarkup append(Object markup) {
        body.append(markup);
        return this;
    }

    /** A plain ruled table whose heads repeat. */
    void table(List<String> heads, List<List<String>> rows) {
        table(heads, rows, List.of(), Set.of());
    }

    /**
     * A ruled table whose heads repeat.
     *
     * @param merges how the first cell of each row goes with the one above, none for a plain table
     * @param bold   rows whose second cell is bold
     */
    void table(List<String> heads, List<List<String>> rows, List<String> merges, Set<Integer> bold) {
        body.append(
                "<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders><w:top w:val=\"single\" w:sz=\"4\"/><w:left w:val=\"single\" w:sz=\"4\"/><w:bottom w:val=\"single\" w:sz=\"4\"/><w:right w:val=\"single\" w:sz=\"4\"/><w:insideH w:val=\"single\" w:sz=\"4\"/><w:insideV w:val=\"single\" w:sz=\"4\"/></w:tblBorders></w:tblPr>");
        row(heads, true, "", false);
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), false, i < merges.size() ? merges.get(i) : "", bold.contains(i));
        }
        body.append("</w:tbl>");
        paragraph("", "", NORMAL, false);
    }

    private void row(List<String> cells, boolean head, String merge, boolean bold) {
        String look = merge;
        body.append("<w:tr>").append(head ? "<w:trPr><w:tblHeader/></w:trPr>" : "");
        for (int i = 0; i < cells.size(); i++) {
            body.append("<w:tc><w:tcPr>").append(look).append("</w:tcPr>");
            look = "";
            for (String line : cells.get(i).split("\n", -1)) {
                paragraph("", line, NORMAL - 4, head || (bold && i == 1));
            }
            body.append("</w:tc>");
        }
        body.append("</w:tr>");
    }

    /** A paragraph of one run. */
    void paragraph(String look, String text, int size, boolean bold) {
        body.append("<w:p><w:pPr>").append(look).append("</w:pPr>");
        run(text, size, bold);
        body.append("</w:p>");
    }

    /** Words. */
    void run(String text, int size, boolean bold) {
        String shown = digits == BookDigits.THAI ? ThaiDigits.toThai(text) : text;
        body.append(
                        "<w:r><w:rPr><w:rFonts w:ascii=\"TH Sarabun New\" w:hAnsi=\"TH Sarabun New\" w:cs=\"TH Sarabun New\"/>")
                .append(bold ? "<w:b/><w:bCs/>" : "")
                .append("<w:sz w:val=\"")
                .append(size)
                .append("\"/><w:szCs w:val=\"")
                .append(size)
                .append("\"/><w:lang w:bidi=\"th-TH\"/></w:rPr>")
                .append(text(shown))
                .append("</w:r>");
    }

    /** Words of a run, in which nothing is markup. */
    static String text(String words) {
        return "<w:t xml:space=\"preserve\">"
                + words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") + "</w:t>";
    }
}
