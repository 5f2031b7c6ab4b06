package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A row of a register as a card on the phone. */
public final class CardRow extends Div {
    private final Span name = new Span();

    /**
     * A card.
     *
     * @param head  small line: number and day
     * @param state badge at the right of the head
     * @param title what it is
     * @param sub   second rank
     * @param late  red edge; the words say it too
     */
    public CardRow(String head, Component state, String title, String sub, boolean late) {
        addClassName("k-card-row");
        if (late) {
            addClassName("k-card-row-late");
        }
        Div line = new Div(new Span(head), state);
        line.addClassName("k-card-row-head");
        name.setText(title);
        name.addClassName("k-card-row-title");
        Span second = new Span(sub);
        second.addClassName("k-card-row-sub");
        add(line, name, second);
    }

    /** Its title was typed by somebody: Thai letters in it are marked as Thai on a page in another language. */
    public CardRow typed(Locale page) {
        TypedTexts.mark(name, name.getText(), page);
        return this;
    }

    /** What it is, its title, is in another language than the page, e.g. {@code th}: a name that somebody typed. */
    public CardRow language(String code) {
        name.getElement().setAttribute("lang", code);
        return this;
    }
}
