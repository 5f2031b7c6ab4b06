package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.khet.portal.api.text.NumberFormatter;

/** A form as on paper: numbered sections, two columns where there is room, the foot with its buttons. */
public final class Form extends Div {
    private final ErrorSummary errors;
    private int sections;

    /** @param errors shown on top when something is missing */
    public Form(ErrorSummary errors) {
        this.errors = errors;
        addClassName("k-form");
        add(errors);
    }

    /** Adds a numbered section with fields. */
    public Form section(String title, Component... fields) {
        FormLayout layout = new FormLayout();
        layout.setAutoResponsive(true);
        layout.setExpandColumns(true);
        layout.setExpandFields(true);
        layout.setAutoRows(true);
        layout.setMaxColumns(2);
        layout.setColumnWidth("18em");
        layout.add(fields);
        Span number = new Span(NumberFormatter.whole(++sections));
        number.addClassName("k-form-number");
        Div head = new Div(number, new H2(title));
        head.addClassName("k-form-head");
        Div section = new Div(head, layout);
        section.addClassName("k-form-section");
        add(section);
        return this;
    }

    /** Adds the foot: hint at the left, buttons at the right, the primary one last. */
    public Form foot(String hint, Component... buttons) {
        Span words = new Span(hint);
        words.addClassName("k-hint");
        Div foot = new Div();
        foot.add(words);
        foot.add(buttons);
        foot.addClassName("k-form-foot");
        add(foot);
        return this;
    }

    /** The summary of what is missing. */
    public ErrorSummary errors() {
        return errors;
    }

    /** Lets a field take the whole width of its section. */
    public static <C extends Component> C wide(C field) {
        field.getElement().setAttribute("colspan", "2");
        return field;
    }
}
