package org.khet.processes.internal.book.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khet.portal.print.internal.paper.PdfDocumentPrinter;
import org.khet.portal.testkit.fake.FakeFiles;
import org.khet.processes.internal.book.BookDigits;
import org.khet.processes.internal.book.BookItem;

/** The chart down the column of the standard table, by the lines of the PDF. Source: core D-02, CORE-92. */
class StandardChartTest {
    private static final String LONG = "รวบรวมข้อมูลจากสถานศึกษา ตรวจสอบความถูกต้อง ครบถ้วน และเป็นปัจจุบัน ";

    private static BookItem.Step step(int no, String shape, String chart, int lines) {
        return new BookItem.Step(
                String.valueOf(no), shape, chart, "", LONG.repeat(lines), "10 วัน", "ถูกต้อง ครบถ้วน", "คณะทำงาน");
    }

    private static BookItem.Way way(int from, int to, String label, boolean back) {
        return new BookItem.Way(String.valueOf(from), String.valueOf(to), label, back);
    }

    private static List<DrawnPage> drawn(List<BookItem.Step> steps, List<BookItem.Way> ways) throws IOException {
        byte[] pdf = new BookPaper(new PdfDocumentPrinter(), new FakeFiles(), office -> Optional.empty())
                .bytes(
                        "คู่มือ",
                        "",
                        List.of(new BookItem.Standard(
                                "งานสารสนเทศ", "สพป.", "กลุ่ม", "ICT-02", "ร้อยละ", steps, ways, "")),
                        BookDigits.THAI);
        return DrawnPage.of(pdf);
    }

    /** A decision with a way back, two steps beside each other, one way that passes a row; rows of different heights. */
    private static List<DrawnPage> eight() throws IOException {
        return drawn(
                List.of(
                        step(1, "START", "ศึกษาระเบียบ", 1),
                        step(2, "ACTIVITY", "จัดทำร่าง", 3),
                        step(3, "DECISION", "ผู้อำนวยการพิจารณา", 1),
                        step(4, "ACTIVITY", "แจ้งสถานศึกษา", 1),
                        step(5, "ACTIVITY", "รับข้อมูล", 1),
                        step(6, "ACTIVITY", "รับหลักฐาน", 1),
                        step(7, "END", "รายงานผล", 1)),
                List.of(
                        way(1, 2, "", false),
                        way(2, 3, "", false),
                        way(3, 4, "เห็นชอบ", false),
                        way(3, 2, "ไม่เห็นชอบ", true),
                        way(4, 5, "", false),
                        way(4, 6, "", false),
                        way(5, 7, "", false),
                        way(6, 7, "", false)));
    }

    @Test
    void eachWayIsALineFromItsShapeToWhereItLeads_shapesAreThoseOfTheSteps() throws IOException {
        List<DrawnPage> pages = eight();
        assertThat(pages).hasSize(1);
        DrawnPage page = pages.getFirst();
        assertThat(page.corners("ศึกษาระเบียบ")).as("rounded").isGreaterThan(4);
        assertThat(page.corners("จัดทำร่าง")).as("corners of a box").isEqualTo(2);
        assertThat(page.corners("พิจารณา")).as("diamond").isEqualTo(4);

        down(page, "ศึกษาระเบียบ", "จัดทำร่าง");
        down(page, "จัดทำร่าง", "พิจารณา");
        down(page, "พิจารณา", "แจ้งสถานศึกษา");
        down(page, "แจ้งสถานศึกษา", "รับข้อมูล");
        down(page, "รับหลักฐาน", "รายงานผล");
        Rectangle2D receipt = page.shape("รับข้อมูล");
        Rectangle2D proof = page.shape("รับหลักฐาน");
        assertThat(page.joined(receipt.getCenterX(), receipt.getMinY(), proof.getCenterX(), proof.getMaxY()))
                .as("steps beside each other are not joined")
                .isFalse();
        assertThat(page.tips()).as("one head for each way").hasSize(8);
    }

    private static void down(DrawnPage page, String from, String to) {
        Rectangle2D above = page.shape(from);
        Rectangle2D below = page.shape(to);
        assertThat(page.joined(above.getCenterX(), above.getMinY(), below.getCenterX(), below.getMaxY()))
                .as(from + " to " + to)
                .isTrue();
        assertThat(page.tips()).anyMatch(tip -> tip.distance(below.getCenterX(), below.getMaxY()) < 1);
    }

