package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.html.Span;

/** A state in one word. Read by people without colours through its shape and word. */
public final class StatusBadge extends Span {
    /**
     * With the state's own shape.
     *
     * @param word short, in the person's language
     */
    public StatusBadge(BadgeTone state, String word) {
        this(state, state.icon(), word);
    }

    /** With another shape, e.g. two arrows for urgency. */
    public StatusBadge(BadgeTone state, String icon, String word) {
        addClassNames("k-status", "k-status-" + state.word());
        add(Icons.of(icon), new Span(word));
    }
}
