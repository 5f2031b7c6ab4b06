package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** In place of a list or page: empty, not found, no right, module gone, error. DESIGN picture 13. */
public final class FullStop extends Div {
    /**
     * A stop.
     *
     * @param state colour and mood
     * @param icon  Lucide name
     * @param title one sentence: what is
     * @param text  what is safe and what to do next, may be empty
     */
    public FullStop(State state, String icon, String title, String text, Component... actions) {
        addClassNames("k-stop", "k-stop-" + state.word());
        Div circle = new Div(Icons.of(icon));
        circle.addClassName("k-stop-icon");
        H2 head = new H2(title);
        add(circle, head);
        if (!text.isEmpty()) {
            Div body = new Div(text);
            body.addClassName("k-stop-text");
            add(body);
        }
        if (actions.length > 0) {
            Div box = new Div(actions);
            box.addClassName("k-stop-actions");
            add(box);
        }
    }

    /** In the middle of a page of its own. */
    public FullStop asPage() {
        addClassName("k-stop-page");
        return this;
    }

    /** Without a frame, inside a grid or section. */
    public FullStop bare() {
        addClassName("k-stop-bare");
        return this;
    }
}
