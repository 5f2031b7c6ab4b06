package org.khet.browser;

/** The notice board that every new module begins as, with the id library. */
final class Board {
    private final Desk desk;

    private Board(Desk desk) {
        this.desk = desk;
    }

    static Board of(Desk desk) {
        return new Board(desk);
    }

    /** Posts a note and comes back to the list. */
    void post(String title) {
        desk.page()
                .waitForCondition(
                        () -> desk.open("library/note").at("library-note-title").isVisible());
        desk.at("library-note-unit").click();
        desk.page().locator("vaadin-select-item").first().click();
        desk.rest();
        desk.type("library-note-title", title).type("library-note-body", title + " ทั้งวัน");
        desk.press("library-note-save");
        desk.open("library/notes");
    }
}
