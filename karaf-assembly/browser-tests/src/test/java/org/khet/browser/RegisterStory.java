package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The repair register as the ICT group uses it daily. ICT-23, ICT-24, ICT-105, ICT-116. */
@Tag("heavy")
@ExtendWith(ShownDemoOffices.class)
class RegisterStory {
    private static final String PURPOSE = "สรุปผลงานประจำปี";
    private static final Collator THAI = Collator.getInstance(Locale.of("th"));
    private static final String UNIT = "^\\s*หน่วยงาน\\s*$";
    private static final String YEAR_2565 = "ict/repairs?tab=all&year=2565";

    /** The number in the row that has the focus. */
    private static final String FOCUSED = """
            () => document.querySelector('#ict-repairs-grid').shadowRoot.activeElement?.closest('tr')
            ?.querySelector('slot')?.assignedNodes()[0]?.textContent.match(/ซ-[0-9]+.2565/)?.[0]""";

    @RegisterExtension
    static final TestBrowsers desks = new TestBrowsers().goingOn();

    @Test
    void register_isReadOnDesktopAndPhone(Distribution portal) {
        TestBrowser clerk = desks.desk(portal).signIn("kt1-13").open("ict/repairs");
        assertThat(clerk.at("ict-repairs-grid")).containsText("ซ-");
        clerk.picture("register").accessible();

        TestBrowser phone = desks.phone(portal).signIn("kt1-22").open("ict/repairs");
        assertThat(phone.at("ict-repairs-grid")).containsText("ซ-");
        phone.picture("register-phone").accessible();
    }

    @Test
    void registerOfAYear_leavesAsSpreadsheetListAndPaper_withTheRowsOfTheFilter(Distribution portal)
            throws IOException {
        TestBrowser clerk = desks.desk(portal).signIn("kt1-13").open(YEAR_2565);
        assertThat(clerk.at("ict-repairs-grid")).containsText("ซ-12/2565");

        List<List<String>> rows = RegisterFiles.workbook(clerk.export("ict-repairs", "xlsx", PURPOSE));
        List<String> numbers = rows.stream()
                .map(List::getFirst)
                .filter(cell -> cell.startsWith("ซ-"))
                .toList();
        Assertions.assertThat(numbers).hasSize(12).contains("ซ-1/2565", "ซ-12/2565");
        Assertions.assertThat(rows)
                .anySatisfy(row -> Assertions.assertThat(row)
                        .contains("ซ-2/2565", "กลุ่มการเงินใช้อินเทอร์เน็ตไม่ได้ทั้งกลุ่ม", "ปิดงาน"));

        List<String> lines = RegisterFiles.lines(clerk.export("ict-repairs", "csv", PURPOSE));
        Assertions.assertThat(lines).filteredOn(line -> line.contains("ซ-")).hasSize(12);
        Assertions.assertThat(String.join("\n", lines))
                .contains("โรงเรียนบ้านตัวอย่าง 05", "เลขที่")
                .doesNotContain("/2570");

        isPaper(clerk.export("ict-repairs", "pdf", PURPOSE), "register.pdf");
    }

    @Test
    void director_readsTheWholeRegisterWithItsCost_andTakesItAlong(Distribution portal) throws IOException {
        TestBrowser director = desks.desk(portal).signIn("kt1-01").open(YEAR_2565 + "&state=CLOSED");
        assertThat(director.at("ict-repairs-grid")).containsText("ซ-");
        assertThat(director.page().locator(".k-foot")).containsText("บาท");
        director.picture("register-director").accessible();

        String lines = String.join("\n", RegisterFiles.lines(director.export("ict-repairs", "csv", PURPOSE)));
        Assertions.assertThat(lines).contains("สถานะ ปิดงาน", "ค่าใช้จ่าย (บาท)", "800.00", "ประเภทงาน");
        isPaper(director.export("ict-repairs", "pdf", PURPOSE), "register-director.pdf");

        TestBrowser phone = desks.phone(portal).signIn("kt1-02").open(YEAR_2565);
        assertThat(phone.at("ict-repairs-grid")).containsText("ซ-");
        phone.picture("register-deputy-phone").accessible();
    }

