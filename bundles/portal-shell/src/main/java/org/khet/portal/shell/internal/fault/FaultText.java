package org.khet.portal.shell.internal.fault;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The second sentence of a failure; its reference number is never broken over two lines. */
public final class FaultText extends Div {
    /** With the text of this failure. */
    public FaultText(FaultMessage told) {
        int at = told.number().isEmpty() ? -1 : told.text().indexOf(told.number());
        if (at < 0) {
            setText(told.text());
            return;
        }
        Span number = new Span(told.number());
        number.addClassName("k-nowrap");
        number.getStyle().set("font-weight", "600");
        add(
                new Span(told.text().substring(0, at)),
                number,
                new Span(told.text().substring(at + told.number().length())));
    }
}
