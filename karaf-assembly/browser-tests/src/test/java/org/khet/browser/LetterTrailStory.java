package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The trail of the office's papers, which its people go together: a letter comes and is done; a memo, an order and a circular go up the
 * line, are signed on the director's phone, numbered and sealed; a school answers the circular on a phone. Source: core B-01 to B-04, D-04,
 * D-06; CORE-43 to 46, 52, 53, 58, 63 to 68.
 */
@Tag("heavy")
@ExtendWith(SharedOffices.class)
class LetterTrailStory {
    private static final String LETTER = "แจ้งปฏิทินการจัดเก็บข้อมูลนักเรียนรายบุคคล ที่ต้องตอบ";
    private static final String MEMO = "ขออนุญาตจัดประชุมผู้รับผิดชอบข้อมูลนักเรียนรายบุคคล";
    private static final String ORDER = "แต่งตั้งคณะทำงานจัดเก็บข้อมูลนักเรียนรายบุคคล";
    private static final String CIRCULAR = "การรายงานข้อมูลนักเรียนรายบุคคลของทุกโรงเรียน";
    private static final String GROUP = "ทางไกล";
    private static final String SCHOOL = "โรงเรียนบ้านตัวอย่าง 05";
    private static final Pattern PAGE = Pattern.compile(".*/\\d+$");

    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers().goingOn();

    @Test
    void letterIsDone_memoOrderAndCircularAreSignedAndSealed_andASchoolAnswers(Distribution portal) {
        TestBrowser clerk = desks.desk(portal).signIn("kt1-05");
        TestBrowser phone = desks.phone(portal).signIn("kt1-01");
        String letter = register(clerk);
        mark(phone, letter);
        TestBrowser head = desks.desk(portal).signIn("kt1-12");
        give(clerk, letter, head);
        work(desks.phone(portal).signIn("kt1-22"));
        RecordClerk.page(clerk, "documents-letter-in", letter).says("เสร็จแล้ว").picture("letter-done");

        TestBrowser drafter = desks.desk(portal).signIn("kt1-13");
        String memo = memo(drafter);
        String order = order(drafter);
        String circular = circular(drafter);
        opine(head, "เห็นควรอนุญาต");
        opine(desks.desk(portal).signIn("kt1-03"), "เห็นชอบตามเสนอ");
        for (String about : new String[] {MEMO, ORDER, CIRCULAR}) {
            waiting(phone, about)
                    .at("documents-inbox-ticks-APPROVE")
                    .locator("input")
                    .check();
            assertThat(phone.at("documents-inbox-below")).containsText("ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา");
            phone.press("documents-inbox-go");
        }
        phone.picture("letter-signed-phone");

        byte[] sealed = sealed(drafter, "memo", memo, "ออกแล้ว", "\\d+/\\d{4} · " + MEMO);
        assertThat(drafter.page().locator("body")).containsText("เห็นควรอนุญาต");
        sealed(drafter, "order", order, "ออกแล้ว", "\\d+/\\d{4} · " + ORDER);
        sealed(drafter, "letter-out", circular, "พร้อมส่ง", "/ว \\d+ · " + CIRCULAR);
        verified(drafter, sealed);

        RecordClerk.page(clerk, "documents-letter-out", circular).act("send").says("ส่งแล้ว");
        answer(desks.phone(portal).signIn("kt1-s05-h"));
        Locator owing = clerk.go("").go(circular).page().locator("table");
        assertThat(owing.last().locator("tr", new Locator.LocatorOptions().setHasText(SCHOOL)))
                .containsText("ตอบแล้ว");
        clerk.picture("letter-receivers").go("documents/letter-outs?tab=owing");
        assertThat(clerk.at("documents-letter-outs-grid")).containsText(CIRCULAR);
    }

    /** The central clerk takes it into the register; its address. */
    private static String register(TestBrowser clerk) {
        RecordClerk form = RecordClerk.form(clerk, "documents-letter-in");
        form.type("sender", "สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน").type("letter_no", "ศธ 04010/ว 5312");
        form.day("letter_on", RecordClerk.today())
                .type("subject", LETTER)
                .day("answer_by", RecordClerk.today().plusDays(14));
        String address = form.save();
        form.says("ลงรับแล้ว");
        assertThat(clerk.page().locator(".k-header").first()).containsText(Pattern.compile("\\d+"));
        Assertions.assertThat(clerk.paper("documents-letter-slip"))
                .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        return address;
    }

    private static void mark(TestBrowser phone, String letter) {
        RecordClerk marking =
                RecordClerk.page(phone, "documents-letter-in", letter).begin("mark");
        phone.at("documents-letter-in-mark-ticks")
                .locator("vaadin-checkbox", new Locator.LocatorOptions().setHasText("มอบดำเนินการ"))
                .locator("input")
                .check();
        marking.answer("mark", "instruction", "มอบกลุ่มแจ้งโรงเรียนและแต่งตั้งคณะทำงาน")
                .go("mark");
        marking.tells("มอบดำเนินการ").picture("letter-marked-phone");
    }

    /** The letter goes to the group, whose head takes it into the group's book and gives it to somebody. */
    private static void give(TestBrowser clerk, String letter, TestBrowser head) {
        RecordClerk routing =
                RecordClerk.page(clerk, "documents-letter-in", letter).begin("route");
        routing.select("units-0-unit", GROUP).go("route").says("กลุ่มดำเนินการ");
        RecordClerk entry = RecordClerk.open(head, "documents-unit-entry", "documents/unit-entries", LETTER);
        entry.act("receive").begin("assign").choose("assign-main", "เจ้าหน้าที่ 22");
        entry.day("assign-due", RecordClerk.today().plusDays(7)).go("assign").says("มอบหมายแล้ว");
    }

