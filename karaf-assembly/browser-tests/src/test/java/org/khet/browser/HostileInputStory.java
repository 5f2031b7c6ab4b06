package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.khet.browser.TextFields.HTML;
import static org.khet.browser.TextFields.WALL;
import static org.khet.browser.TextFields.harmless;

import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What nobody should send: HTML, walls of text, files that lie, files without end, addresses of others. */
@Tag("heavy")
@ExtendWith(ShownDemoOffices.class)
class HostileInputStory {
    private static final byte[] PROGRAM = "MZ this is a program, not a picture".getBytes(StandardCharsets.UTF_8);
    private static final long TWO_GIGABYTES = 2L << 30;

    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers().goingOn();

    @Test
    void tenThousandCharactersAndHtmlInEveryField_areRefusedFieldByFieldAndStay(Distribution portal) {
        TestBrowser school = desks.desk(portal).signIn("kt1-s11-u");
        StoryReport form = StoryReport.open(school);
        form.desk().choose("ict-repair-form-category", "คอมพิวเตอร์");

        int fields = TextFields.of(school).fill(WALL);
        school.press("ict-repair-form-send");

        Assertions.assertThat(fields).isGreaterThanOrEqualTo(5);
        assertThat(school.page().locator(".k-error-summary [role=alert]")).isVisible();
        assertThat(form.symptom()).hasValue(WALL);
        harmless(school);
        school.page().evaluate("() => scrollTo(0, 0)");
        school.picture("fault-wall-of-text").accessible();

        school.press("shell-language-en").press("ict-repair-form-send");
        assertThat(school.page().locator(".k-error-summary [role=alert]")).containsText("Not sent yet");
        assertThat(form.symptom()).hasValue(WALL);
        form.attach("ภาพ.jpg", "image/jpeg", PROGRAM);
        assertThat(school.page().locator("body")).containsText("“ภาพ.jpg” cannot be taken");
        school.page().evaluate("() => scrollTo(0, 0)");
        school.picture("fault-wall-of-text-english").accessible();
        school.press("shell-language-th");
    }

    @Test
    void htmlInEveryField_isTextOnEveryPageAndOnPaper(Distribution portal) {
        TestBrowser school = desks.desk(portal).signIn("kt1-s12-u");
        StoryReport form = StoryReport.open(school);
        form.desk().choose("ict-repair-form-category", "คอมพิวเตอร์");
        TextFields.of(school).fill(HTML);
        school.type("ict-repair-form-phone", "000000012").type("ict-repair-form-email", "");
        school.page().keyboard().press("Tab");
        school.rest();
        String ticket = form.send();
        assertThat(school.page().locator("body")).containsText("<b>ตัวหนา</b>");
        harmless(school);
        school.picture("fault-html-as-text");

        TestBrowser clerk = desks.desk(portal).signIn("kt1-13").open(ticket);
        assertThat(clerk.page().locator("body")).containsText("<b>ตัวหนา</b>");
        harmless(clerk);
        String paper = (String) clerk.page().locator("#ict-ticket-print ~ a").evaluate("link => link.href");
        byte[] pdf = clerk.page().context().request().get(paper).body();
        Assertions.assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        clerk.press("ict-ticket-do-receive");
        TextFields.of(clerk).fill(HTML);
        clerk.choose("ict-ticket-receive-category", "คอมพิวเตอร์").press("ict-ticket-receive-go");
        assertThat(clerk.page().locator(".k-header .k-status").first()).containsText("รับเรื่องแล้ว");
        harmless(clerk);
        clerk.open("ict/repairs");
        assertThat(clerk.at("ict-repairs-grid")).containsText("ซ-");
        harmless(clerk);
    }

    @Test
    void equipmentFormFullOfHtml_isRefusedFieldByField(Distribution portal) {
        TestBrowser clerk = desks.desk(portal).signIn("kt1-13").open("ict/device");
        Assertions.assertThat(TextFields.of(clerk).fill(WALL)).isPositive();
        clerk.press("ict-equipment-save");

        assertThat(clerk.page().locator(".k-error-summary [role=alert]")).isVisible();
        harmless(clerk);
    }

    @Test
    void fileThatLiesAboutItself_isRefusedAndBadNamesAreCleaned(Distribution portal) {
        TestBrowser school = desks.desk(portal).signIn("kt1-s08-u");
        StoryReport form = StoryReport.open(school).fill("แป้นพิมพ์ห้องธุรการกดไม่ติดหลายปุ่ม");

        form.attach("ภาพ.jpg", "image/jpeg", PROGRAM);
        assertThat(school.page().locator("body")).containsText("รับไฟล์ “ภาพ.jpg” ไม่ได้");
        String target = (String) form.photos().evaluate("upload => upload.target");
        school.page()
                .waitForResponse(
                        answer -> answer.url().contains(target.replaceFirst("^[./]+", "")),
                        () -> form.attach("ภาพ.jpg", "image/jpeg", StoryReport.PNG));
        assertThat(school.page().locator("body")).containsText("รับไฟล์ “ภาพ.jpg” ไม่ได้");
        form.photos().scrollIntoViewIfNeeded();
        school.picture("fault-file-that-lies").accessible();

        form.attach("../../x<script>alert(1)</script>.png", "image/png", StoryReport.PNG);
        form.attach("ก".repeat(400) + ".png", "image/png", StoryReport.PNG);
        assertThat(school.page().locator("#ict-repair-form-photos").locator("xpath=../ul/li"))
                .hasCount(2);
        form.send();
        harmless(school);
        assertThat(school.page().locator("img[alt*='" + "ก".repeat(60) + "']")).hasCount(1);
        assertThat(school.page().locator("img[alt*='script_']")).hasCount(1);
        assertThat(school.page().locator("img[alt*='..']")).hasCount(0);
        Object sideways = school.page().evaluate("() => document.documentElement.scrollWidth <= innerWidth");
        Assertions.assertThat(sideways).isEqualTo(true);
        school.picture("fault-file-names");
    }

