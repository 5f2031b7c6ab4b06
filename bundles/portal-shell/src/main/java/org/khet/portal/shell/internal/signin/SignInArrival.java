package org.khet.portal.shell.internal.signin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import org.khet.portal.api.admin.security.SignInResult.SignedIn;
import org.khet.portal.shell.internal.session.BrowserDevice;
import org.khet.portal.shell.internal.session.ClientAddress;
import org.khet.portal.shell.internal.session.DeviceCookie;
import org.khet.portal.shell.internal.session.EndReason;
import org.khet.portal.shell.internal.session.SessionService;
import org.khet.portal.shell.internal.session.UserSession;
import org.khet.portal.shell.internal.setup.ShellContext;

/** What follows a successful sign-in: the session gets a new id and the page begins anew, at the address where it stands. */
final class SignInArrival {
    private SignInArrival() {}

    static void enter(ShellContext shell, UI ui, SignedIn result, boolean byLink) {
        VaadinSession session = ui.getSession();
        SessionService sessions = shell.entrance();
        boolean missing = sessions.factor().of(result.account()).missing();
        long visit = sessions.sessions()
                .begin(result.account(), ClientAddress.of(session), BrowserDevice.of(VaadinRequest.getCurrent()));
        UserSession.of(
                        result,
                        byLink,
                        missing,
                        new UserSession.Visit(visit, shell.directory().clock().instant()))
                .keepIn(session);
        session.setAttribute(EndReason.class, null);
        DeviceCookie.write(sessions.signIn().remember(result.account(), DeviceCookie.read()));
        String wanted = RequestedAddress.address(session);
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
