package org.khet.portal.print.internal.list;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.khet.portal.api.admin.export.ListPaperWriter.ListPaper;
import org.khet.portal.api.admin.export.ListPaperWriter.Marks;
import org.khet.portal.api.export.SpreadsheetWriter.Written;
import org.khet.portal.print.internal.sheet.CellText;

/**
 * One list as text document (Office Open XML, ECMA-376): the parts that word processors need, zipped while the rows are
 * read. Written by hand because the libraries that do it hold the whole document in memory.
 */
final class WordFile<R> {
    /** Relation of the document to its foot. */
    static final String FOOTER = "rId2";

    /** Relation of the document to its head, which only marked papers have. */
    static final String HEADER = "rId3";

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final XMLOutputFactory factory = XMLOutputFactory.newDefaultFactory();
    private final ListPaper<R> paper;
    private final int most;

    /** A piece of a part. */
    private interface Part<T> {
        T write(WordMarkup markup) throws XMLStreamException;
    }

    WordFile(ListPaper<R> paper, int most) {
        this.paper = paper;
        this.most = most;
    }

    Written write(OutputStream out) throws IOException {
        boolean marked = !paper.marks().watermark().isEmpty();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            text(zip, "[Content_Types].xml", types(marked));
            text(zip, "_rels/.rels", relations(relation("rId1", "officeDocument", "word/document.xml")));
            text(
                    zip,
                    "word/_rels/document.xml.rels",
                    relations(relation("rId1", "styles", "styles.xml")
                            + relation(FOOTER, "footer", "footer1.xml")
                            + (marked ? relation(HEADER, "header", "header1.xml") : "")));
            part(zip, "word/styles.xml", "styles", new WordStyles()::write);
            part(zip, "word/footer1.xml", "ftr", this::footer);
            if (marked) {
                part(zip, "word/header1.xml", "hdr", this::header);
            }
            return part(zip, "word/document.xml", "document", markup -> {
                markup.open("body");
                var written = new WordTable<>(markup, paper).write(most);
                markup.close();
                return written;
            });
        }
    }

    private <T> T part(ZipOutputStream zip, String name, String root, Part<T> part) throws IOException {
        entry(zip, name);
        try {
            var markup = new WordMarkup(factory.createXMLStreamWriter(zip, "UTF-8"));
            markup.begin(root);
            T written = part.write(markup);
            markup.end();
            zip.closeEntry();
            return written;
        } catch (XMLStreamException failure) {
            if (failure.getNestedException() instanceof IOException broken) {
                throw broken;
            }
            throw new IOException(failure);
        }
    }

    private boolean footer(WordMarkup markup) throws XMLStreamException {
        Marks marks = paper.marks();
        markup.open("p").open("pPr").single("pStyle", "val", "Mark").close();
        markup.run(CellText.clean(marks.by()) + "   " + marks.page() + " ");
        markup.open("fldSimple", "instr", "PAGE").run("1").close().run("/");
        markup.open("fldSimple", "instr", "NUMPAGES").run("1").close().close();
        return true;
    }

    private boolean header(WordMarkup markup) throws XMLStreamException {
        markup.paragraph("Mark", CellText.clean(paper.marks().watermark()), "b", "bCs");
        return true;
    }

    private static void text(ZipOutputStream zip, String name, String xml) throws IOException {
        entry(zip, name);
        zip.write((DECLARATION + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void entry(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    private static String types(boolean marked) {
        return "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("document", "document.main") + type("styles", "styles") + type("footer1", "footer")
                + (marked ? type("header1", "header") : "") + "</Types>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/word/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + WordMarkup.RELATIONS + "/" + type + "\" Target=\"" + target
                + "\"/>";
    }
}
