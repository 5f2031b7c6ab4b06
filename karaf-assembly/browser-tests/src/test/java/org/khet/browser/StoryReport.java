package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form on which a school reports something broken, as a person at it uses it. */
record StoryReport(TestBrowser desk) {
    static final Pattern TICKET = Pattern.compile(".*/ict/repairs/\\d+.*");
    private static final Pattern NUMBER = Pattern.compile("ซ-(\\d+)/\\d{4}");
    /** A picture of one pixel. */
    static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /** Opens an empty one. */
    static StoryReport open(TestBrowser desk) {
        return new StoryReport(desk.open("ict/repair-form"));
    }

    /** All that must be filled in. */
    StoryReport fill(String symptom) {
        write(symptom);
        desk.type("ict-repair-form-phone", "000000001").type("ict-repair-form-place", "ห้องวิชาการ");
        desk.choose("ict-repair-form-category", "คอมพิวเตอร์");
        return this;
    }

    /** Types the symptom and leaves the field. */
    StoryReport write(String symptom) {
        desk.type("ict-repair-form-symptom", symptom);
        desk.page().keyboard().press("Tab");
        desk.rest();
        return this;
    }

    /** Adds a file, as chosen from the computer. */
    StoryReport attach(String name, String type, byte[] content) {
        photos().locator("input[type=file]").setInputFiles(new FilePayload(name, type, content));
        return this;
    }

    /** Adds a photo and waits until the portal has taken it. */
    StoryReport attachTaken(String name) {
        attach(name, "image/png", PNG);
        assertThat(taken(name)).isVisible();
        return this;
    }

    /** The button that takes a photo out again, which stands beside each that the portal has. */
    Locator taken(String name) {
        return desk.page().locator("vaadin-button[aria-label='เอาภาพ " + name + " ออก']");
    }

    Locator photos() {
        return desk.at("ict-repair-form-photos");
    }

    /** Sends it, comes to the ticket, and gives its address. */
    String send() {
        desk.press("ict-repair-form-send");
        assertThat(desk.page()).hasURL(TICKET);
        assertThat(desk.page().locator(".k-header .k-status").first()).containsText("แจ้งแล้ว");
        return desk.page().url().replaceFirst("https?://[^/]+/", "");
    }

    /** The number in the register of the ticket that is shown, without its year. */
    static int number(TestBrowser desk) {
        assertThat(desk.page()).hasTitle(NUMBER); // the address changes before the title does
        Matcher number = NUMBER.matcher(desk.page().title());
        if (!number.find()) {
            throw new IllegalStateException("no number in " + desk.page().title());
        }
        return Integer.parseInt(number.group(1));
    }

    Locator symptom() {
        return desk.at("ict-repair-form-symptom").locator("textarea");
    }

    void assertEmpty() {
        assertThat(symptom()).hasValue("");
        assertThat(desk.at("ict-repair-form-category").locator("input")).hasValue("");
    }
}