    private static void work(TestBrowser phone) {
        phone.go("documents/unit-entries?tab=mine");
        first(phone, "documents-unit-entries-grid", LETTER);
        RecordClerk entry =
                new RecordClerk(phone, "documents-unit-entry").act("begin").begin("finish");
        entry.answer("finish", "result", "แจ้งโรงเรียนทุกแห่งแล้ว").go("finish").says("เสร็จ");
    }

    private static String memo(TestBrowser drafter) {
        RecordClerk form = RecordClerk.form(drafter, "documents-memo").select("unit", GROUP);
        form.type("subject", MEMO).type("addressee", "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา");
        form.type("cause", "ด้วยโรงเรียน ๖ แห่งเปลี่ยนผู้รับผิดชอบระบบ")
                .type("wish", "จึงขออนุญาตจัดประชุม ณ ห้องประชุม ๑");
        return submitted(form, "เสนอตามสาย");
    }

    private static String order(TestBrowser drafter) {
        RecordClerk form = RecordClerk.form(drafter, "documents-order").choose("sort", "คำสั่งแต่งตั้งคณะทำงาน");
        form.select("unit", GROUP).type("subject", ORDER);
        form.type("basis-0-text", "ตามพระราชบัญญัติระเบียบบริหารราชการกระทรวงศึกษาธิการ พ.ศ. ๒๕๔๖");
        form.day("effective", RecordClerk.today().plusDays(1));
        form.choose("parts-0-person", "เจ้าหน้าที่ 12").type("parts-0-text", "ประธานคณะทำงาน");
        form.choose("parts-1-person", "เจ้าหน้าที่ 13").type("parts-1-text", "คณะทำงานและเลขานุการ");
        return submitted(form, "เสนอตามสาย");
    }

    private static String circular(TestBrowser drafter) {
        RecordClerk form = RecordClerk.form(drafter, "documents-letter-out").choose("sort", "หนังสือเวียน");
        form.select("unit", GROUP).type("subject", CIRCULAR).type("addressee", "ผู้อำนวยการโรงเรียนในสังกัด");
        form.select("wants", "ให้ตอบ").day("reply_by", RecordClerk.today().plusDays(4));
        form.select("receivers-0-sort", "ทุกโรงเรียน").type("body", "ขอให้โรงเรียนแจ้งชื่อผู้รับผิดชอบระบบข้อมูล");
        return submitted(form, "กำลังเสนอ");
    }

    private static String submitted(RecordClerk form, String state) {
        String address = form.save();
        form.act("submit").says(state);
        return address;
    }

    private static void opine(TestBrowser superior, String words) {
        for (String about : new String[] {MEMO, ORDER, CIRCULAR}) {
            waiting(superior, about).type("documents-inbox-words", words).press("documents-inbox-go");
        }
    }

    /** Opens the paper that waits. */
    static TestBrowser waiting(TestBrowser signer, String about) {
        signer.go("documents/inbox");
        signer.page()
                .locator("a[id^=documents-inbox-]", new Page.LocatorOptions().setHasText(about))
                .first()
                .click();
        signer.rest();
        assertThat(signer.at("documents-inbox-paper")).containsText(about);
        return signer;
    }

    /** Once the signature cannot be taken back any more the paper has its number and its seal; the sealed file. */
    private static byte[] sealed(TestBrowser desk, String kind, String address, String state, String titled) {
        Locator badge = desk.page().locator(".k-header .k-status").first();
        Conditions.await(address + " says " + state, () -> {
            desk.go("").go(address);
            return badge.textContent().contains(state);
        });
        assertThat(desk.page().locator(".k-header h1").first()).containsText(Pattern.compile(titled));
        byte[] sealed = desk.picture("letter-sealed-" + kind).paper("documents-" + kind + "-print");
        Assertions.assertThat(sealed).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        return sealed;
    }

    /** Whoever holds the file asks the portal about it. */
    private static void verified(TestBrowser desk, byte[] sealed) {
        desk.go("documents/verify")
                .type("documents-verify-code", sha256(sealed))
                .press("documents-verify-go");
        assertThat(desk.at("documents-verify-answer")).containsText(MEMO);
        desk.picture("letter-verified");
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void answer(TestBrowser phone) {
        phone.go("documents/deliveries");
        first(phone, "documents-deliveries-grid", CIRCULAR);
        RecordClerk delivery =
                new RecordClerk(phone, "documents-delivery").act("receive").says("รับแล้ว");
        delivery.act("open").says("อ่านแล้ว").begin("answer");
        delivery.answer("answer", "reply_text", "ผู้รับผิดชอบ ครูตัวอย่าง โทร. 000-000-0005")
                .go("answer");
        delivery.says("ตอบแล้ว").picture("letter-answered-phone");
    }

    /** A list on a phone opens at a touch. */
    private static void first(TestBrowser phone, String grid, String words) {
        phone.at(grid)
                .locator("vaadin-grid-cell-content", new Locator.LocatorOptions().setHasText(words))
                .first()
                .click();
        phone.page().waitForURL(PAGE);
        phone.rest();
    }
}
