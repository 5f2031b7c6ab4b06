package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** A framed part of a page with its own heading. */
public final class Section extends com.vaadin.flow.component.html.Section {
    private final String title;
    private final Div head = new Div();
    private final Div body = new Div();

    /** A section with a heading and content. */
    public Section(String title, Component... content) {
        this.title = title;
        addClassName("k-section");
        head.addClassName("k-section-head");
        head.add(new H2(title));
        body.addClassName("k-section-body");
        fill(content);
        add(head, body);
    }

    private void fill(Component... content) {
        for (Component part : content) {
            if (part instanceof SmallTable table) {
                table.under(title);
            }
        }
        body.add(content);
    }

    /** Adds a hint beside the heading. */
    public Section hint(String text) {
        Div hint = new Div(text);
        hint.addClassName("k-sub");
        head.add(hint);
        return this;
    }

    /** Adds an action at the end of the head. */
    public Section action(Component action) {
        Div box = new Div(action);
        box.addClassName("k-section-action");
        head.add(box);
        return this;
    }

    /** Replaces the content. */
    public Section content(Component... content) {
        body.removeAll();
        fill(content);
        return this;
    }

    /** Without inner spacing, for lists and tables. */
    public Section flush() {
        addClassName("k-section-flush");
        return this;
    }

    /** Adds a foot. */
    public Section foot(Component... content) {
        Div foot = new Div(content);
        foot.addClassName("k-section-foot");
        add(foot);
        return this;
    }
}