    @Test
    void equipmentRegister_isSearchedFilteredAndTakenAlong(Distribution portal) throws IOException {
        TestBrowser technician = desks.desk(portal).signIn("kt1-22").open("ict/equipment?q=pr-2201");
        assertThat(technician.at("ict-equipment-grid")).containsText("เครื่องพิมพ์เลเซอร์งานสารบรรณ");
        technician.open("ict/equipment?class=PRN");
        assertThat(technician.at("ict-equipment-grid")).containsText("ICT-");
        technician.picture("equipment").accessible();
        keepsTheFilter(technician, "เครื่องพิมพ์ทุกเครื่อง");

        Assertions.assertThat(
                        String.join("\n", RegisterFiles.lines(technician.export("ict-equipment", "csv", PURPOSE))))
                .contains("ประเภท: เครื่องพิมพ์", "PR-2201")
                .doesNotContain("เครื่องสำรองไฟงานการเงิน");
        isPaper(technician.export("ict-equipment", "pdf", PURPOSE), "equipment.pdf");

        TestBrowser phone = desks.phone(portal).signIn("kt1-22").open("ict/equipment");
        assertThat(phone.at("ict-equipment-grid")).containsText("ICT-");
        phone.picture("equipment-phone").accessible();
    }

    /** The filter that is set gets a name, comes back by one press on another day, and goes again. */
    private static void keepsTheFilter(TestBrowser technician, String name) {
        technician.press("ict-equipment-keep").type("ict-equipment-keep-name", name);
        technician.press("ict-equipment-keep-store").open("ict/equipment");
        Locator chip = technician.page().locator("vaadin-button.k-chip", new Page.LocatorOptions().setHasText(name));
        assertThat(chip).hasAttribute("aria-pressed", "false");

        chip.click();

        assertThat(chip).hasAttribute("aria-pressed", "true");
        assertThat(technician.page()).hasURL(Pattern.compile(".*[?&]class=PRN.*"));
        technician.press("ict-equipment-keep");
        technician.page().getByLabel("ลบตัวกรอง " + name).click();
        assertThat(chip).isHidden(); // what is not shown any more is not sent any more either
    }

    @Test
    void formOfATicket_opensAsPaperWhenItsButtonIsPressed(Distribution portal) throws IOException {
        TestBrowser clerk = desks.desk(portal).signIn("kt1-13").open(YEAR_2565);
        GridReader.of(clerk, "ict-repairs-grid").open("ซ-");
        assertThat(clerk.at("ict-ticket-print")).isVisible();
        clerk.picture("ticket").accessible();

        isPaper(clerk.paper("ict-ticket-print"), "f2.pdf");
        isPaper(clerk.open("ict/repair-form").paper("ict-repair-form-blank"), "f2-blank.pdf");
    }

    @Test
    void demonstrationOffice_isMarkedOnEveryPage_alsoOnWhatTheBrowserPrints(Distribution portal) {
        TestBrowser clerk = desks.desk(portal).signIn("kt1-13").open(YEAR_2565);
        assertThat(clerk.at("shell-demo")).hasText("ข้อมูลตัวอย่าง");
        Assertions.assertThat(printed(clerk)).isEqualTo("\"ข้อมูลตัวอย่าง ไม่ใช่เอกสารจริง\"");
        assertThat(clerk.press("shell-language-en").at("shell-demo")).hasText("Sample data");
        Assertions.assertThat(printed(clerk)).isEqualTo("\"Sample data, not a real document\"");
        clerk.press("shell-language-th");

        TestBrowser phone = desks.phone(portal).signIn("kt1-13").open("");
        assertThat(phone.at("shell-demo")).isVisible();
        phone.picture("demonstration-phone").accessible();
    }

    /** What stands on each sheet of the page. */
    private static Object printed(TestBrowser desk) {
        desk.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Object words = desk.page().evaluate("() => getComputedStyle(document.body, '::after').content");
        desk.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return words;
    }

