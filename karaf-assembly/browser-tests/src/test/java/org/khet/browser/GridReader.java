package org.khet.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;

/** Rows of a register as people read and open them. */
final class GridReader {
    /** What stands in each cell, row by row as they are shown. */
    private static final String CELLS = """
            grid => [...grid.shadowRoot.querySelectorAll('#items > tr')]
            .filter(row => !row.hidden).sort((one, other) => one.index - other.index)
            .map(row => [...row.querySelectorAll('td')].filter(cell => cell.offsetWidth > 0)
            .map(cell => cell.querySelector('slot').assignedNodes().map(node => node.innerText).join('').trim()))""";

    private final TestBrowser desk;
    private final Locator grid;

    private GridReader(TestBrowser desk, String grid) {
        this.desk = desk;
        this.grid = desk.at(grid);
    }

    /** Rows of the grid with this id. */
    static GridReader of(TestBrowser desk, String grid) {
        return new GridReader(desk, grid);
    }

    /** Opens a register of repairs at its address, and there the first ticket with the text. */
    static void openTicket(TestBrowser desk, String address, String text) {
        of(desk.open(address), "ict-repairs-grid").open(text);
        assertThat(desk.page()).hasURL(StoryReport.TICKET);
        desk.rest();
    }

    /** Opens the first one with the text; what its first press shows beside the list does not come under the second. */
    void open(String text) {
        Locator cell = cell(text);
        cell.waitFor();
        desk.rest().unanswered(cell::dblclick);
    }

    /** Presses the first one with the text. */
    void choose(String text) {
        cell(text).click();
    }

    private Locator cell(String text) {
        return grid.locator("vaadin-grid-cell-content", new Locator.LocatorOptions().setHasText(text))
                .first();
    }

    /** What the rows say, cell by cell. */
    @SuppressWarnings("unchecked")
    List<List<String>> cells() {
        desk.drawn();
        return (List<List<String>>) grid.evaluate(CELLS);
    }
}
