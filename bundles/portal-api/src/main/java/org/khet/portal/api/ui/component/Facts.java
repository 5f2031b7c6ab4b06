package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Terms and values of a record. */
public final class Facts extends DescriptionList {
    /** An empty list. */
    public Facts() {
        addClassName("k-facts");
    }

    /** Adds a text; nothing when it is empty. */
    public Facts fact(String term, String value) {
        return value.isEmpty() ? this : fact(term, new Span(value));
    }

    /** Adds a component. */
    public Facts fact(String term, Component value) {
        add(new Term(term), new Description(value));
        return this;
    }
}
