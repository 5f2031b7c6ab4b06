package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.shared.Registration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a grid as cards on a phone, in the only column that it has there; at most 600 pixels wide is a phone. A card shows and
 * does nothing, see {@link LazyCells}. DESIGN §4 List.
 */
public final class PhoneCards<T> {
    private static final int PHONE = 600;
    private final Grid<T> grid;
    private final String label;
    private final Function<T, Component> card;
    private final Runnable folded;
    private final Set<Grid.Column<T>> hidden = new HashSet<>();
    private Grid.@Nullable Column<T> cards;
    private @Nullable Boolean phone;
    private @Nullable Registration resize;

    /**
     * Cards that follow the width of the window from {@link #attached} to {@link #detached}.
     *
     * @param label  what screen readers call the column of cards
     * @param card   the card of a row
     * @param folded called when cards come in place of columns
     */
    public PhoneCards(Grid<T> grid, String label, Function<T, Component> card, Runnable folded) {
        this.grid = grid;
        this.label = label;
        this.card = card;
        this.folded = folded;
    }

    /** To be called when the list is attached. */
    public void attached(UI ui) {
        Page page = ui.getPage();
        fit(page.getExtendedClientDetails().getWindowInnerWidth());
        resize = page.addBrowserWindowResizeListener(size -> fit(size.getWidth()));
    }

    /** To be called when the list is detached. */
    public void detached() {
        if (resize != null) {
            resize.remove();
            resize = null;
        }
    }

    /** Whether cards are shown. */
    public boolean isPhone() {
        return Boolean.TRUE.equals(phone);
    }

    /** Columns that are not shown on wide screens either; all others are. */
    public void hide(Set<Grid.Column<T>> columns) {
        hidden.clear();
        hidden.addAll(columns);
        show();
    }

    /** The column of cards is made on the first phone: each column costs memory, and desks never show this one. */
    private void fit(int width) {
        boolean narrow = width > 0 && width <= PHONE;
        if (phone != null && phone == narrow) {
            return;
        }
        if (narrow && cards == null) {
            cards = grid.addColumn(LazyCells.of(card)).setFlexGrow(1);
            cards.setHeader(label);
        }
        phone = narrow;
        show();
        grid.getElement().setAttribute("data-phone", narrow);
        if (narrow) {
            folded.run();
        }
    }

    private void show() {
        grid.getColumns()
                .forEach(column ->
                        column.setVisible(column.equals(cards) ? isPhone() : !isPhone() && !hidden.contains(column)));
    }
}
