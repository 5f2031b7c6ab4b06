package org.khet.portal.records.internal.ui.input;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.IntConsumer;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.component.Icons;

/** Turns the pages of many lines; not there while they fit one page and another one fits there too. */
final class LinePager extends Div {
    private final transient Texts texts;
    private final int page;
    private final transient IntConsumer turn;
    private final Button before;
    private final Span here = new Span();
    private final Button after;
    private int first;

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
        before = turn("chevron-left", "records.lines.before", -page);
        after = turn("chevron-right", "records.lines.after", page);
        getStyle().set("display", "flex").set("gap", "8px").set("align-items", "center");
        add(before, here, after);
        setVisible(false);
    }

    /**
     * Shows where the page that begins with a line stands among all lines; the buttons stay those that they are, as one of them may
     * just be pressed.
     *
     * @param all  how many lines are typed; no more than stand before this page where nothing is typed on it yet
     * @param full whether the last page is full and a further line is typed on the next one
     */
    void show(int from, int all, boolean full) {
        first = from;
        boolean several = all > page || full;
        setVisible(several);
        here.setText(several ? here(from, all) : "");
        before.setEnabled(from > 0);
        after.setEnabled(from + page < all || (full && from + page == all));
    }

    private String here(int from, int all) {
        return from < all
                ? texts.get("records.lines.page", from + 1, Math.min(all, from + page), all)
                : texts.get("records.lines.behind", all);
    }

    private Button turn(String icon, String key, int by) {
        Button button = new Button(Icons.of(icon), press -> turn.accept(first + by));
        button.setAriaLabel(texts.get(key));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
