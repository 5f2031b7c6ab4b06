package org.khet.portal.records.internal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.component.Icons;

/** Turns the pages of many lines; not there while they fit one page. */
final class LinePager extends Div {
    private final transient Texts texts;
    private final int page;
    private final transient IntConsumer turn;

    /**
     * For lines of a form.
     *
     * @param page how many lines a page has
     * @param turn shows the page that begins with a line
     */
    LinePager(Texts texts, int page, IntConsumer turn) {
        this.texts = texts;
        this.page = page;
        this.turn = turn;
        getStyle().set("display", "flex").set("gap", "8px").set("align-items", "center");
    }

    /** Shows where the page that begins with a line stands among all lines. */
    void show(int first, int all) {
        removeAll();
        setVisible(all > page);
        if (all > page) {
            add(turn("chevron-left", "records.lines.before", first - page, first > 0));
            add(new Span(texts.get("records.lines.page", first + 1, Math.min(all, first + page), all)));
            add(turn("chevron-right", "records.lines.after", first + page, first + page < all));
        }
    }

    private Button turn(String icon, String key, int to, boolean possible) {
        Button button = new Button(Icons.of(icon), press -> turn.accept(to));
        button.setAriaLabel(texts.get(key));
        button.setEnabled(possible);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
