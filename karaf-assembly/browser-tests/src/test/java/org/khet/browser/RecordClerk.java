package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;

/**
 * Somebody at the screens of one declared kind: its form is filled in and stored, its page does what it offers.
 *
 * @param desk the browser
 * @param kind module and name of the kind as its screens are named, e.g. {@code finance-claim}
 */
record RecordClerk(TestBrowser desk, String kind) {
    private static final byte[] PAPER = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    /** Opens the empty form, which has the address of the kind in the singular, unless its register has the same. */
    static RecordClerk form(TestBrowser desk, String kind) {
        return page(desk, kind, kind.replaceFirst("-", "/"));
    }

    /** Opens the page of a record. */
    static RecordClerk page(TestBrowser desk, String kind, String address) {
        return new RecordClerk(desk.go(address), kind);
    }

    RecordClerk type(String field, String text) {
        desk.type(kind + "-" + field, text);
        return this;
    }

    /** Today in the office; the demonstration offices are dated by it. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Bangkok"));
    }

    /** Buddhist year in which the fiscal year of today ends. */
    static int fiscalYear() {
        return today().plusMonths(3).getYear() + 543;
    }

    /** Types a day in its Buddhist year. */
    RecordClerk day(String field, LocalDate day) {
        return typeOver(field, day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + (day.getYear() + 543));
    }

    /** Types a day, or a sum of one month, and leaves the field. */
    RecordClerk typeOver(String field, String text) {
        Locator input = desk.at(kind + "-" + field).locator("input").first();
        input.fill(text);
        input.press("Tab");
        desk.rest();
        return this;
    }

    /** One of what the office has: a code, a person, a school, a year, a record. */
    RecordClerk choose(String field, String text) {
        desk.choose(kind + "-" + field, text);
        return this;
    }

    /** One of few values, or a unit. */
    RecordClerk select(String field, String text) {
        desk.at(kind + "-" + field).click();
        desk.page()
                .locator("vaadin-select-item:visible", new Page.LocatorOptions().setHasText(text))
                .first()
                .click();
        desk.rest();
        return this;
    }

    RecordClerk tick(String field) {
        desk.at(kind + "-" + field).locator("input").first().check();
        return this;
    }

    /** A paper from the computer; waits until the portal has taken it, whatever the list of what is on its way says. */
    RecordClerk attach(String field, String name) {
        Locator files = desk.at(kind + "-" + field);
        files.locator("input[type=file]").setInputFiles(new FilePayload(name, "application/pdf", PAPER));
        assertThat(files.locator("li:not(:has(vaadin-upload-file))")).containsText(name);
        return this;
    }

    /** The sum of one month of a grid of twelve, October first. */
    RecordClerk month(String grid, int place, String baht) {
        Locator input = desk.at(kind + "-" + grid)
                .locator("vaadin-big-decimal-field input")
                .nth(place);
        input.fill(baht);
        input.press("Tab");
        return this;
    }

    /** Stores the form; the address of the record. */
    String save() {
        desk.press(kind + "-save");
        assertThat(desk.page()).hasURL(Pattern.compile(".*/\\d+$"));
        return desk.rest().path();
    }

    /** Begins to do what asks for more. */
    RecordClerk begin(String action) {
        desk.press(kind + "-do-" + action);
        return this;
    }

    /** Types what an action asks for. */
    RecordClerk answer(String action, String field, String text) {
        return type(action + "-" + field, text);
    }

    /** Ends what asked for more. */
    RecordClerk go(String action) {
        desk.press(kind + "-" + action + "-go");
        assertThat(desk.at(kind + "-" + action + "-dialog")).hasCount(0);
        return this;
    }

    /** Does what asks for nothing. */
    RecordClerk act(String action) {
        return begin(action);
    }

    /** The record is in this state, in the words of the people. */
    RecordClerk says(String state) {
        assertThat(desk.page().locator(".k-header .k-status").first()).containsText(state);
        return this;
    }

    /** The page tells this. */
    RecordClerk tells(String... words) {
        for (String word : words) {
            assertThat(desk.page().locator("body")).containsText(word);
        }
        return this;
    }

    /** What the page says beside a term. */
    String fact(String term) {
        return desk.page()
                .locator(".k-facts dt:text-is('" + term + "') + dd")
                .first()
                .textContent()
                .strip();
    }

    /** Opens the register at its address, and there the first record with these words. */
    static RecordClerk open(TestBrowser desk, String kind, String list, String words) {
        desk.go(list);
        GridReader.of(desk, list.replaceAll("\\?.*", "").replace('/', '-') + "-grid")
                .open(words);
        assertThat(desk.page()).hasURL(Pattern.compile(".*/\\d+$"));
        desk.rest();
        return new RecordClerk(desk, kind);
    }

    /** Looks at what stands there. */
    RecordClerk picture(String name) {
        desk.picture(name);
        return this;
    }
}
