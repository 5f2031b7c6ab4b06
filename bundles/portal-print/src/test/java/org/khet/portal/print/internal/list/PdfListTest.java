package org.khet.portal.print.internal.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.export.SpreadsheetWriter.Written;
import org.khet.portal.print.internal.paper.PrintedPdf;

/** A list as PDF. Source: core CORE-105, CORE-129. */
class PdfListTest {
    @Test
    void manyRowsRunOverPages_noneIsLost_andTheSumStandsBelow() throws IOException {
        var pdf = SamplePeopleList.pdf("list", SamplePeopleList.paper(SamplePeopleList.rows(120), ""));

        assertThat(pdf.pages()).isBetween(3, 12);
        String all = all(pdf);
        for (int no = 1; no <= 120; no++) {
            assertThat(all).contains("นายเจ้าหน้าที่" + no + "ที่กลุ่ม");
        }
        assertThat(all).contains("1,250.50", "21มิ.ย.65", "รวม150,060.00");
    }

    @Test
    void eachPageHasHeadsPrinterNumberAndWatermark() throws IOException {
        var pdf = SamplePeopleList.pdf(
                "list-personal", SamplePeopleList.paper(SamplePeopleList.rows(90), SamplePeopleList.WATERMARK));

        assertThat(pdf.pages()).isGreaterThan(1);
        for (int page = 1; page <= pdf.pages(); page++) {
            assertThat(pdf.text(page))
                    .contains("ชื่อ-สกุลหมายเหตุค่าตอบแทน")
                    .contains("ส่งออกโดยเจ้าหน้าที่04")
                    .containsOnlyOnce(SamplePeopleList.WATERMARK.replace(" ", ""));
            assertThat(String.join(" ", pdf.lines(page))).contains("หน้า" + page + "/" + pdf.pages());
        }
        assertThat(pdf.text(1)).contains("สำนักงานเขตตัวอย่าง", "กรอง:ทั้งหมด");
    }

    @Test
    void eachPageButTheLastTellsHowTheNextBegins() throws IOException {
        var pdf = SamplePeopleList.pdf(
                "list-cues", SamplePeopleList.paper(SamplePeopleList.rows(90), SamplePeopleList.WATERMARK));

        for (int page = 1; page < pdf.pages(); page++) {
            String cue = first(pdf, page, "/นาย").replace("/นาย", "นาย").replace("…", "");
            assertThat(first(pdf, page + 1, "นาย")).startsWith(cue);
        }
        assertThat(pdf.lines(pdf.pages())).noneMatch(line -> line.startsWith("/"));
    }

    @Test
    void listThatTellsAboutNobodyHasNoWatermark_andAnEmptyOneSaysSo() throws IOException {
        var pdf = SamplePeopleList.pdf("list-empty", SamplePeopleList.paper(SamplePeopleList.rows(0), ""));

        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(pdf.text(1)).contains("ไม่มีรายการ").doesNotContain("ข้อมูลส่วนบุคคล", "รวม");
    }

    /** The right margin of the sheets is 12 mm, which are 34 points. */
    @Test
    void wordsOfTheLastColumnStandOnThePaper_onEveryPage_evenWhereThereAreManyColumns() throws IOException {
        for (int more : List.of(0, 4, 9)) {
            var pdf = SamplePeopleList.pdf("list-wide-" + more, SamplePeopleList.wide(60, more));

            assertThat(all(pdf)).contains("คอลัมน์สุดท้าย");
            int found = 0;
            for (int page = 1; page <= pdf.pages(); page++) {
                float edge = pdf.width(page) - 34;
                var last = pdf.runs(page).stream()
                        .filter(run -> run.text().contains("ท้ายแถว"))
                        .toList();
                found += last.size();
                assertThat(last).as(more + " more columns, page " + page).allMatch(run -> run.x() < edge - 10);
            }
            assertThat(found).as(more + " more columns").isEqualTo(60);
        }
    }

    @Test
    void fewColumnsStandUpright_manyAcross() throws IOException {
        assertThat(SamplePeopleList.pdf("list-across", SamplePeopleList.paper(SamplePeopleList.rows(1), ""))
                        .width(1))
                .isGreaterThan(800);
        assertThat(new SheetWidths(List.of(30, 20, 20)).upright()).isTrue();
    }

    @Test
    void whatIsTypedStaysText_alsoFormulasMarkupControlsAndAWordWithoutEnd() throws IOException {
        var rows = List.of(
                SamplePeopleList.noted("=HYPERLINK(\"http://x\") <b>หนา</b> & \u0000\u000B\uD800{{title}}"),
                SamplePeopleList.noted("ก".repeat(50_000)),
                SamplePeopleList.noted("W".repeat(5_000)),
                SamplePeopleList.noted("บรรทัดแรก\nบรรทัดสอง"));

        var pdf = SamplePeopleList.pdf(
                "list-hostile", SamplePeopleList.paper(rows.iterator(), SamplePeopleList.WATERMARK));

        assertThat(pdf.pages()).isLessThan(12);
        assertThat(all(pdf))
                .contains("=HYPERLINK(\"http://x\")<b>หนา</b>&{{title}}")
                .contains("W…")
                .contains("บรรทัดสอง");
    }

    @Test
    void whatHasNoRoomIsTold_andTheRowsThatStandThereAreCounted() throws IOException {
        var out = new ByteArrayOutputStream();
        var list = new PdfList<>(SamplePeopleList.paper(SamplePeopleList.rows(9), ""), 8);

        var written = list.print(
                (document, pdf) -> assertThat(document.model().get("notAll")).isEqualTo("มีมากกว่านี้"),
                new org.khet.portal.api.print.PrintTemplate("none", ""),
                out);

        assertThat(written).isEqualTo(new Written(8, false));
    }

    private static String first(PrintedPdf pdf, int page, String start) throws IOException {
        return pdf.lines(page).stream()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static String all(PrintedPdf pdf) throws IOException {
        var all = new StringBuilder();
        for (int page = 1; page <= pdf.pages(); page++) {
            all.append(pdf.text(page));
        }
        return all.toString();
    }
}
