package org.khet.portal.shell.internal.fault;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.shell.internal.text.ShellMessages;

/** A page in place of a view that failed: sentence, reference number, way home. */
public final class FaultPanel extends Div {
    /** For this failure. */
    public FaultPanel(FaultMessage told, Locale locale) {
        addClassName("k-page");
        EmptyState stop = new EmptyState(told.state(), "circle-x", told.title(), "");
        FaultText text = new FaultText(told);
        text.addClassName("k-stop-text");
        Div actions = new Div(Links.to("", ShellMessages.of(locale, "shell.stop.home")));
        actions.addClassName("k-stop-actions");
        stop.add(text, actions);
        stop.setId("shell-fault");
        add(stop.asPage());
    }
}
