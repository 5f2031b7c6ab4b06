package org.khet.portal.shell.internal.fault;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.khet.portal.api.ui.component.FullStop;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.shell.internal.word.Words;

/** A page in place of a view that failed: sentence, reference number, way home. */
public final class FaultStop extends Div {
    /** For this failure. */
    public FaultStop(Told told, Locale locale) {
        addClassName("k-page");
        FullStop stop = new FullStop(told.state(), "circle-x", told.title(), "");
        ToldText text = new ToldText(told);
        text.addClassName("k-stop-text");
        Div actions = new Div(Links.to("", Words.of(locale, "shell.stop.home")));
        actions.addClassName("k-stop-actions");
        stop.add(text, actions);
        stop.setId("shell-fault");
        add(stop.asPage());
    }
}