    @Test
    void enterOpensTheFocusedRow_notTheChosenOne_andNothingFromTheHeader(Distribution portal) {
        TestBrowser clerk = desks.desk(portal).signIn("kt1-13").open(YEAR_2565);
        Locator grid = clerk.at("ict-repairs-grid");
        grid.locator("vaadin-grid-cell-content", new Locator.LocatorOptions().setHasText("ซ-12/2565"))
                .click();
        assertThat(clerk.at("ict-repairs-grid-close")).isVisible();
        clerk.drawn().page().waitForFunction(FOCUSED); // comes back once the columns made room for the detail
        clerk.page().keyboard().press("ArrowDown");
        clerk.drawn().page().keyboard().press("ArrowDown");
        String focused = (String) clerk.drawn().page().waitForFunction(FOCUSED).jsonValue();
        Assertions.assertThat(focused).isNotEqualTo("ซ-12/2565");

        clerk.page().keyboard().press("Shift+Tab");
        clerk.page().keyboard().press("Enter");
        assertThat(clerk.rest().page()).hasURL(Pattern.compile(".*/ict/repairs\\?.*"));
        clerk.page().keyboard().press("Tab");
        clerk.page().keyboard().press("Enter");

        assertThat(clerk.page()).hasURL(StoryReport.TICKET);
        assertThat(clerk.page()).hasTitle(Pattern.compile(".*" + focused + ".*"));
    }

    @Test
    void slashSearches_escapeOrTheButtonClosesTheDetail_andNReports_whileNoFieldHasTheFocus(Distribution portal) {
        TestBrowser clerk = desks.desk(portal).signIn("kt1-13").open(YEAR_2565);
        Locator grid = clerk.at("ict-repairs-grid");
        Locator row = grid.locator("vaadin-grid-cell-content", new Locator.LocatorOptions().setHasText("ซ-12/2565"));
        row.click();
        Locator close = clerk.at("ict-repairs-grid-close");
        assertThat(close).hasAttribute("aria-label", "ปิดแผงรายละเอียด");
        Conditions.await(
                "no column is clipped beside the ticket",
                () -> Integer.valueOf(0)
                        .equals(grid.evaluate("grid => { const table = grid.shadowRoot.querySelector('#table');"
                                + " return table.scrollWidth - table.clientWidth; }")));
        clerk.picture("register-detail").accessible();
        close.click();
        assertThat(close).hasCount(0);

        row.click();
        clerk.rest().page().keyboard().press("/");
        Locator words = clerk.at("ict-repairs-words").locator("input");
        assertThat(words).isFocused();
        clerk.page().keyboard().press("n");
        assertThat(words).hasValue("n");
        clerk.page().keyboard().press("Backspace");
        clerk.rest();

        row.click();
        clerk.rest().page().keyboard().press("n");

        assertThat(clerk.page()).hasURL(Pattern.compile(".*/ict/repair-form.*"));
    }

    @Test
    void menuLeadsBackToTheWholeRegister_afterTabsAndFilters(Distribution portal) {
        TestBrowser clerk = desks.desk(portal).signIn("kt1-13").open("ict/repairs");
        Locator tabs = clerk.page().locator(".k-register vaadin-tab");
        tabs.last().click();
        assertThat(clerk.page()).hasURL(Pattern.compile(".*tab=all.*"));

        clerk.page()
                .locator("vaadin-side-nav-item[path$='ict/repairs'], a[href$='ict/repairs']")
                .first()
                .click();

        assertThat(clerk.page()).hasURL(Pattern.compile(".*/ict/repairs$"));
        assertThat(tabs.first()).hasAttribute("selected", "");
    }

