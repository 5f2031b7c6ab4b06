package org.khet.portal.shell.internal.fault;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import java.util.Locale;
import org.khet.portal.shell.internal.text.ShellMessages;

/** For failures of navigation that no view has caught: sentence, reference number, way home. */
public final class FaultPage extends Main implements HasDynamicTitle, HasErrorParameter<Exception> {
    private static final int FAULT = 500;
    /** Opens the page again as soon as the portal says that it works. */
    private static final String AGAIN = "const again = () => setTimeout(() => fetch('/health', {cache: 'no-store'})"
            + ".then(answer => answer.ok ? location.reload() : again(), again), 5000); again()";

    private final transient FaultMessages desk;
    private String title = "";

    /** Tells through this desk. */
    public FaultPage(FaultMessages desk) {
        this.desk = desk;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        FaultMessage told = desk.tell(
                parameter.getException(),
                "navigation to " + event.getLocation().getPath(),
                event.getUI().getLocale());
        boolean away = FaultMessages.isAway(parameter.getException());
        Locale locale = event.getUI().getLocale();
        title = told.title() + " · " + ShellMessages.of(locale, "shell.name");
        removeAll();
        add(new FaultPanel(away ? opensAgain(told, locale) : told, locale));
        if (away) {
            getElement().executeJs(AGAIN);
        }
        return FAULT;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private static FaultMessage opensAgain(FaultMessage told, Locale locale) {
        return new FaultMessage(
                told.state(),
                told.title(),
                ShellMessages.of(locale, "shell.fault.away.page.text", told.number()),
                told.number());
    }
}
