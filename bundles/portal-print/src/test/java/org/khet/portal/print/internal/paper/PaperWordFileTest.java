package org.khet.portal.print.internal.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.print.PrintImage;
import org.khet.portal.api.print.PrintTemplate;
import org.w3c.dom.Document;

/** A paper as file for word processors (core CORE-48). */
class PaperWordFileTest {
    private static Document body(String xhtml, Map<String, ?> model) throws Exception {
        var docx = new ByteArrayOutputStream();
        new PdfDocumentPrinter()
                .docx(
                        new PrintDocument(
                                Papers.body(xhtml),
                                model,
                                Map.of(),
                                Paper.portrait().in(Paper.Digits.THAI)),
                        docx);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return DocumentBuilderFactory.newDefaultInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(zip.readAllBytes()));
                }
            }
        }
        throw new IOException("no document");
    }

    @Test
    void headingParagraphTableAndTicksAreWords_digitsAreThai_codesAreNot() throws Exception {
        var page = body(
                "<div class=\"page-head\">1</div><h1>บันทึกข้อความ</h1><div class=\"line\"><b>ที่</b> {{number}}</div>"
                        + "<p>ราคา &lt; 500 บาท</p><table class=\"two\"><tbody>{{#ticks}}<tr><td><span class=\"tick on\"></span> {{.}}</td>"
                        + "<td><div class=\"sign\">ลงชื่อ</div></td></tr>{{/ticks}}</tbody></table><div>รหัส <span class=\"code\">a1</span></div>",
                Map.of("number", "12/2569", "ticks", List.of("ทราบ")));

        assertThat(page.getDocumentElement().getTextContent())
                .isEqualTo("บันทึกข้อความที่ ๑๒/๒๕๖๙ราคา < ๕๐๐ บาท☑ ทราบลงชื่อรหัส a1");
        assertThat(page.getElementsByTagName("w:tbl").getLength()).isEqualTo(1);
        assertThat(page.getElementsByTagName("w:tc").getLength()).isEqualTo(2);
        assertThat(page.getElementsByTagName("w:jc").getLength()).isEqualTo(2);
        assertThat(page.getElementsByTagName("w:firstLine").getLength()).isZero();
    }

    /** 160 mm are 9,071 twentieths of a point: 22 mm and 116 mm as said, the rest of them for the third; halves within a half. */
    @Test
    void columnsHaveTheirWidths_asTheirCellsSay_elseEvenShares_alsoInACell() throws Exception {
        var page = body(
                "<table class=\"two\"><tbody><tr><td style=\"width: 22mm\"></td><td style=\"width: 116mm\"><h1>บันทึกข้อความ</h1></td>"
                        + "<td></td></tr><tr><td colspan=\"2\">ที่</td><td>วันที่</td></tr></tbody></table>"
                        + "<table class=\"two\"><tbody><tr><td>ซ้าย</td><td><table class=\"two\"><tbody><tr><td>ทราบ</td><td>ชอบ</td></tr>"
                        + "</tbody></table></td></tr></tbody></table>",
                Map.of());

        assertThat(widths(page, "w:gridCol")).containsExactly(1247, 6576, 1248, 4535, 4535, 2159, 2159);
        assertThat(widths(page, "w:tcW")).containsExactly(1247, 6576, 1248, 7823, 1248, 4535, 4535, 2159, 2159);
        assertThat(page.getElementsByTagName("w:gridSpan").getLength()).isEqualTo(1);
    }

    private static List<Integer> widths(Document page, String name) {
        var found = page.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> Integer.valueOf(
                        found.item(at).getAttributes().getNamedItem("w:w").getNodeValue()))
                .toList();
    }

    @Test
    void wordProcessorOpensIt_furtherPagesBearTheirNumber_eachPropertyStandsOnce() throws Exception {
        var docx = new ByteArrayOutputStream();
        new PdfDocumentPrinter()
                .docx(
                        new PrintDocument(
                                Papers.body("<div class=\"page-head\">- <span class=\"page-number\"></span> -</div>"
                                        + "<div class=\"sign place\"><p>ขอแสดงความนับถือ</p></div>"
                                        + "<p>ด้วยสำนักงานมีความประสงค์จะประชุม</p>"),
                                Map.of(),
                                Map.of(),
                                Paper.portrait().in(Paper.Digits.THAI)),
                        docx);
        try (var opened = new XWPFDocument(new ByteArrayInputStream(docx.toByteArray()))) {
            assertThat(opened.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("ขอแสดงความนับถือ", "ด้วยสำนักงานมีความประสงค์จะประชุม");
            XWPFParagraph signed = opened.getParagraphs().getFirst();
            assertThat(signed.getIndentationLeft()).isEqualTo(3969);
            assertThat(signed.getIndentationFirstLine()).isEqualTo(1417);
            assertThat(signed.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
            assertThat(opened.getHeaderList()).singleElement().satisfies(head -> {
                assertThat(head.getText()).contains("-");
                assertThat(head.getParagraphs().getFirst().getCTP().xmlText()).contains("PAGE");
            });
        }
    }

    @Test
    void emblemStandsAtTheHeadInItsHeight_codesForMachinesDoNot() throws Exception {
        var square = new BufferedImage(40, 80, BufferedImage.TYPE_INT_RGB);
        var png = new ByteArrayOutputStream();
        ImageIO.write(square, "png", png);
        var docx = new ByteArrayOutputStream();
        new PdfDocumentPrinter()
                .docx(
                        new PrintDocument(
                                Papers.body(
                                        "<div class=\"emblem\"><img src=\"image:emblem\" style=\"height: 30mm\" alt=\"\"/></div>"
                                                + "<h2>คำสั่ง</h2><div class=\"verify\"><img src=\"image:verify\" alt=\"\"/> รหัส</div>"),
                                Map.of(),
                                Map.of(
                                        "emblem",
                                        new PrintImage.Photo(png.toByteArray()),
                                        "verify",
                                        new PrintImage.QrCode("-")),
                                Paper.portrait()),
                        docx);
        try (var opened = new XWPFDocument(new ByteArrayInputStream(docx.toByteArray()))) {
            assertThat(opened.getAllPictures())
                    .singleElement()
                    .satisfies(picture -> assertThat(picture.getData()).isEqualTo(png.toByteArray()));
            XWPFParagraph head = opened.getParagraphs().getFirst();
            assertThat(head.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
            var extent = head.getRuns()
                    .getFirst()
                    .getEmbeddedPictures()
                    .getFirst()
                    .getCTPicture()
                    .getSpPr()
                    .getXfrm()
                    .getExt();
            assertThat(extent.getCy()).as("30 mm").isEqualTo(1_080_000);
            assertThat(extent.getCx()).as("half as wide").isEqualTo(540_000);
        }
    }

    private static Map<String, String> letter(String number, String struck) {
        return Map.of(
                "number", number,
                "received", "20 พ.ย. 69",
                "letterNo", "ศธ 04999/10" + number,
                "letterOn", "18 พ.ย. 69",
                "sender", "จังหวัดตัวอย่าง",
                "to", "ผู้อำนวยการ",
                "subject", "ขอเชิญประชุม",
                "done", struck,
                "remark", "",
                "struck", struck);
    }

    /** The register of letters that came, the second of which is void. Source: core CORE-57, E-12. */
    @Test
    void registerHasItsOfficialColumnsOnEachPage_aVoidRowIsStruckThrough_butNotWhatBecameOfIt() throws IOException {
        Path register = Path.of("..", "module-documents", "src", "main", "resources", "print", "register-in.xhtml");
        var docx = new ByteArrayOutputStream();
        try (var template = Files.newInputStream(register)) {
            new PdfDocumentPrinter()
                    .docx(
                            new PrintDocument(
                                    PrintTemplate.read("register-in", template),
                                    Map.of(
                                            "office", "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาตัวอย่าง เขต 1",
                                            "from", "1 พฤศจิกายน 2569",
                                            "to", "30 พฤศจิกายน 2569",
                                            "printedBy", "เจ้าหน้าที่ 5",
                                            "watermark", "",
                                            "rows", List.of(letter("1", ""), letter("2", "ยกเลิก"))),
                                    Map.of(),
                                    Paper.landscape().in(Paper.Digits.THAI)),
                            docx);
        }
        try (var file = new XWPFDocument(new ByteArrayInputStream(docx.toByteArray()))) {
            assertThat(file.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .as("what stands at the foot of each page on paper is no part of it")
                    .noneMatch(text -> text.contains("เจ้าหน้าที่") || text.contains("หน้า "));
            var table = file.getTables().getFirst();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(0).getCell(0).getText()).isEqualTo("เลขทะเบียนรับ");
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getRow(2).getCell(2).getText()).isEqualTo("ศธ ๐๔๙๙๙/๑๐๒");
            assertThat(List.of(isStruck(table, 1, 6), isStruck(table, 2, 6), isStruck(table, 2, 7)))
                    .containsExactly(false, true, false);
        }
    }

    private static boolean isStruck(XWPFTable table, int row, int cell) {
        return table.getRow(row)
                .getCell(cell)
                .getParagraphs()
                .getFirst()
                .getRuns()
                .getFirst()
                .isStrikeThrough();
    }
}
