package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;

/** Text fields of a page or dialog, filled in by somebody whom the browser's limits do not hold back. */
final class TextFields {
    static final String HTML = "<img src=x onerror=broken=1><b>ตัวหนา</b>";
    /** Ten thousand characters that would do harm where they were not taken as text. */
    static final String WALL =
            (HTML + "<script>broken=1</script></textarea>{{0}} ${x} " + "ก".repeat(10_000)).substring(0, 10_000);

    private static final String FIELDS = ":is(vaadin-text-field, vaadin-text-area, vaadin-password-field)";
    private final TestBrowser desk;
    private final Locator fields;

    private TextFields(TestBrowser desk, String filter) {
        this.desk = desk;
        this.fields = desk.page().locator(FIELDS + filter);
    }

    /** All that the page shows; the search of the menu is none of it. */
    static TextFields of(TestBrowser desk) {
        return new TextFields(desk, ":not(#shell-menu-search)");
    }

    /** Those whose ids begin so: the ones of a form or dialog. */
    static TextFields of(TestBrowser desk, String ids) {
        return new TextFields(desk, "[id^='" + ids + "']");
    }

    /** Puts the text into each field that can be typed into, as if typed without a limit; how many there are. */
    int fill(String text) {
        int filled = 0;
        for (int i = 0; i < fields.count(); i++) {
            Locator input = input(i);
            if (input.isVisible() && input.isEditable()) {
                input.evaluate("input => input.removeAttribute('maxlength')");
                fields.nth(i).evaluate("field => { field.maxlength = undefined; }");
                input.fill(text);
                desk.page().keyboard().press("Tab");
                filled++;
            }
        }
        desk.rest();
        return filled;
    }

    /** Each field is marked as refused and still holds the text, and nothing came of it. */
    void areRefusedWith(String text) {
        assertThat(desk.page().locator(".k-error-summary [role=alert]").first()).isVisible();
        for (int i = 0; i < fields.count(); i++) {
            if (input(i).isVisible() && input(i).isEditable()) {
                String name = String.valueOf(fields.nth(i).getAttribute("id"));
                Assertions.assertThat(fields.nth(i).getAttribute("invalid"))
                        .as(name)
                        .isNotNull();
                Assertions.assertThat(input(i).inputValue()).as(name).isEqualTo(text);
            }
        }
        harmless(desk);
    }

    /** What stands in them. */
    List<String> values() {
        return IntStream.range(0, fields.count())
                .mapToObj(field -> input(field).inputValue())
                .toList();
    }

    private Locator input(int field) {
        return fields.nth(field).locator("input,textarea").first();
    }

    /** Nothing that was typed ran, and nothing failed. */
    static void harmless(TestBrowser desk) {
        Assertions.assertThat(desk.page().evaluate("() => window.broken === undefined"))
                .isEqualTo(true);
        assertThat(desk.page().locator("#shell-fault, #shell-toast-close")).hasCount(0);
    }
}
