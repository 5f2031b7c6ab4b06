package org.khet.processes.internal.book.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khet.portal.print.internal.paper.PdfDocumentPrinter;
import org.khet.portal.testkit.fake.FakeFiles;
import org.khet.processes.internal.book.BookDigits;
import org.khet.processes.internal.book.BookItem;

/** Pages of a book where something is longer than one: contents, a row of the standard table. Source: core D-01 b5, D-02. */
class LongBookPagesTest {
    private static final String GROUP = "กลุ่มส่งเสริมการศึกษาทางไกล เทคโนโลยีสารสนเทศและการสื่อสาร";
    private static final String POINT = "ตรวจสอบข้อมูลของสถานศึกษาให้ถูกต้อง ครบถ้วน และเป็นปัจจุบัน";

    private static final double FOOT = 56; // 20 mm

    private static byte[] printed(BookDigits digits, List<BookItem> items) throws IOException {
        return new BookPaper(new PdfDocumentPrinter(), new FakeFiles(), office -> Optional.empty())
                .bytes("คู่มือการปฏิบัติงาน", "", items, digits);
    }

    /** Contents of 90 processes, on three pages; the part of a unit with 50, whose scope follows on the last of its own. */
    private static List<BookItem> longContents() {
        List<BookItem> items = new ArrayList<>(List.of(
                new BookItem.Cover("คู่มือ"),
                new BookItem.NewPage(),
                new BookItem.Contents(),
                new BookItem.NewPage(),
                new BookItem.Heading(1, "ส่วนที่ 1 บทนำ")));
        IntStream.rangeClosed(1, 90)
                .forEach(no -> items.addAll(
                        List.of(new BookItem.Heading(2, no + ". งานสารสนเทศ"), new BookItem.TextItem(POINT))));
        items.addAll(List.of(
                new BookItem.NewPage(),
                new BookItem.Heading(1, "ส่วนที่ 2 กลุ่มนโยบายและแผน"),
                new BookItem.Contents(true),
                new BookItem.Heading(2, "ขอบข่าย/ภารกิจ"),
                new BookItem.TextItem("งานแผนปฏิบัติการ")));
        IntStream.rangeClosed(1, 50)
                .forEach(no -> items.addAll(
                        List.of(new BookItem.NewPage(), new BookItem.Heading(2, "งานแผนที่ " + no + " ของกลุ่ม"))));
        return items;
    }

    @ParameterizedTest
    @EnumSource(BookDigits.class)
    void eachFurtherPageOfContentsIsHeadedAsTheyGoOn_noOtherPageIs(BookDigits digits) throws IOException {
        List<String> pages = new BookPdf(printed(digits, longContents())).texts();
        List<Integer> lines = listing(pages, "งานสารสนเทศ\\.{3}");
        assertThat(lines).hasSizeGreaterThan(2).startsWith(1);
        List<Integer> ofPart = listing(pages, "ของกลุ่ม\\.{3}");
        assertThat(ofPart).hasSizeGreaterThan(1);
        for (int at = 0; at < pages.size(); at++) {
            String page = pages.get(at);
            int part = ofPart.indexOf(at);
            assertThat(count(page, "สารบัญ"))
                    .as("page %s: %s", at + 1, page)
                    .isEqualTo(lines.contains(at) || part >= 0 ? 1 : 0);
            assertThat(page.contains("สารบัญ(ต่อ)"))
                    .as("page %s goes on with the contents", at + 1)
                    .isEqualTo(lines.indexOf(at) > 0);
            assertThat(page.contains("สารบัญของส่วนนี้(ต่อ)"))
                    .as("page %s goes on with those of the part", at + 1)
                    .isEqualTo(part > 0);
            assertThat(page.contains("เรื่องหน้า"))
                    .as("heads of the columns on page %s", at + 1)
                    .isEqualTo(lines.contains(at) || part >= 0);
        }
        assertThat(pages.get(ofPart.getLast()))
                .as("what follows on the last page of the contents")
                .contains("งานแผนปฏิบัติการ");
    }

    private static List<Integer> listing(List<String> pages, String line) {
        return IntStream.range(0, pages.size())
                .filter(at -> pages.get(at).matches("(?s).*" + line + ".*"))
                .boxed()
                .toList();
    }

    private static int count(String text, String words) {
        return text.split(words, -1).length - 1;
    }

    private static BookItem.Step step(int no, String shape, String chart, int points) {
        return new BookItem.Step(
                String.valueOf(no),
                shape,
                chart,
                "",
                String.join(
                        "\n",
                        IntStream.rangeClosed(1, points)
                                .mapToObj(point -> no + "/" + point + " " + POINT)
                                .toList()),
                "10 วัน",
                "ถูกต้อง ครบถ้วน",
                GROUP);
    }

    @Test
    void longNameOfAGroupTakesFiveLinesAtMost() throws IOException {
        List<DrawnPage> pages = DrawnPage.of(printed(
                BookDigits.THAI,
                List.of(new BookItem.Standard(
                        "งานสารสนเทศ",
                        "สพป.",
                        "หน่วย",
                        "ICT-02",
                        "ร้อยละ",
                        List.of(step(1, "END", "รายงานผล", 1)),
                        List.of(),
                        ""))));
        assertThat(pages).hasSize(1);
        assertThat(pages.getFirst().lines(GROUP)).isBetween(1L, 5L);
    }

    /** The long row as a step of its own after others, and as the first. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void rowHigherThanAPageGoesOnOverPages_nothingOfItIsLost_itsShapeIsWhole(int longest) throws IOException {
        List<BookItem.Step> steps = IntStream.rangeClosed(1, 5)
                .mapToObj(no -> step(
                        no,
                        no == 1 ? "START" : no == 5 ? "END" : no == 4 ? "DECISION" : "ACTIVITY",
                        "ขั้นที่" + no + "จบ",
                        no == longest ? 70 : 2))
                .toList();
        List<BookItem.Way> ways = IntStream.range(1, 5)
                .mapToObj(no -> new BookItem.Way(String.valueOf(no), String.valueOf(no + 1), "", false))
                .toList();
        byte[] pdf = printed(
                BookDigits.ARABIC,
                List.of(new BookItem.Standard(
                        "งานสารสนเทศ", "สพป.", GROUP, "ICT-02", "ร้อยละ", steps, ways, "50 วัน")));
        List<String> pages = new BookPdf(pdf).texts();
        List<DrawnPage> drawn = DrawnPage.of(pdf);
        for (int point = 1; point <= 70; point++) {
            String words = longest + "/" + point + "ตรวจ";
            assertThat(pages.stream().filter(page -> page.contains(words)))
                    .as(words)
                    .hasSize(1);
        }
        assertThat(pages).allMatch(page -> page.contains("ผู้รับผิดชอบ"));
        for (int no = 1; no <= 5; no++) {
            String shape = "ขั้นที่" + no + "จบ";
            List<Integer> on = IntStream.range(0, drawn.size())
                    .filter(page -> drawn.get(page).has(shape))
                    .boxed()
                    .toList();
            assertThat(on).as(shape).hasSize(1);
            String first = no + "/1ตรวจ";
            assertThat(pages.get(on.getFirst()))
                    .as("beside where its row begins")
                    .contains(first);
        }
        for (DrawnPage page : drawn) {
            double head = page.places("ผู้รับผิดชอบ").getFirst().getY();
            assertThat(page.uprights(0, 600))
                    .as("lines of the chart stay below the heads and above the foot")
                    .isNotEmpty()
                    .allMatch(line -> line.getMaxY() < head && line.getMinY() > FOOT);
        }
    }
}
