package org.khet.portal.print.internal.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.PrintDocument;
import org.khet.portal.api.text.MarkedText;

/** Bold words, lists and tables that people typed, on paper and in Word files. Source: core CORE-48. */
class MarkedMarkupTest {
    private static final String TYPED = """
            ขอจัดซื้อ **ครุภัณฑ์ <b>** ดังนี้
            1. เครื่องคอมพิวเตอร์
            2. เครื่องพิมพ์
            | รายการ | เป็นเงิน |
            |---|---|
            | เครื่องคอมพิวเตอร์ | 110,000.00 |
            """;
    private static final String PAGE = "{{#paragraphs}}<p style=\"text-indent: 25mm\">{{.}}</p>{{/paragraphs}}"
            + "{{#none}}<p>ไม่มี</p>{{/none}}<div class=\"line\">เรื่อง {{subject}}</div>";

    private static PrintDocument document() {
        return new PrintDocument(
                Papers.body(PAGE),
                Map.of(
                        "paragraphs",
                        List.of(new MarkedText(TYPED)),
                        "none",
                        new MarkedText(" \n"),
                        "subject",
                        new MarkedText("**ด่วน** มาก")),
                Map.of(),
                Paper.portrait().in(Paper.Digits.THAI));
    }

    @Test
    void paragraphsEntriesAndTableStandOnPaper_digitsAreThai_nothingTypedIsMarkup() throws IOException {
        assertThat(Papers.print("marked", document()).text(1))
                .startsWith("ขอจัดซื้อ")
                .contains("ครุภัณฑ์<b>", "๑.เครื่องคอมพิวเตอร์๒.เครื่องพิมพ์รายการเป็นเงินเครื่องคอมพิวเตอร์๑๑๐,๐๐๐.๐๐")
                .doesNotContain("**", "|", "ไม่มี");
    }

    @Test
    void wordFileHasTheSame_boldWordsAreBold_theTableIsRuled_figuresStandToTheRight() throws IOException {
        var docx = new ByteArrayOutputStream();
        new PdfDocumentPrinter().docx(document(), docx);
        try (var file = new XWPFDocument(new ByteArrayInputStream(docx.toByteArray()))) {
            var first = file.getParagraphs().getFirst();
            assertThat(first.getRuns().stream().filter(run -> run.isBold()).map(Object::toString))
                    .containsExactly("ครุภัณฑ์ <b>");
            assertThat(file.getParagraphs().get(1).getText().replace('\u00a0', ' '))
                    .isEqualTo("๑. เครื่องคอมพิวเตอร์");
            var table = file.getTables().getFirst();
            assertThat(table.getRow(0).getCell(0).getText()).isEqualTo("รายการ");
            var sum = table.getRow(1).getCell(1);
            assertThat(sum.getText()).isEqualTo("๑๑๐,๐๐๐.๐๐");
            assertThat(sum.getParagraphs().getFirst().getAlignment()).isEqualTo(ParagraphAlignment.RIGHT);
        }
    }
}
