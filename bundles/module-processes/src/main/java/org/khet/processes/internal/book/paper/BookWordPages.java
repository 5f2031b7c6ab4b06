package org.khet.processes.internal.book.paper;

import org.khet.processes.internal.book.BookDigits;

/**
 * Sections, head and foot of a book for word processors: each part counts its pages in its own way, each page bears the mark of the
 * book. Source: core CORE-96, CORE-97, CORE-150.
 */
final class BookWordPages {
    static final String NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"f1\" Type=\""
                    + LINKS + "/footer\" Target=\"footer1.xml\"/><Relationship Id=\"h1\" Type=\"" + LINKS
                    + "/header\" Target=\"header1.xml\"/>";
    static final String HEADER_TYPE = "<Override PartName=\"/word/header1.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/>";
    static final String FOOTER = "<w:ftr xmlns:w=\"" + NS + "\"><w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr>"
            + run("<w:t xml:space=\"preserve\">หน้า </w:t>") + run("<w:fldChar w:fldCharType=\"begin\"/>")
            + run("<w:instrText xml:space=\"preserve\"> PAGE </w:instrText>")
            + run("<w:fldChar w:fldCharType=\"end\"/>")
            + "</w:p></w:ftr>";

    private BookWordPages() {}

    /** What stands above each page: the mark of the book, in grey. */
    static String header(String mark) {
        return "<w:hdr xmlns:w=\"" + NS + "\"><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>"
                + run("<w:b/><w:bCs/><w:color w:val=\"808080\"/>", BookWordMarkup.text(mark)) + "</w:p></w:hdr>";
    }

    /** What the file says of its parts; of its pictures what is said already. */
    static String relations(String more) {
        return RELATIONS + more + "</Relationships>";
    }

    private static String run(String content) {
        return run("", content);
    }

    private static String run(String look, String content) {
        return "<w:r><w:rPr><w:rFonts w:ascii=\"TH Sarabun New\" w:hAnsi=\"TH Sarabun New\" w:cs=\"TH Sarabun New\"/>"
                + look + "<w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/></w:rPr>" + content + "</w:r>";
    }

    /** What stands where a section ends; without a mark its pages have no head. */
    static String section(BookPages pages, BookDigits digits, String mark) {
        String counted = switch (pages) {
            case COVER -> "";
            case FRONT -> "thaiLetters";
            case BODY -> digits == BookDigits.THAI ? "thaiNumbers" : "decimal";
        };
        String head = mark.isEmpty() ? "" : "<w:headerReference w:type=\"default\" r:id=\"h1\"/>";
        String foot = counted.isEmpty() ? "" : "<w:footerReference w:type=\"default\" r:id=\"f1\"/>";
        String numbers = counted.isEmpty() ? "" : "<w:pgNumType w:fmt=\"" + counted + "\" w:start=\"1\"/>";
        return "<w:sectPr>" + head + foot + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1247\""
                + " w:right=\"1134\" w:bottom=\"1134\" w:left=\"1587\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/>"
                + numbers
                + "</w:sectPr>";
    }
}
