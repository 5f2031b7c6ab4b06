package org.khet.portal.shell.internal.fault;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import org.khet.portal.api.ui.component.FullStop;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.shell.internal.word.Words;

/** For failures of navigation that no view has caught: sentence, reference number, way home. */
public final class FaultPage extends Div implements HasErrorParameter<Exception> {
    private static final int FAULT = 500;
    private final transient FaultDesk desk;

    /** Tells through this desk. */
    public FaultPage(FaultDesk desk) {
        this.desk = desk;
        addClassName("k-page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Told told = desk.tell(
                parameter.getException(),
                "navigation to " + event.getLocation().getPath(),
                event.getUI().getLocale());
        removeAll();
        add(new FullStop(
                        told.state(),
                        "circle-x",
                        told.title(),
                        told.text(),
                        Links.to("", Words.of(event.getUI().getLocale(), "shell.stop.home")))
                .asPage());
        return FAULT;
    }
}
