package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A calm notice inside the page: what is, what is safe, what next. Takes no focus and covers nothing. DESIGN §4.1. */
public final class InlineNotice extends Div {
    private final Div words = new Div();
    private final Span head = new Span();

    /**
     * A notice.
     *
     * @param state six kinds; {@link BadgeTone#LATE} is read out at once, the others when the reader pauses
     * @param title one sentence
     * @param text  more, may be empty
     */
    public InlineNotice(BadgeTone state, String title, String text) {
        addClassNames("k-note", "k-note-" + state.word());
        getElement().setAttribute("role", state == BadgeTone.LATE ? "alert" : "status");
        words.addClassName("k-note-words");
        head.setText(title);
        head.addClassName("k-note-title");
        words.add(head);
        if (!text.isEmpty()) {
            Div body = new Div(text);
            body.addClassName("k-note-text");
            words.add(body);
        }
        add(Icons.of(state.icon()), words);
    }

    /** Says another sentence. */
    public void title(String title) {
        head.setText(title);
    }

    /** Adds content below the text, e.g. a list. */
    public InlineNotice with(Component content) {
        words.add(content);
        return this;
    }

    /** Adds buttons or links. */
    public InlineNotice actions(Component... actions) {
        Div box = new Div(actions);
        box.addClassName("k-note-actions");
        add(box);
        return this;
    }
}
