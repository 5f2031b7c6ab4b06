package org.khet.portal.shell.internal.fault;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;

/** For failures of navigation that no view has caught: sentence, reference number, way home. */
public final class FaultPage extends Div implements HasErrorParameter<Exception> {
    private static final int FAULT = 500;
    /** Opens the page again as soon as the portal says that it works. */
    private static final String AGAIN = "const again = () => setTimeout(() => fetch('/health', {cache: 'no-store'})"
            + ".then(answer => answer.ok ? location.reload() : again(), again), 5000); again()";

    private final transient FaultDesk desk;

    /** Tells through this desk. */
    public FaultPage(FaultDesk desk) {
        this.desk = desk;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Told told = desk.tell(
                parameter.getException(),
                "navigation to " + event.getLocation().getPath(),
                event.getUI().getLocale());
        removeAll();
        add(new FaultStop(told, event.getUI().getLocale()));
        if (FaultDesk.isAway(parameter.getException())) {
            getElement().executeJs(AGAIN);
        }
        return FAULT;
    }
}
