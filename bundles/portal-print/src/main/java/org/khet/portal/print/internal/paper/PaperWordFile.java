package org.khet.portal.print.internal.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PrintImage;
import org.w3c.dom.Document;

/** A paper as file for word processors (Office Open XML, ECMA-376): the words of the template, to be worked on further, with
 * the head of its further pages, and its pictures. */
final class PaperWordFile {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>"
            + "<Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/><Override PartName=\"/word/document.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
            + "<Override PartName=\"/word/header1.xml\""
            + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml\"/></Types>";
    private static final String RELATIONS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\""
                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
                    + " Target=\"word/document.xml\"/></Relationships>";

    private static final String PARTS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"h1\""
                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/header\""
                    + " Target=\"header1.xml\"/>";
    private static final String NAMES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">";
    /** Width of the text between the margins, in twentieths of a point. */
    private static final int UPRIGHT = 9071;

    private static final int ACROSS = 14_003;
    private static final String NO_HEAD = "<w:p/>";

    private PaperWordFile() {}

    static void write(Document page, Paper paper, Map<String, PrintImage> images, OutputStream docx)
            throws IOException {
        boolean across = paper.sheet() == Paper.Sheet.A4_LANDSCAPE;
        String size = across ? "w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"" : "w:w=\"11906\" w:h=\"16838\"";
        var pictures = new PaperWordPictures(images);
        var words = new PaperWordBody(paper.digits(), pictures, across ? ACROSS : UPRIGHT);
        String body = words.of(page.getElementsByTagName("body").item(0));
        String head = PaperWordBody.head(page, paper.digits());
        try (var zip = new ZipOutputStream(docx, StandardCharsets.UTF_8)) {
            entry(zip, "[Content_Types].xml", TYPES);
            entry(zip, "_rels/.rels", RELATIONS);
            entry(
                    zip,
                    "word/document.xml",
                    "<w:document" + NAMES + "<w:body>" + body
                            + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h1\"/><w:pgSz " + size
                            + "/><w:pgMar w:top=\"1417\" w:right=\"1134\" w:bottom=\"1134\""
                            + " w:left=\"1701\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/><w:titlePg/></w:sectPr>"
                            + "</w:body></w:document>");
            entry(zip, "word/_rels/document.xml.rels", PARTS + pictures.relations() + "</Relationships>");
            pictures.write(zip, NO_TIME);
            entry(zip, "word/header1.xml", "<w:hdr" + NAMES + (head.isEmpty() ? NO_HEAD : head) + "</w:hdr>");
        }
    }

    private static void entry(ZipOutputStream zip, String name, String xml) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml)
                .getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