    @Test
    void fileOfTwoGigabytes_isRefusedBeforeItIsSent(Distribution portal) throws IOException {
        TestBrowser school = desks.phone(portal).signIn("kt1-s08-u");
        StoryReport form = StoryReport.open(school);
        Path sparse = Path.of(System.getProperty("khet.output"), "วิดีโอ.png");
        try (var file = new RandomAccessFile(sparse.toFile(), "rw")) {
            file.setLength(TWO_GIGABYTES);
        }
        long before = StoryFolders.size(portal.home().resolve("data"));
        try {
            form.photos().locator("input[type=file]").setInputFiles(sparse);
            assertThat(school.page().locator("body")).containsText("รับไฟล์ “วิดีโอ.png” ไม่ได้");
            form.photos().scrollIntoViewIfNeeded();
            school.picture("fault-two-gigabytes-phone").accessible();
        } finally {
            Files.delete(sparse);
        }

        long sent = sendWithoutEnd(school, (String) form.photos().evaluate("upload => upload.target"));

        Assertions.assertThat(sent).isLessThan(64L << 20);
        Assertions.assertThat(StoryFolders.size(portal.home().resolve("data")) - before)
                .isLessThan(64L << 20);
        form.fill("เครื่องสแกนห้องวิชาการดึงกระดาษไม่ได้").send();
    }

    @Test
    void doubleClickOnSend_givesOneTicket(Distribution portal) {
        TestBrowser school = desks.desk(portal).signIn("kt1-s08-u");
        StoryReport.open(school).fill("พัดลมระบายความร้อนดังเหมือนเครื่องบิน");

        school.at("ict-repair-form-send").dblclick();

        assertThat(school.page()).hasURL(StoryReport.TICKET);
        int first = StoryReport.number(school);
        StoryReport.open(school).fill("เครื่องเคลือบบัตรกินกระดาษทุกครั้ง").send();
        Assertions.assertThat(StoryReport.number(school)).isEqualTo(first + 1);
    }

    @Test
    void addressesOfAnotherOffice_leadNowhere(Distribution portal) {
        TestBrowser school = desks.desk(portal).signIn("kt1-s08-u");
        StoryReport form = StoryReport.open(school).fill("โทรศัพท์ภายในห้องผู้อำนวยการเงียบ");
        String ticket = form.attachTaken("ห้อง.png").send();
        String paper = (String) school.page().locator("#ict-ticket-print ~ a").evaluate("link => link.href");

        for (String stranger : new String[] {"kt2-54", "kt1-s07-u"}) {
            TestBrowser other = desks.desk(portal).signIn(stranger);
            for (String guess :
                    new String[] {ticket, ticket + "?tab=history", ticket.replace("repairs/", "repair-form/")}) {
                other.open(guess);
                assertThat(other.page().locator("body")).not().containsText("ผู้อำนวยการเงียบ");
            }
            int status = other.page().context().request().get(paper).status();
            Assertions.assertThat(status).isGreaterThanOrEqualTo(400);
        }
    }

    /** Sends two gigabytes to where the form sends its photos, until the portal has had enough; how many bytes it took. */
    private static long sendWithoutEnd(TestBrowser desk, String target) throws IOException {
        URI page = URI.create(desk.page().url());
        URI place = page.resolve("/").resolve(target);
        String cookies = desk.page().context().cookies().stream()
                .map((Cookie cookie) -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        String head = "POST " + place.getRawPath() + " HTTP/1.1\r\nHost: " + page.getAuthority() + "\r\nCookie: "
                + cookies + "\r\nX-Filename: big.png\r\nContent-Type: image/png\r\nContent-Length: " + TWO_GIGABYTES
                + "\r\n\r\n";
        long sent = 0;
        byte[] block = new byte[64 << 10];
        System.arraycopy(StoryReport.PNG, 0, block, 0, StoryReport.PNG.length);
        try (var socket = new Socket(page.getHost(), page.getPort())) {
            socket.setSoTimeout(60_000);
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            while (sent < TWO_GIGABYTES && socket.getInputStream().available() == 0) {
                out.write(block);
                sent += block.length;
            }
        } catch (SocketException closed) {
            return sent; // that is an answer, too
        }
        return sent;
    }
}
