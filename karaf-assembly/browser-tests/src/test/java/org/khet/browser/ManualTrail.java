package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.assertj.core.api.Assertions;

/**
 * The new edition of a group's manual, as its people make it: an officer begins it, its chapters are written and taken, what the check
 * finds is mended, it is printed, permitted by the line and published; everybody reads it and the edition before.
 *
 * @param officer who keeps the manual and publishes it
 * @param book    its address
 */
record ManualTrail(TestBrowser officer, String book) {
    private static final String BOOK = "processes-book";
    private static final String CHAPTER = "processes-chapter";
    private static final String TITLE = "คู่มือการปฏิบัติงาน กลุ่ม ICT ฉบับปรับปรุง";
    /** The manual that the demonstration has published. */
    private static final String FORMER = "คู่มือการปฏิบัติงาน กลุ่มส่งเสริมการศึกษาทางไกล";

    private static final String FOREIGN = "สำนักงานเขตพื้นที่การศึกษาประถมศึกษาสุโขทัย เขต 1";
    /** As it was taken over from the manual of another office. */
    private static final String TAKEN_OVER =
            "คู่มือเล่มนี้เป็นแนวปฏิบัติงานของ" + FOREIGN + " ตั้งแต่วันที่ {date} เป็นต้นไป";

    private static final String FOREWORD =
            "คู่มือเล่มนี้เป็นแนวปฏิบัติงานของ{unit} {office} ตั้งแต่วันที่ {today} เป็นต้นไป";
    private static final String CONCEPT = "การดำเนินงานยึดประโยชน์ของผู้เรียน ความโปร่งใส และการมีส่วนร่วม";
    private static final String PUBLIC = "open/KT1/processes/books";
    private static final Pattern CHAPTER_PAGE = Pattern.compile(".*/processes/chapters/\\d+$");
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image");
    private static final int PROCESSES = 21;

    /** Every chart is drawn. */
    private static final double PRINTING = 180_000;

    /** An officer of the group begins the edition that is to take the place of the published one. */
    static ManualTrail begin(TestBrowser officer) {
        RecordClerk form = RecordClerk.form(officer, BOOK);
        form.choose("fiscal_year", String.valueOf(RecordClerk.fiscalYear())).type("title", TITLE);
        form.choose("replaces", FORMER).typeOver("first_number", "33");
        String book = form.save();
        form.says("รวบรวม").tells("L-A คู่มือกลุ่ม 3 ส่วน", "ยังตรวจก่อนพิมพ์ไม่ได้: บทที่ยังไม่พร้อม: คำนำ, แนวคิด");
        form.picture("manual-begun");
        return new ManualTrail(officer, book);
    }

    /** The officer takes the foreword over from elsewhere, a colleague writes the concept on the phone; the head takes both. */
    ManualTrail write(TestBrowser colleague, TestBrowser head) {
        String foreword = chapter("คำนำ");
        written(officer, TAKEN_OVER).picture("manual-foreword");
        String concept = chapter("แนวคิด");
        RecordClerk assigning = RecordClerk.page(head, CHAPTER, concept).begin("assign");
        assigning.choose("assign-owner", "เจ้าหน้าที่ 22").go("assign");

        colleague
                .go("processes/chapters?tab=mine")
                .at("processes-chapters-grid")
                .locator("vaadin-grid-cell-content", new Locator.LocatorOptions().setHasText("แนวคิด"))
                .first()
                .click();
        colleague.page().waitForURL(CHAPTER_PAGE);
        written(colleague.rest(), CONCEPT).picture("manual-concept-phone");
        colleague.accessible();
        accept(head, foreword);
        accept(head, concept);
        return this;
    }

    /** What the check finds stands on the page with its chapter; the head sends the foreword back, the officer mends it. */
    ManualTrail mend(TestBrowser head) {
        RecordClerk found = RecordClerk.page(officer, BOOK, book).tells("ยังตรวจก่อนพิมพ์ไม่ได้: มีข้อสังเกต 2 ข้อ");
        found.tells("คำนำ: ช่องที่ยังไม่ได้กรอก {date}", "คำนำ: ชื่อสำนักงานอื่น " + FOREIGN);
        assertThat(officer.at(BOOK + "-do-check")).hasCount(0);
        new Walk(officer, "manual").here("found").end();

        String foreword = chapter("คำนำ");
        RecordClerk returning = RecordClerk.page(head, CHAPTER, foreword).begin("return");
        returning
                .answer("return", "reason", "ยังมีชื่อสำนักงานอื่นและช่องวันที่ว่าง")
                .go("return")
                .says("ส่งกลับ");
        written(RecordClerk.page(officer, CHAPTER, foreword).says("ส่งกลับ").desk(), FOREWORD);
        accept(head, foreword);
        RecordClerk.page(officer, BOOK, book).act("check").says("ตรวจแล้ว").picture("manual-checked");
        return this;
    }

