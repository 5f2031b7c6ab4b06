package org.khet.portal.print.internal.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.print.PrintImage;
import org.khet.portal.api.print.PrintTemplate;
import org.khet.portal.api.print.SheetSize;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Pages of other files on a paper. */
class BoundPagesTest {
    private final PdfDocumentPrinter printer = new PdfDocumentPrinter();

    private static byte[] file(Rectangle size, String... pages) {
        var out = new ByteArrayOutputStream();
        Document document = new Document(size);
        PdfWriter.getInstance(document, out);
        document.open();
        for (String page : pages) {
            document.newPage();
            document.add(new Paragraph(page));
        }
        document.close();
        return out.toByteArray();
    }

    private byte[] printed(Map<String, PrintImage> images) throws IOException {
        String xhtml = """
                <html><head><title>x</title></head><body>
                <p><img src="image:one" style="width: 150mm; height: 200mm"/></p>
                <p style="page-break-before: always"><img src="image:two" style="width: 200mm; height: 100mm"/></p>
                </body></html>""";
        var out = new ByteArrayOutputStream();
        printer.print(
                new PrintDocument(
                        PrintTemplate.read("test", new ByteArrayInputStream(xhtml.getBytes(StandardCharsets.UTF_8))),
                        Map.of(),
                        images,
                        Paper.portrait()),
                out);
        return out.toByteArray();
    }

    @Test
    void pagesStandOnTheirSheetsWithTheirLetters_alsoOneThatIsTurned() throws IOException {
        byte[] upright = file(PageSize.A4, "order 12", "order 13");
        byte[] turned = file(PageSize.A4.rotate(), "wide table");
        byte[] paper =
                printed(Map.of("one", new PrintImage.PdfPage(upright, 2), "two", new PrintImage.PdfPage(turned, 1)));
        PdfReader reader = new PdfReader(paper);
        assertThat(reader.getNumberOfPages()).isEqualTo(2);
        var text = new PdfTextExtractor(reader);
        assertThat(text.getTextFromPage(1)).contains("order 13").doesNotContain("order 12");
        assertThat(text.getTextFromPage(2)).contains("wide table");
    }

    @Test
    void sizesAreThoseThatAreLookedAt() throws IOException {
        SheetSize upright = printer.sheets(file(PageSize.A4, "a", "b")).getLast();
        assertThat(upright.wide()).isCloseTo(210, within(1.0));
        assertThat(upright.high()).isCloseTo(297, within(1.0));
        SheetSize turned = printer.sheets(file(PageSize.A4.rotate(), "a")).getFirst();
        assertThat(turned.wide()).as("turned").isCloseTo(297, within(1.0));
        assertThat(turned.within(162, 225).high()).isCloseTo(114.6, within(1.0));
        assertThat(new SheetSize(50, 20).within(162, 225)).as("never larger").isEqualTo(new SheetSize(50, 20));

        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(960, 480, BufferedImage.TYPE_INT_RGB), "png", picture);
        assertThat(printer.sheets(picture.toByteArray())).singleElement().satisfies(size -> {
            assertThat(size.wide()).isCloseTo(254, within(0.1));
            assertThat(size.high()).isCloseTo(127, within(0.1));
        });
    }

    @Test
    void damagedFileHasNoSheets_andIsNotPrinted() throws IOException {
        byte[] whole = file(PageSize.A4, "order 12");
        byte[] broken = "%PDF-1.4 and no more".getBytes(StandardCharsets.US_ASCII);
        assertThat(printer.sheets(broken)).isEmpty();
        assertThat(printer.sheets("words".getBytes(StandardCharsets.US_ASCII))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> printed(
                        Map.of("one", new PrintImage.PdfPage(whole, 1), "two", new PrintImage.PdfPage(broken, 1))));
        assertThatIllegalArgumentException()
                .as("a page that is not there")
                .isThrownBy(() -> printed(
                        Map.of("one", new PrintImage.PdfPage(whole, 1), "two", new PrintImage.PdfPage(whole, 2))));
    }
}