    @Test
    void wayBackRunsLeftOfTheShapes_waysThatPassRowsAtTheRight_namesStandAtTheirBegin() throws IOException {
        DrawnPage page = eight().getFirst();
        Rectangle2D choice = page.shape("พิจารณา");
        Rectangle2D draft = page.shape("จัดทำร่าง");
        double left = draft.getMinX();
        List<Rectangle2D> back = page.uprights(left - 25, left - 1);
        assertThat(back).hasSize(1);
        double lane = back.getFirst().getX();
        assertThat(page.joined(choice.getMinX(), choice.getCenterY(), lane, choice.getCenterY()))
                .as("leaves the corner of the diamond")
                .isTrue();
        assertThat(page.joined(lane, draft.getCenterY(), draft.getMinX(), draft.getCenterY()))
                .as("ends at the middle of the step that is done again")
                .isTrue();
        assertThat(page.tips()).anyMatch(tip -> tip.distance(draft.getMinX(), draft.getCenterY()) < 1);
        assertThat(page.places("ไม่เห็นชอบ")).singleElement().satisfies(at -> {
            assertThat(at.getX()).isBetween(lane, choice.getCenterX());
            assertThat(at.getY()).isBetween(choice.getCenterY(), choice.getMaxY() + 6);
        });
        assertThat(page.places("เห็นชอบ"))
                .singleElement()
                .satisfies(at -> assertThat(at.getY()).isLessThan(choice.getMinY()));

        double right = draft.getMaxX();
        assertThat(page.uprights(right + 1, right + 25)).as("4 to 6 and 5 to 7").hasSize(2);
        Rectangle2D end = page.shape("รายงานผล");
        assertThat(page.tips()).anyMatch(tip -> tip.distance(end.getMaxX(), end.getCenterY()) < 1);
    }

    @Test
    void longTableGoesOnOverItsPages_withAnArrowWhereALineLeavesThePage() throws IOException {
        List<BookItem.Step> steps = new ArrayList<>();
        List<BookItem.Way> ways = new ArrayList<>();
        for (int no = 1; no <= 14; no++) {
            steps.add(step(
                    no,
                    no == 1 ? "START" : no == 14 ? "END" : no == 13 ? "DECISION" : "ACTIVITY",
                    "งานที่" + no + "จบ",
                    no % 4 * 2 + 1));
            if (no > 1) {
                ways.add(way(no - 1, no, "", false));
            }
        }
        ways.add(way(13, 2, "ไม่ใช่", true));
        List<DrawnPage> pages = drawn(steps, ways);

        assertThat(pages).hasSizeGreaterThan(2);
        for (int i = 0; i < pages.size(); i++) {
            DrawnPage page = pages.get(i);
            List<String> here = steps.stream()
                    .map(BookItem.Step::chart)
                    .map(org.khet.portal.api.text.ThaiDigits::toThai)
                    .filter(page::has)
                    .toList();
            assertThat(here).as("page " + i).isNotEmpty();
            for (int at = 1; at < here.size(); at++) {
                down(page, here.get(at - 1), here.get(at));
            }
            Rectangle2D last = page.shape(here.getLast());
            Rectangle2D first = page.shape(here.getFirst());
            if (i < pages.size() - 1) {
                assertThat(page.tips())
                        .as("the line leaves page " + i)
                        .anyMatch(
                                tip -> Math.abs(tip.getX() - last.getCenterX()) < 1 && tip.getY() < last.getMinY() - 5);
            }
            if (i > 0) {
                assertThat(page.tips())
                        .as("it comes to page " + i)
                        .anyMatch(tip -> tip.distance(first.getCenterX(), first.getMaxY()) < 1);
                List<Rectangle2D> back = page.uprights(first.getMinX() - 25, first.getMinX() - 1);
                assertThat(back)
                        .as("the way back passes page " + i + " unless it has what comes behind the choice only")
                        .hasSize(here.getFirst().equals("งานที่๑๔จบ") ? 0 : 1)
                        .allMatch(line -> line.getMaxY() > first.getMaxY());
            }
        }
    }
}
