package org.khet.processes.internal.book.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.khet.portal.print.internal.paper.PdfDocumentPrinter;
import org.khet.portal.testkit.fake.FakeFiles;
import org.khet.processes.internal.book.BookDigits;
import org.khet.processes.internal.book.BookItem;

/** What stands on the pages of printed books. Source: core CORE-90, 92, 93, 96, 97. */
class BookPagesTest {
    private static final String DETAILS =
            "กำหนดแนวทางการจัดทำข้อมูลสารสนเทศ ผู้รับผิดชอบเก็บรวบรวม ตรวจสอบความถูกต้อง ครบถ้วน และเป็นปัจจุบัน ก่อนเสนอผู้อำนวยการ";

    private static BookPdf printed(BookDigits digits, List<BookItem> items) throws IOException {
        return new BookPdf(new BookPaper(new PdfDocumentPrinter(), new FakeFiles(), office -> Optional.empty())
                .bytes("คู่มือการปฏิบัติงาน", "", items, digits));
    }

    private static BookItem.Standard standard(int steps) {
        return new BookItem.Standard(
                "งานจัดทำข้อมูลสารสนเทศเพื่อการบริหาร",
                "สำนักงานเขตพื้นที่การศึกษาประถมศึกษานครตัวอย่าง เขต 1",
                "กลุ่มส่งเสริมการศึกษาทางไกลฯ",
                "รหัส",
                "ร้อยละของสถานศึกษาที่ส่งข้อมูลทันเวลา",
                IntStream.rangeClosed(1, steps)
                        .mapToObj(no -> new BookItem.Step(
                                String.valueOf(no),
                                no == 1 ? "START" : no == steps ? "END" : no % 5 == 0 ? "DECISION" : "ACTIVITY",
                                "รูปที่" + no + "จบ",
                                no % 5 == 0 ? "ไม่เห็นชอบ กลับไปขั้นที่ 2" : "",
                                DETAILS,
                                "10 วัน",
                                "ถูกต้อง ครบถ้วน",
                                "คณะทำงาน"))
                        .toList(),
                IntStream.range(1, steps)
                        .mapToObj(no -> new BookItem.Way(String.valueOf(no), String.valueOf(no + 1), "", false))
                        .toList(),
                steps * 10 + " วัน");
    }

