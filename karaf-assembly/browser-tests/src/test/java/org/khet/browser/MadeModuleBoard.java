package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

/** The notice board that the template is, and that every new module begins as. */
final class MadeModuleBoard {
    private final TestBrowser desk;
    private final String module;

    private MadeModuleBoard(TestBrowser desk, String module) {
        this.desk = desk;
        this.module = module;
    }

    /** The one of the module with this id. */
    static MadeModuleBoard of(TestBrowser desk, String module) {
        return new MadeModuleBoard(desk, module);
    }

    /** Posts a note, comes back to the list, and looks at all its pages as their readers do. */
    void postAndWalk(String title) {
        desk.page()
                .waitForCondition(() ->
                        desk.open(module + "/note").at(module + "-note-title").isVisible());
        post(title);
        assertThat(desk.at(module + "-notes-grid")).containsText(title);
        Walk walk = new Walk(desk, module).here("notes").at(module + "/note", "note-new");
        GridReader.of(desk.open(module + "/notes"), module + "-notes-grid").open(title);
        assertThat(desk.page()).hasURL(Pattern.compile(".*/" + module + "/notes/\\d+"));
        desk.rest();
        walk.here("note");
        walk.end();
    }

    private void post(String title) {
        desk.at(module + "-note-unit").click();
        desk.page().locator("vaadin-select-item").first().click();
        desk.rest();
        desk.type(module + "-note-title", title).type(module + "-note-body", title + " ทั้งวัน");
        desk.press(module + "-note-save");
        desk.open(module + "/notes");
    }
}
