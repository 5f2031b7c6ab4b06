package org.khet.portal.print.internal.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.print.PrintTemplate;
import org.khet.portal.print.internal.paper.PdfDocumentPrinter;
import org.openpdf.text.Document;
import org.openpdf.text.Image;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;

/** Words inside the files that an office works with. Source: core CORE-59, CORE-109. */
class FileTextExtractorTest {
    private static final int MOST = 1_000_000;
    private final FileTextExtractor reader = new FileTextExtractor();

    @TempDir
    Path folder;

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }

    @Test
    void paperOfThePortalGivesItsThaiWords_alsoOfJustifiedLines() throws IOException {
        String words = "ขอความอนุเคราะห์ค่าเช่าบ้านพักครูน้ำตกญี่ปุ่น ที่ ศธ 04999/123";
        var pdf = new ByteArrayOutputStream();
        new PdfDocumentPrinter()
                .print(
                        new PrintDocument(
                                new PrintTemplate(
                                        "test",
                                        "<html lang='th'><head><title>ทดสอบ</title></head><body><p class='justified'>"
                                                + (words + " ").repeat(9) + "</p></body></html>"),
                                Map.of(),
                                Map.of(),
                                Paper.portrait()),
                        pdf);

        assertThat(reader.reads(FileTextExtractor.PDF)).isTrue();
        assertThat(reader.read(file(pdf.toByteArray()), FileTextExtractor.PDF, MOST))
                .contains("ค่าเช่าบ้านพักครูน้ำตกญี่ปุ่น")
                .contains("04999/123");
    }

    @Test
    void bookOf400PagesIsReadToItsEnd() throws IOException {
        Path book = folder.resolve("book.pdf");
        try (OutputStream out = Files.newOutputStream(book);
                Document document = new Document()) {
            PdfWriter.getInstance(document, out);
            document.open();
            for (int page = 1; page <= 400; page++) {
                document.add(new Paragraph("Annual report, page " + page + ". " + "Results of the plan. ".repeat(60)));
                document.newPage();
            }
            document.add(new Paragraph("Reference 04999/123"));
        }

        String words = reader.read(book, FileTextExtractor.PDF, MOST);
        assertThat(words).contains("Annual report, page 1.", "Annual report, page 400.", "Reference 04999/123");
        assertThat(reader.read(book, FileTextExtractor.PDF, 1000)).hasSize(1000);
    }

    @Test
    void scanOf400PagesHasNoWords_andIsNotHeldInMemory() throws IOException {
        byte[] page = scannedPage();
        Path scan = folder.resolve("scan.pdf");
        try (OutputStream out = Files.newOutputStream(scan);
                Document document = new Document()) {
            PdfWriter.getInstance(document, out);
            document.open();
            for (int i = 0; i < 400; i++) {
                document.add(Image.getInstance(page));
                document.newPage();
            }
        }

        assertThat(Files.size(scan)).isGreaterThan(20L << 20);
        assertThat(reader.read(scan, FileTextExtractor.PDF, MOST)).isBlank();
    }

    private static byte[] scannedPage() throws IOException {
        var picture = new BufferedImage(500, 700, BufferedImage.TYPE_BYTE_GRAY);
        var random = new Random(22);
        for (int dot = 0; dot < 350_000; dot++) {
            picture.setRGB(dot % 500, dot / 500, random.nextInt());
        }
        var jpeg = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", jpeg);
        return jpeg.toByteArray();
    }

    @Test
    void documentGivesWordsOfParagraphsTablesAndRunsTogether() throws IOException {
        var docx = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            var paragraph = document.createParagraph();
            paragraph.createRun().setText("แผนปฏิบัติ");
            paragraph.createRun().setText("การประจำปี");
            document.createParagraph().createRun().setText("หน้าสอง");
            document.createTable(1, 2).getRow(0).getCell(1).setText("ค่าวัสดุ");
            document.write(docx);
        }
        assertThat(reader.read(file(docx.toByteArray()), FileTextExtractor.WORD, MOST))
                .contains("แผนปฏิบัติการประจำปี ", " หน้าสอง ", "ค่าวัสดุ");
    }

    @Test
    void workbookGivesItsTextsAndNumbers() throws IOException {
        var xlsx = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            var row = book.createSheet("งบ").createRow(0);
            row.createCell(0).setCellValue("โรงเรียนบ้านตัวอย่าง");
            row.createCell(1).setCellValue(85000);
            book.write(xlsx);
        }
        assertThat(reader.read(file(xlsx.toByteArray()), FileTextExtractor.WORKBOOK, MOST))
                .contains("โรงเรียนบ้านตัวอย่าง", "85000");
    }

    @Test
    void plainTextIsReadInBothEncodings_aDamagedFileIsToldAPictureHasNoWords() throws IOException {
        assertThat(reader.read(file("เรื่อง".getBytes(Charset.forName("x-windows-874"))), "text/plain", MOST))
                .isEqualTo("เรื่อง");
        assertThat(reader.read(file("เรื่อง".getBytes(Charset.forName("UTF-8"))), "text/csv", MOST))
                .isEqualTo("เรื่อง");
        Path damaged = file("%PDF-1.7 nothing".getBytes(Charset.forName("UTF-8")));
        assertThatIOException().isThrownBy(() -> reader.read(damaged, FileTextExtractor.PDF, MOST));
        assertThat(reader.reads("image/png")).isFalse();
    }
}