    @Test
    void standardTableRunsOverPages_headRepeats_noShapeIsSplit_symbolsAreExplained() throws IOException {
        List<String> pages = printed(BookDigits.ARABIC, List.of(standard(24))).texts();

        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages).allMatch(page -> page.contains("ผังขั้นตอน") && page.contains("ผู้รับผิดชอบ"));
        for (int no = 1; no <= 24; no++) {
            String shape = "รูปที่" + no + "จบ";
            assertThat(pages.stream().filter(page -> page.contains(shape)))
                    .as(shape)
                    .hasSize(1);
        }
        assertThat(pages.getLast()).contains("รวมเวลา", "240", "คำอธิบายสัญลักษณ์ผังขั้นตอน");
    }

    @Test
    void dutyOfTheJobAnalysisSpansItsWorksOverPages_headRepeats() throws IOException {
        List<BookItem.Work> works = new ArrayList<>();
        for (int no = 1; no <= 18; no++) {
            works.add(new BookItem.Work(
                    no == 1 ? "(ค) ดำเนินงานสารสนเทศเพื่อการบริหาร" : "",
                    no == 1 ? 18 : 0,
                    "งานที่" + no + "จบ",
                    "1) " + DETAILS + "\n2) " + DETAILS,
                    no == 3 ? "" : "- ทุกกลุ่มในสำนักงาน\n- สถานศึกษา"));
        }
        List<String> pages = printed(BookDigits.ARABIC, List.of(new BookItem.Analysis(works)))
                .texts();

        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages).allMatch(page -> page.contains("บุคคล/หน่วยงานที่เกี่ยวข้อง"));
        assertThat(pages.stream().filter(page -> page.contains("(ค)ดำเนินงาน"))).hasSize(1);
        for (int no = 1; no <= 18; no++) {
            String work = "งานที่" + no + "จบ";
            assertThat(pages.stream().filter(page -> page.contains(work)))
                    .as(work)
                    .hasSize(1);
        }
    }

    @Test
    void contentsNameThePagesOnWhichTheChaptersStand() throws IOException {
        List<BookItem> items =
                new ArrayList<>(List.of(new BookItem.Cover("คู่มือ"), new BookItem.NewPage(), new BookItem.Contents()));
        for (int no = 1; no <= 4; no++) {
            items.add(new BookItem.NewPage());
            items.add(new BookItem.Heading(2, "บทที่แปลก" + "กขคง".charAt(no - 1)));
            IntStream.range(0, 30 * no).forEach(i -> items.add(new BookItem.TextItem(DETAILS)));
        }
        List<String> pages = printed(BookDigits.ARABIC, items).texts();

        for (int no = 1; no <= 4; no++) {
            String heading = "บทที่แปลก" + "กขคง".charAt(no - 1);
            int at = 0;
            for (int page = 2; page < pages.size(); page++) {
                if (pages.get(page).contains(heading)) {
                    at = page - 1; // the cover and the contents stand before
                }
            }
            assertThat(pages.get(1)).containsPattern(heading + "\\.*" + at);
            assertThat(pages.get(at + 1)).contains("หน้า" + at);
        }
    }

    @Test
    void frontPagesAreLetters_theRestIsCountedFromOne_coversNotAtAll_inWordToo() throws IOException {
        List<BookItem> items = List.of(
                new BookItem.Cover("คู่มือ"),
                new BookItem.NewPage(),
                new BookItem.Cover("ปกใน"),
                new BookItem.NewPage(),
                new BookItem.Heading(2, "คำนำ"),
                new BookItem.NewPage(),
                new BookItem.Contents(),
                new BookItem.NewPage(),
                new BookItem.Heading(1, "บทแรก"),
                new BookItem.NewPage(),
                new BookItem.Heading(1, "บทต่อมา"));
        List<String> pages = printed(BookDigits.THAI, items).texts();

        assertThat(pages).hasSize(6);
        assertThat(pages.subList(0, 2)).noneMatch(page -> page.contains("หน้า"));
        assertThat(pages.get(2)).contains("หน้าก");
        assertThat(pages.get(3))
                .contains("หน้าข")
                .containsPattern("คำนำ\\.*ก")
                .containsPattern("บทแรก\\.*๑")
                .containsPattern("บทต่อมา\\.*๒");
        assertThat(pages.get(4)).contains("หน้า๑");
        assertThat(pages.get(5)).contains("หน้า๒");
        assertThat(printed(BookDigits.ARABIC, items).text(3)).contains("หน้าก");
        String word = word(BookWord.bytes(
                items,
                BookDigits.THAI,
                "",
                new BoundFiles(new PdfDocumentPrinter(), new FakeFiles(), office -> Optional.empty())));
        assertThat(word.split("<w:sectPr>", -1)).hasSize(4);
        assertThat(word)
                .containsSubsequence(
                        "ปกใน",
                        "<w:sectPr><w:pgSz",
                        "คำนำ",
                        "w:fmt=\"thaiLetters\" w:start=\"1\"",
                        "บทต่อมา",
                        "thaiNumbers");
        assertThat(word(BookWord.bytes(
                        items,
                        BookDigits.ARABIC,
                        "",
                        new BoundFiles(new PdfDocumentPrinter(), new FakeFiles(), office -> Optional.empty()))))
                .contains("thaiLetters", "w:fmt=\"decimal\"");
    }

    @Test
    void thaiDigitsAreEverywhere_pageNumbersAndContentsToo_facesStandInTheFile_marksAreWhole() throws IOException {
        BookPdf pdf = printed(
                BookDigits.THAI,
                List.of(
                        new BookItem.Contents(),
                        new BookItem.NewPage(),
                        new BookItem.Heading(2, "33. ที่ว่าการ กี่ข้อ น้ำป่า ผู้ซ่อม"),
                        new BookItem.TextItem("1) ขั้นที่ 1\n   1.1 ปีงบประมาณ 2565"),
                        standard(6)));

        for (String page : pdf.texts()) {
            assertThat(page).doesNotContainPattern("[0-9]").containsPattern("หน้า[ก๐-๙]");
        }
        assertThat(pdf.text(1)).containsPattern("๓๓\\.ที่ว่าการกี่ข้อน้ำป่าผู้ซ่อม\\.*๑");
        assertThat(IntStream.rangeClosed(1, pdf.pages())).allMatch(pdf::hasItsFaces);
    }

    /** Source: core CORE-96. */
    @Test
    void bookInEitherDigitsIsTheSamePageByPage_lettersOfFrontPagesAndListsStay_inWordToo() throws IOException {
        List<BookItem> items = List.of(
                new BookItem.Cover("คู่มือการปฏิบัติงาน พ.ศ. 2565"),
                new BookItem.NewPage(),
                new BookItem.Heading(2, "คำนำ"),
                new BookItem.NewPage(),
                new BookItem.Contents(),
                new BookItem.NewPage(),
                new BookItem.Heading(1, "ส่วนที่ 1"),
                new BookItem.TextItem("ก. บทบาท\n1) ขั้นที่ 1\n   1.1 ภายใน 10 วัน\nข. ความรับผิดชอบ"),
                new BookItem.NewPage(),
                new BookItem.Heading(1, "ส่วนที่ 2"),
                standard(6));
        List<String> arabic = printed(BookDigits.ARABIC, items).texts();
        List<String> thai = printed(BookDigits.THAI, items).texts();

        assertThat(arabic).hasSize(5).noneMatch(page -> page.matches("(?s).*[๐-๙].*"));
        assertThat(thai).noneMatch(page -> page.matches("(?s).*[0-9].*"));
        assertThat(thai.stream().map(BookPagesTest::inArabic)).containsExactlyElementsOf(arabic);
        assertThat(arabic.get(1)).contains("หน้าก");
        assertThat(arabic.get(2)).contains("หน้าข");
        assertThat(thai.get(2)).containsPattern("คำนำ\\.*ก").containsPattern("ส่วนที่๒\\.*๒");
        assertThat(thai.get(3)).contains("ก.บทบาท", "๑)ขั้นที่๑", "๑.๑ภายใน๑๐วัน", "ข.ความรับผิดชอบ", "หน้า๑");
        assertThat(inArabic(words(items, BookDigits.THAI))).isEqualTo(words(items, BookDigits.ARABIC));
    }

    private static String words(List<BookItem> items, BookDigits digits) throws IOException {
        return word(BookWord.bytes(
                        items,
                        digits,
                        "",
                        new BoundFiles(new PdfDocumentPrinter(), new FakeFiles(), office -> Optional.empty())))
                .replaceAll("<[^>]*>", "");
    }

    private static String inArabic(String text) {
        return text.codePoints()
                .map(one -> one >= '๐' && one <= '๙' ? one - '๐' + '0' : one)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void wordFileHasTheSameWords_dutyInOneCell_chartsAsTextDiagram() throws IOException {
        List<BookItem> items = List.of(
                new BookItem.Contents(),
                new BookItem.Heading(1, "ส่วนที่ 1 น้ำป่า"),
                new BookItem.Analysis(List.of(
                        new BookItem.Work("(ค) สารสนเทศ", 2, "1. งานแรก", "1) ก", ""),
                        new BookItem.Work("", 0, "2. งานต่อมา", "1) ข", "- สถานศึกษา"))),
                standard(6));
        String word = word(BookWord.bytes(
                items,
                BookDigits.THAI,
                "",
                new BoundFiles(new PdfDocumentPrinter(), new FakeFiles(), office -> Optional.empty())));
        assertThat(word)
                .contains(
                        "ส่วนที่ ๑ น้ำป่า",
                        "<w:vMerge w:val=\"restart\"/>",
                        "<w:vMerge/>",
                        "<w:tblHeader/>",
                        "PAGEREF h1 ",
                        "สำนักงานเขตพื้นที่การศึกษาประถมศึกษานครตัวอย่าง เขต ๑")
                .contains("[ รูปที่๒จบ ]", "&lt; รูปที่๕จบ &gt;");
        assertThat(word.replaceAll("<[^>]*>", "").replace("PAGEREF h1 ", "")).doesNotContainPattern("[0-9]");
    }

    private static String word(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }
}
