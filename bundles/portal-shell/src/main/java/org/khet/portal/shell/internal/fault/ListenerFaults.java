package org.khet.portal.shell.internal.fault;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import org.khet.portal.shell.internal.session.PageAccess;
import org.khet.portal.shell.internal.session.UserSession;

/** Failures of listeners and background work of pages: told in the page, the page goes on. */
public final class ListenerFaults implements ErrorHandler {
    private final transient FaultMessages desk;

    /** Tells through this desk. */
    public ListenerFaults(FaultMessages desk) {
        this.desk = desk;
    }

    @Override
    public void error(ErrorEvent event) {
        UI ui = UI.getCurrent();
        Locale locale = ui == null ? Locale.ENGLISH : ui.getLocale();
        FaultMessage told = desk.tell(event.getThrowable(), where(ui), locale);
        if (ui != null) {
            PageAccess.run(ui, () -> Toast.warn(told, locale));
        }
    }

    private static String where(UI ui) {
        String place = ui == null ? "background" : ui.getActiveViewLocation().getPath();
        return "listener at " + place + " of account "
                + UserSession.in(VaadinSession.getCurrent())
                        .map(presence -> String.valueOf(presence.account().value()))
                        .orElse("-");
    }
}
