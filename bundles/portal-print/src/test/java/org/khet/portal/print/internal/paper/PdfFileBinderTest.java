package org.khet.portal.print.internal.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.print.PdfBinder.Part;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** The book of a meeting: agenda and papers in one file. Source: SEC-04. */
class PdfFileBinderTest {
    private final PdfFileBinder binder = new PdfFileBinder();

    private static Part pdf(String name, String... pages) {
        var out = new ByteArrayOutputStream();
        Document document = new Document();
        PdfWriter.getInstance(document, out);
        document.open();
        for (String page : pages) {
            document.newPage();
            document.add(new Paragraph(page));
        }
        document.close();
        return new Part(name, () -> new ByteArrayInputStream(out.toByteArray()));
    }

    private static Part file(String name, String content) {
        return new Part(name, () -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void pagesOfAllFilesFollowEachOther_whatIsNoPdfIsNamedAndLeftOut() throws IOException {
        var book = new ByteArrayOutputStream();
        List<String> left = binder.bind(
                List.of(
                        pdf("agenda.pdf", "agenda"),
                        file("broken.pdf", "%PDF-1.4 and no more"),
                        pdf("plan.pdf", "plan one", "plan two"),
                        file("notes.txt", "notes")),
                book);
        assertThat(left).containsExactly("broken.pdf", "notes.txt");
        PdfReader reader = new PdfReader(book.toByteArray());
        assertThat(reader.getNumberOfPages()).isEqualTo(3);
        var text = new PdfTextExtractor(reader);
        assertThat(text.getTextFromPage(1)).contains("agenda");
        assertThat(text.getTextFromPage(3)).contains("plan two");
    }

    @Test
    void nothingReadableMakesNoFile() throws IOException {
        var book = new ByteArrayOutputStream();
        assertThat(binder.bind(List.of(file("notes.txt", "notes")), book)).containsExactly("notes.txt");
        assertThat(book.size()).isZero();
    }
}
