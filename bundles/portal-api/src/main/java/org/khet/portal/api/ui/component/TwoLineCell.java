package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/** A cell of two lines: what matters, and below it the second rank. Cut texts show in full as a tooltip. */
public final class TwoLineCell extends Span {
    /** Two texts. */
    public TwoLineCell(String first, String second) {
        this(new Span(first), new Span(second));
        setTitle(second.isEmpty() ? first : first + "\n" + second);
    }

    /** Two components. */
    public TwoLineCell(Component first, Component second) {
        addClassName("k-two-lines");
        Span one = new Span(first);
        one.addClassName("k-line-1");
        Span two = new Span(second);
        two.addClassName("k-line-2");
        add(one, two);
    }

    /** A register number above its day. */
    public static TwoLineCell number(String number, String day) {
        Span strong = new Span(number);
        strong.addClassName("k-line-number");
        return new TwoLineCell(strong, new Span(day));
    }
}