    /** In its three parts, with the mended foreword and a chart for each process, on paper and for word processors, marked as a draft. */
    ManualTrail print() {
        byte[] paper = officer.download(BOOK + "-pdf", PRINTING);
        Assertions.assertThat(paper).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        Assertions.assertThat(PICTURE.matcher(new String(paper, StandardCharsets.ISO_8859_1))
                        .results()
                        .count())
                .as("a chart for each of its processes")
                .isGreaterThanOrEqualTo(PROCESSES);
        Assertions.assertThat(words(officer.download(BOOK + "-docx", PRINTING)))
                .containsSubsequence(
                        "ฉบับที่ ๒",
                        "แนวปฏิบัติงานของกลุ่มส่งเสริมการศึกษาทางไกล",
                        "ประถมศึกษาตัวอย่าง",
                        "ตั้งแต่วันที่",
                        "ส่วนที่ ๑ บทนำ",
                        CONCEPT,
                        "ส่วนที่ ๒ ขั้นตอนการดำเนินงาน",
                        "๓๓. งานจัดทำแผนพัฒนาเทคโนโลยีสารสนเทศและการสื่อสาร",
                        "ส่วนที่ ๓ ระเบียบ กฎหมาย แนวปฏิบัติที่เกี่ยวข้อง")
                .contains("ร่าง · ")
                .doesNotContain("สุโขทัย", "{date}");
        return this;
    }

    /** Up the line: head of the group, deputy, director on the phone; once nobody can take it back the manual is permitted. */
    ManualTrail permit(TestBrowser head, TestBrowser deputy, TestBrowser director) {
        RecordClerk.page(officer, BOOK, book).act("ask").says("ขออนุญาต");
        for (TestBrowser superior : new TestBrowser[] {head, deputy}) {
            LetterTrailStory.waiting(superior, TITLE)
                    .picture("manual-opinion")
                    .type("documents-inbox-words", "เห็นควรอนุญาต")
                    .press("documents-inbox-go");
        }
        LetterTrailStory.waiting(director, TITLE)
                .picture("manual-permit-phone")
                .at("documents-inbox-ticks-APPROVE")
                .locator("input")
                .check();
        director.press("documents-inbox-go");
        Locator badge = officer.page().locator(".k-header .k-status").first();
        Conditions.await("the manual is permitted", () -> {
            officer.go("").go(book);
            return badge.textContent().strip().startsWith("อนุญาต");
        });
        return this;
    }

    /** With its day; its files are frozen without the mark of a draft. The paper as everybody gets it. */
    byte[] publish() {
        RecordClerk publishing = RecordClerk.page(officer, BOOK, book).begin("publish");
        officer.press(BOOK + "-publish-go", PRINTING);
        publishing.says("เผยแพร่");
        Assertions.assertThat(publishing.fact("เผยแพร่วันที่")).startsWith(today());
        new Walk(officer, "manual").here("published").end();
        TestBrowser everybody =
                officer.tab().follow(String.valueOf(officer.at(BOOK + "-public").evaluate("link => link.href")));
        assertThat(edition(everybody, TITLE)).containsText("ฉบับปัจจุบัน");
        Assertions.assertThat(words(officer.download(BOOK + "-docx", PRINTING)))
                .contains("แนวปฏิบัติงานของกลุ่มส่งเสริมการศึกษาทางไกล")
                .doesNotContain("ร่าง · ", "สุโขทัย");
        return officer.download(BOOK + "-pdf", PRINTING);
    }

    /** Before, the edition of the demonstration is the one in force. */
    static void readFormer(TestBrowser reader) {
        assertThat(edition(reader.open(PUBLIC), FORMER)).containsText("ฉบับปัจจุบัน");
    }

    /** Somebody else reads both editions on the phone, each with its day and whether it is in force. */
    static void read(TestBrowser reader, byte[] published) {
        Locator current = edition(reader.open(PUBLIC), TITLE);
        assertThat(current).containsText(today());
        assertThat(current).containsText(" · ฉบับปัจจุบัน");
        Locator former = edition(reader, FORMER);
        assertThat(former).containsText("มีเล่มใหม่แทนแล้ว");
        reader.picture("manual-public-phone").accessible();
        Assertions.assertThat(opened(reader, current)).isEqualTo(published);
        Assertions.assertThat(opened(reader, former))
                .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII))
                .isNotEqualTo(published);
    }

    private static Locator edition(TestBrowser reader, String title) {
        return reader.page().locator(".k-section", new Page.LocatorOptions().setHasText(title));
    }

    private static byte[] opened(TestBrowser reader, Locator edition) {
        return reader.download(edition.locator("vaadin-button").first().getAttribute("id"));
    }

    /** Opens a chapter from the page of the manual; its address. */
    private String chapter(String heading) {
        officer.go(book)
                .page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("เปิดบท " + heading))
                .click();
        officer.page().waitForURL(CHAPTER_PAGE);
        return officer.rest().path();
    }

    private static RecordClerk written(TestBrowser writer, String text) {
        RecordClerk writing = new RecordClerk(writer, CHAPTER).begin("write");
        return writing.answer("write", "body", text).go("write").says("เขียนแล้ว");
    }

    private static void accept(TestBrowser head, String chapter) {
        RecordClerk.page(head, CHAPTER, chapter).act("accept").says("พร้อม");
    }

    /** As pages write the day. */
    private static String today() {
        return DateTimeFormatter.ofPattern("d MMM", Locale.of("th")).format(RecordClerk.today());
    }

    /** The words of all parts of a file for word processors. */
    private static String words(byte[] file) {
        var words = new StringBuilder();
        try (var parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (parts.getNextEntry() != null) {
                words.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return words.toString().replaceAll("<[^>]+>", "");
    }
}