    @Test
    void chosenColumnsStay_alsoInTheOtherLanguage_andTheFirstIsAlwaysThere(Distribution portal) {
        TestBrowser clerk = desks.desk(portal).signIn("kt1-22").open("ict/repairs");
        clerk.press("ict-repairs-columns");
        Locator choices = clerk.page().locator("vaadin-popover vaadin-checkbox");
        assertThat(choices.first().locator("input")).isDisabled();
        clerk.picture("columns").accessible();
        choices.nth(3).locator("input").uncheck(); // beside its short name the line is empty
        assertThat(header(clerk, "ผู้ซ่อม")).hasCount(0);
        clerk.rest().open("ict/repairs");
        assertThat(header(clerk, "เลขที่")).hasCount(1);
        assertThat(header(clerk, "ผู้ซ่อม")).hasCount(0);

        clerk.prefer("shell-me-language", "shell-me-language-en").open("ict/repairs");
        assertThat(header(clerk, "Number")).hasCount(1);
        assertThat(header(clerk, "Technician")).hasCount(0);
        clerk.prefer("shell-me-language", "shell-me-language-th");
    }

    @Test
    void chipsFilterAndHeadersSort_inTheOrderOfTheThaiDictionary_andNothingFoundSaysSo(Distribution portal) {
        TestBrowser deputy = desks.desk(portal).signIn("kt1-02").open("ict/repairs?tab=all");
        tick(deputy.press("ict-repairs-filter-category"), "เครื่องพิมพ์และอุปกรณ์ต่อพ่วง");
        assertThat(deputy.page()).hasURL(Pattern.compile(".*category=PER.*"));
        assertThat(deputy.at("ict-repairs-filter-category")).containsText("เครื่องพิมพ์และอุปกรณ์ต่อพ่วง");
        tick(deputy.press("ict-repairs-columns"), "หน่วยงาน");

        header(deputy, UNIT).click();
        assertThat(header(deputy, UNIT)).hasAttribute("direction", "asc");
        Conditions.await("the rows are in another order", () -> inOrder(places(deputy)));
        List<String> places = places(deputy);
        Assertions.assertThat(places)
                .hasSizeGreaterThan(5)
                .isSortedAccordingTo(THAI)
                .contains("โรงเรียนอนุบาลตัวอย่าง 04", "หน่วยตรวจสอบภายใน");
        deputy.picture("register-sorted").accessible();
        header(deputy, UNIT).click();
        assertThat(header(deputy, UNIT)).hasAttribute("direction", "desc");
        Conditions.await(
                "the last is the first: " + places.getLast(),
                () -> places(deputy).getFirst().equals(places.getLast()));

        deputy.type("ict-repairs-words", "ไม่มีใครเคยแจ้งเรื่องนี้").rest();
        Locator empty = deputy.at("ict-repairs-grid").locator(".k-stop");
        assertThat(empty).isVisible();
        assertThat(empty).containsText("ยังไม่มีเรื่องในมุมมองนี้");
        deputy.picture("register-nothing-found").accessible();
    }

    private static boolean inOrder(List<String> places) {
        return places.contains("โรงเรียนอนุบาลตัวอย่าง 04")
                && places.equals(places.stream().sorted(THAI).toList());
    }

    /** Ticks a box of what has just opened, and closes it. */
    private static void tick(TestBrowser desk, String text) {
        desk.page()
                .getByRole(
                        AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName(text).setExact(true))
                .check();
        desk.rest().page().keyboard().press("Escape");
    }

    /** The last column of the rows that are shown. */
    private static List<String> places(TestBrowser desk) {
        return GridReader.of(desk, "ict-repairs-grid").cells().stream()
                .map(List::getLast)
                .toList();
    }

    private static Locator header(TestBrowser desk, String text) {
        return desk.page()
                .locator(
                        "#ict-repairs-grid vaadin-grid-sorter",
                        new Page.LocatorOptions().setHasText(Pattern.compile(text)))
                .filter(new Locator.FilterOptions().setVisible(true));
    }

    private static void isPaper(byte[] file, String name) throws IOException {
        Path papers = Files.createDirectories(Path.of(System.getProperty("khet.output"), "pictures"));
        Files.write(papers.resolve(name), file);
        Assertions.assertThat(new String(file, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        Assertions.assertThat(file.length).isGreaterThan(10_000);
    }
}
