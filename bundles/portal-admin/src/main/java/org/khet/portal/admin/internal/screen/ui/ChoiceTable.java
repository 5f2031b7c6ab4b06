package org.khet.portal.admin.internal.screen.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Things with a choice each: words, the field, and what follows from it; below each other where there is no room. */
public final class ChoiceTable extends UnorderedList {
    /** An empty list. */
    public ChoiceTable() {
        addClassName("k-choices");
    }

    /**
     * Adds one.
     *
     * @param name  what it is
     * @param words more about it
     * @param field the choice
     * @param end   what follows from it
     */
    public void row(Component name, Component words, Component field, Component end) {
        Span title = new Span(name);
        title.addClassName("k-choice-name");
        Div text = new Div(title, words);
        text.addClassName("k-choice-words");
        Div result = new Div(end);
        result.addClassName("k-choice-end");
        ListItem item = new ListItem(text, field, result);
        item.addClassName("k-choice");
        add(item);
    }
}
