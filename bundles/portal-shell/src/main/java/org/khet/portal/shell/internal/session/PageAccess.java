package org.khet.portal.shell.internal.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.concurrent.Future;

/** Runs actions with the lock of a page's session. Whatever they throw goes to the session's error handler. */
public final class PageAccess {
    private PageAccess() {}

    /** Runs the action in the page, from any thread, soon; not at all when the page was closed. */
    public static void run(UI ui, Runnable action) {
        if (ui.getSession() != null) {
            Future<Void> _ = ui.access(action::run);
        }
    }

    /** Runs the action in the session, from any thread, soon. */
    public static void run(VaadinSession session, Runnable action) {
        Future<Void> _ = session.access(action::run);
    }
}
