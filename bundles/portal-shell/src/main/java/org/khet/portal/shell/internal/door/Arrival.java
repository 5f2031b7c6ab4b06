package org.khet.portal.shell.internal.door;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import org.khet.portal.api.security.SignInResult.SignedIn;
import org.khet.portal.shell.internal.ground.Shell;
import org.khet.portal.shell.internal.session.ClientAddress;
import org.khet.portal.shell.internal.session.Device;
import org.khet.portal.shell.internal.session.DeviceCookie;
import org.khet.portal.shell.internal.session.EndReason;
import org.khet.portal.shell.internal.session.Entrance;
import org.khet.portal.shell.internal.session.Presence;

/** Somebody has come in: the session gets a new id and the page begins anew, at the address where it stands. */
final class Arrival {
    private Arrival() {}

    static void enter(Shell shell, UI ui, SignedIn result, boolean byLink) {
        VaadinSession session = ui.getSession();
        Entrance entrance = shell.entrance();
        boolean missing = entrance.factor().of(result.account()).missing();
        long visit = entrance.sessions()
                .begin(result.account(), ClientAddress.of(session), Device.of(VaadinRequest.getCurrent()));
        Presence.of(
                        result,
                        byLink,
                        missing,
                        new Presence.Visit(visit, shell.directory().clock().instant()))
                .keepIn(session);
        session.setAttribute(EndReason.class, null);
        DeviceCookie.write(entrance.signIn().remember(result.account(), DeviceCookie.read()));
        String wanted = Wanted.address(session);
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null) {
            VaadinService.reinitializeSession(request);
        }
        ui.getPage()
                .executeJs(
                        "setTimeout(() => location.pathname.startsWith('/login')"
                                + " ? location.replace($0) : location.reload())",
                        wanted);
    }
}
