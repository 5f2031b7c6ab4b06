package org.khet.portal.shell.internal.door;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import org.khet.portal.api.security.SignInResult.SignedIn;
import org.khet.portal.shell.internal.session.EndReason;
import org.khet.portal.shell.internal.session.Presence;

/** Somebody has come in: the session gets a new id and the page begins anew, at the address where it stands. */
final class Arrival {
    private Arrival() {}

    static void enter(UI ui, SignedIn result, boolean byLink) {
        VaadinSession session = ui.getSession();
        Presence.of(result, byLink).keepIn(session);
        session.setAttribute(EndReason.class, null);
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null) {
            VaadinService.reinitializeSession(request);
        }
        ui.getPage()
                .executeJs("setTimeout(() => location.pathname.startsWith('/login')"
                        + " ? location.replace('/') : location.reload())");
    }
}
