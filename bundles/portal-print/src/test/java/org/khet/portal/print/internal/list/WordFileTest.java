package org.khet.portal.print.internal.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.export.RowPager;
import org.khet.portal.api.export.SpreadsheetWriter.Written;

/** A list as text document, read back by Apache POI. Source: core CORE-105. */
class WordFileTest {
    @Test
    void whatIsWrittenIsReadBack_inThaiWords() throws IOException {
        try (var document = SamplePeopleList.docx("list", SamplePeopleList.paper(SamplePeopleList.rows(3), ""))) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .startsWith("ทะเบียนบุคคล", "สำนักงานเขตตัวอย่าง", "กรอง: ทั้งหมด");
            var table = document.getTables().getFirst();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(cells(table.getRow(0)))
                    .containsExactly("ชื่อ-สกุล", "หมายเหตุ", "ค่าตอบแทน", "ตั้งแต่วันที่", "บันทึกเมื่อ");
            assertThat(cells(table.getRow(1)))
                    .containsExactly(
                            "นายเจ้าหน้าที่ 1",
                            "ที่กลุ่มส่งเสริมการศึกษาทางไกล ชั้น ๒ น้ำป่า",
                            "1,250.50",
                            "21 มิ.ย. 65",
                            "21 มิ.ย. 65 01.30 น.");
            assertThat(cells(table.getRow(4))).containsExactly("รวม", "", "3,751.50", "", "");
            assertThat(table.getRows()).hasSize(5);
            assertThat(isStruck(table.getRow(3))).as("who left").isTrue();
            assertThat(isStruck(table.getRow(2))).isFalse();
        }
    }

    @Test
    void eachPageTellsWhoTookItOut_andOfPeopleThatItIsPersonal() throws IOException {
        try (var document = SamplePeopleList.docx(
                "list-personal", SamplePeopleList.paper(SamplePeopleList.rows(1), SamplePeopleList.WATERMARK))) {
            assertThat(document.getFooterList().getFirst().getText()).contains("ส่งออกโดย เจ้าหน้าที่ 04", "หน้า");
            assertThat(document.getHeaderList().getFirst().getText()).contains(SamplePeopleList.WATERMARK);
        }
        try (var document = SamplePeopleList.docx("list-plain", SamplePeopleList.paper(SamplePeopleList.rows(0), ""))) {
            assertThat(document.getHeaderList()).isEmpty();
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("ไม่มีรายการ");
        }
    }

    @Test
    void whatIsTypedStaysText_alsoFormulasMarkupControlsAndVeryLongWords() throws IOException {
        var rows = List.of(
                SamplePeopleList.noted("=1+1 <w:t>&amp;</w:t> \u0000\u000B\uD800\uFFFE]]>"),
                SamplePeopleList.noted("ก".repeat(50_000)),
                SamplePeopleList.noted("บรรทัดแรก\nบรรทัดสอง\tหลังแท็บ"));

        try (var document = SamplePeopleList.docx("list-hostile", SamplePeopleList.paper(rows.iterator(), ""))) {
            var table = document.getTables().getFirst();
            assertThat(table.getRow(1).getCell(1).getText()).isEqualTo("=1+1 <w:t>&amp;</w:t> ]]>");
            assertThat(table.getRow(2).getCell(1).getText())
                    .startsWith("กกก")
                    .endsWith("…")
                    .hasSize(2000);
            assertThat(table.getRow(3).getCell(1).getText()).isEqualTo("บรรทัดแรก\nบรรทัดสอง หลังแท็บ");
        }
    }

    @Test
    void thirtyOneThousandSchoolsAreWrittenWhileTheyAreRead() throws IOException {
        var out = new ByteArrayOutputStream();
        var sizes = new ArrayList<Integer>();
        var rows = RowPager.byOffset(offset -> {
            sizes.add(out.size());
            return offset >= 31_000
                    ? List.<SamplePeopleList.Row>of()
                    : IntStream.range(offset, offset + 500)
                            .mapToObj(SamplePeopleList::row)
                            .toList();
        });

        assertThat(SamplePeopleList.WRITER.docx(SamplePeopleList.paper(rows, ""), out))
                .isEqualTo(new Written(31_000, true));

        assertThat(sizes).as("one question for each 500, one for the end").hasSize(63);
        assertThat(sizes.get(60)).as("out before the last are read").isGreaterThan(sizes.get(30));
        assertThat(sizes.get(30)).isGreaterThan(sizes.get(2));
    }

    @Test
    void whatHasNoRoomInATableIsTold() throws IOException {
        var out = new ByteArrayOutputStream();

        assertThat(new WordFile<>(SamplePeopleList.paper(SamplePeopleList.rows(6), ""), 5).write(out))
                .isEqualTo(new Written(5, false));

        try (var document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(document.getTables().getFirst().getRows()).hasSize(7);
            assertThat(document.getParagraphs().getLast().getText()).isEqualTo("มีมากกว่านี้");
        }
    }

    @Test
    void faultsOfTheListReachTheCaller() {
        var broken = RowPager.<SamplePeopleList.Row>byOffset(offset -> {
            throw new IllegalStateException("database is gone");
        });

        assertThatIllegalStateException()
                .isThrownBy(() ->
                        SamplePeopleList.WRITER.docx(SamplePeopleList.paper(broken, ""), new ByteArrayOutputStream()))
                .withMessage("database is gone");
    }

    private static List<String> cells(XWPFTableRow row) {
        return row.getTableCells().stream().map(cell -> cell.getText()).toList();
    }

    private static boolean isStruck(XWPFTableRow row) {
        return row.getCell(0).getParagraphs().getFirst().getRuns().getFirst().isStrikeThrough();
    }
}
