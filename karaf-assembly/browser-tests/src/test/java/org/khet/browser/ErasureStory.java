package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The office keeps nobody longer than it may: who left long ago is proposed, erased for a reason, and named no more. CORE-128. */
@ExtendWith(SharedOffices.class)
class ErasureStory {
    private static final String NAME = "นางสาวมะลิวัลย์ ทดสอบงาม";
    private static final Pattern PERSON = Pattern.compile(".*/admin/people/\\d+");
    private static final Pattern ERASING = Pattern.compile(".*/admin/erasures/\\d+");
    private static final Pattern REGISTER = Pattern.compile(".*/admin/erasures");

    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers();

    @Test
    void whoLeftElevenYearsAgoIsDue_isErasedForAReason_andTheTrailSaysWhoDidIt(Distribution portal) {
        TestBrowser keeper = desks.desk(portal).signIn("kt1-04");
        var walk = new Walk(keeper, "erasing");
        asksAndHasLeft(walk);
        walk.at("admin/erasures/due", "due");
        GridReader.of(keeper, "admin-erasures-due-grid").choose(NAME);
        assertThat(keeper.page()).hasURL(ERASING);
        assertThat(keeper.at("admin-erasure-places")).isVisible();
        walk.here("person");
        inEnglish(walk);

        keeper.choose("admin-erasure-ground", "พ้นระยะเวลาเก็บ");
        keeper.type("admin-erasure-reason", "ครบสิบปีหลังพ้นหน้าที่").press("admin-erasure-save");
        keeper.type("admin-erasure-confirm-typed", "มะลิวัลย์").press("admin-erasure-confirm-save");
        assertThat(keeper.page().locator("#admin-erasure-confirm-typed[invalid]"))
                .isVisible();
        keeper.picture("erasure-refused").accessible();
        keeper.type("admin-erasure-confirm-typed", NAME).press("admin-erasure-confirm-save");
        assertThat(keeper.page()).hasURL(REGISTER);
        assertThat(keeper.at("admin-erasures-grid")).containsText("บุคคลที่ลบข้อมูลแล้ว #");
        assertThat(keeper.at("admin-erasures-grid")).containsText("พ้นระยะเวลาเก็บ");
        walk.here("register");

        keeper.open("admin/erasures/due");
        assertThat(keeper.page().locator(".k-page")).not().containsText("มะลิวัลย์");
        keeper.open("admin/people?q=มะลิวัลย์&left=yes");
        assertThat(keeper.at("admin-people-grid")).containsText("ไม่พบ");
        keeper.open("admin/audit?q=core.person.erased");
        Assertions.assertThat(GridReader.of(keeper, "admin-audit-grid").cells())
                .as("who erased, and what, without the name")
                .anySatisfy(row -> Assertions.assertThat(String.join(" ", row))
                        .contains("เจ้าหน้าที่ 04", "ลบข้อมูล")
                        .doesNotContain("มะลิวัลย์"));
        walk.end();
    }

    /** She is recorded, asks to be erased, and turns out to have left long ago. */
    private static void asksAndHasLeft(Walk walk) {
        TestBrowser keeper = walk.desk();
        keeper.open("admin/people/new").type("admin-person-title", "นางสาว");
        keeper.type("admin-person-first-name", "มะลิวัลย์").type("admin-person-last-name", "ทดสอบงาม");
        keeper.choose("admin-person-unit", "กลุ่มนโยบายและแผน").press("admin-person-save");
        assertThat(keeper.page()).hasURL(PERSON);
        String page = keeper.path();
        keeper.open("admin/data-requests/new").choose("admin-data-request-person", "มะลิวัลย์");
        keeper.type("admin-data-request-contact", "000-000-092").choose("admin-data-request-right", "ลบ");
        keeper.type("admin-data-request-matter", "ขอให้ลบข้อมูลของข้าพเจ้า").press("admin-data-request-save");
        assertThat(keeper.page()).hasURL(Pattern.compile(".*/admin/data-requests"));
        GridReader.of(keeper, "admin-data-requests-grid").choose(NAME);
        assertThat(keeper.page()).hasURL(Pattern.compile(".*/admin/data-requests/\\d+"));
        keeper.rest();
        walk.here("request");

        keeper.open(page).press("admin-person-leave").type("admin-leaving-last-day", "30/9/2558");
        keeper.page().keyboard().press("Enter");
        keeper.rest().press("admin-leaving-save");
        assertThat(keeper.page()).hasURL(PERSON);
        keeper.page()
                .locator("a", new Page.LocatorOptions().setHasText("เปิด"))
                .first()
                .waitFor();
    }

    /** The same pages as an English reader has them, and the empty register. */
    private static void inEnglish(Walk walk) {
        TestBrowser keeper = walk.desk();
        keeper.press("shell-language-en");
        assertThat(keeper.page().locator("html")).hasAttribute("lang", "en");
        walk.in("en").here("person").at("admin/erasures/due", "due").at("admin/erasures", "register");
        GridReader.of(keeper.open("admin/erasures/due"), "admin-erasures-due-grid")
                .choose(NAME);
        assertThat(keeper.page()).hasURL(ERASING);
        keeper.press("shell-language-th");
        assertThat(keeper.page().locator("html")).hasAttribute("lang", "th");
        walk.in("th");
    }
}
