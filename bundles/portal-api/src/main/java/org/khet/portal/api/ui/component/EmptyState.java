package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;

/** In place of a list or page: empty, not found, no right, module gone, error. DESIGN picture 13. */
public final class EmptyState extends Div {
    private final String title;

    /**
     * A stop.
     *
     * @param state colour and mood
     * @param icon  Lucide name
     * @param title one sentence: what is
     * @param text  what is safe and what to do next, may be empty
     */
    public EmptyState(BadgeTone state, String icon, String title, String text, Component... actions) {
        addClassNames("k-stop", "k-stop-" + state.word());
        Div circle = new Div(Icons.of(icon));
        circle.addClassName("k-stop-icon");
        this.title = title;
        add(circle, new H2(title));
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

    /** In the middle of a page of its own; its sentence is the page's heading. */
    public EmptyState asPage() {
        addClassName("k-stop-page");
        getChildren().filter(H2.class::isInstance).findFirst().ifPresent(head -> replace(head, new H1(title)));
        return this;
    }

    /** Without a frame, inside a grid or section. */
    public EmptyState bare() {
        addClassName("k-stop-bare");
        return this;
    }
}
