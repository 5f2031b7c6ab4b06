package org.khet.portal.print.internal.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.text.ThaiLineBreaks;

/** Thai on paper: what is drawn can be searched and copied, and lines end where a reader expects; core CORE-114. */
class ThaiTypesettingTest {
    private static final String WORDS =
            "น้ำ ป่า ญี่ปุ่น กี่ ฎุ ฐู ญู ป๊ ที่ปรึกษาผู้รู้ ก่ำ ป้ำ ขี้ผึ้ง ฬ้ำ ฤๅษี ทรัพย์ กรุงเทพฯ เร็วๆ นี้ 1,234.50 บาท";
    private static final String PARAGRAPH =
            "ตามที่สำนักงานได้ดำเนินการจัดทำคู่มือการปฏิบัติงานเพื่อใช้เป็นแนวทางในการปฏิบัติงานของเจ้าหน้าที่ผู้รับผิดชอบ"
                    + "ให้เป็นไปในทิศทางเดียวกันและเกิดประสิทธิภาพสูงสุดต่อทางราชการนั้น บัดนี้การดำเนินการได้เสร็จสิ้นเรียบร้อยแล้ว "
                    + "จึงขอส่งคู่มือดังกล่าวมาเพื่อโปรดพิจารณาให้ความเห็นชอบ ต่าง ๆ ตาม พ.ศ. 2565 ที่ญี่ปุ่นและน้ำป่า"
                    + "ซึ่งผู้เชี่ยวชาญที่ปรึกษาผู้รู้ได้ให้ไว้ก่อนนำไปประกาศใช้ต่อไป";

    @Test
    void everyWordCanBeCopiedAsItWasWritten() throws IOException {
        var pdf = Papers.print("words", "<p>" + WORDS + "</p><p><b>" + WORDS + "</b></p>", Paper.portrait());
        var words = WORDS.replace(" ", "");
        assertThat(pdf.text(1)).isEqualTo(words + words);
        assertThat(pdf.title()).isEqualTo("ทดสอบ");
        assertThat(pdf.language()).isEqualTo("th-TH");
    }

    @Test
    void noLineOfAParagraphBeginsWithAMark() throws IOException {
        var narrow = new StringBuilder();
        for (int width = 10; width <= 120; width += 5) {
            narrow.append("<p style='width: ")
                    .append(width)
                    .append("mm; text-align: ")
                    .append(width % 2 == 0 ? "left" : "justify")
                    .append("'>")
                    .append(PARAGRAPH)
                    .append("</p>");
        }
        var pdf = Papers.print("narrow", narrow.toString(), Paper.portrait());
        assertThat(pdf.pages()).isGreaterThan(3);
        for (int page = 1; page <= pdf.pages(); page++) {
            assertThat(pdf.lines(page))
                    .allSatisfy(line -> assertThat(line)
                            .isNotEmpty()
                            .doesNotMatch("^[ะ-\u0E3A\u0E47-\u0E4Eๅๆฯ].*")
                            .doesNotMatch("^ศ\\. ?2565.*")
                            .doesNotMatch("^2565.*"));
        }
    }

    @Test
    void cellOfATableBreaksBetweenWordsToo_howeverNarrowItIs() throws IOException {
        var text = "โรงเรียนผู้อำนวยการสำนักงานการศึกษาประถมศึกษาคอมพิวเตอร์ปฏิบัติงานหนังสือน้ำท่วมที่ปรึกษา";
        var table = new StringBuilder();
        for (int width = 26; width <= 80; width += 3) {
            table.append(
                            "<table class='register' style='width: 100%; table-layout: fixed'><tbody><tr><th style='width: ")
                    .append(width)
                    .append("mm'>")
                    .append(text)
                    .append("</th><td></td></tr><tr><td>")
                    .append(text)
                    .append("</td><td></td></tr></tbody></table>");
        }
        var pdf = Papers.print("cells", table.toString(), Paper.portrait());
        var breaks = new TreeSet<>(List.of(0));
        Arrays.stream(ThaiLineBreaks.of(text)).forEach(breaks::add);
        int lines = 0;
        for (int page = 1; page <= pdf.pages(); page++) {
            for (var line : pdf.lines(page)) {
                assertThat(line).doesNotMatch("^[ะ-\u0E3A\u0E47-\u0E4Eๅๆฯ].*");
                assertThat(breaks.stream()
                                .anyMatch(at -> text.startsWith(line, at) && breaks.contains(at + line.length())))
                        .as("whole words: " + line)
                        .isTrue();
                lines++;
            }
        }
        assertThat(lines).isGreaterThan(80);
    }

    @Test
    void justifiedLinesReachBothEdgesAndLoseNothing() throws IOException {
        var paragraph = "<p class='justified'>" + PARAGRAPH + "</p>";
        var pdf = Papers.print("justified", paragraph.repeat(3) + "<p>" + PARAGRAPH + "</p>", Paper.portrait());
        assertThat(pdf.text(1)).isEqualTo(PARAGRAPH.replace(" ", "").repeat(4));
        // each cluster of a justified line is placed by itself, and no line stays short of the edge
        var runs = pdf.runs(1);
        float rightmost =
                (float) runs.stream().mapToDouble(PrintedPdf.Run::x).max().orElseThrow();
        var secondLine = runs.stream()
                .filter(run -> Math.round(run.y()) == secondLineOf(runs))
                .toList();
        assertThat(secondLine).hasSizeGreaterThan(40);
        assertThat(secondLine.getLast().x()).isGreaterThan(rightmost - 14);
    }

    private static long secondLineOf(List<PrintedPdf.Run> runs) {
        long first = Math.round(runs.getFirst().y());
        return runs.stream()
                .map(run -> (long) Math.round(run.y()))
                .filter(y -> y != first)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void longAddressesAndForeignSignsAreNotLost() throws IOException {
        var typed =
                "https://khet1.example/" + "ict-repairs-".repeat(30) + " SN" + "1234567890".repeat(12) + " 😀 漢字 ☑ → é";
        var pdf = Papers.print("long", "<p style='width: 60mm'>" + typed + "</p>", Paper.portrait());
        assertThat(pdf.text(1)).isEqualTo(typed.replace(" ", ""));
        assertThat(pdf.lines(1)).hasSizeGreaterThan(10);
        assertThat(pdf.lines(1)).allSatisfy(line -> assertThat(line).hasSizeLessThan(60));
    }

    @Test
    void thaiDigitsReachPageNumbersButNotCodes() throws IOException {
        var xhtml = "<div class='page-head'>- <span class='page-number'></span> -</div><p>ปี 2565 รุ่น "
                + "<span class='code'>M404dn-17</span></p>";
        var thai = Papers.print("digits", xhtml, Paper.portrait().in(Paper.Digits.THAI));
        assertThat(thai.lines(1)).containsExactly("-๑-", "ปี๒๕๖๕รุ่นM404dn-17");
        var arabic = Papers.print("digits-arabic", xhtml, Paper.portrait());
        assertThat(arabic.lines(1)).containsExactly("-1-", "ปี2565รุ่นM404dn-17");
    }
}
