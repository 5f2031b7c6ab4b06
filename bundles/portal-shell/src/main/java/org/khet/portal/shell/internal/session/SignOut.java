package org.khet.portal.shell.internal.session;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;

/** Ways out. Drafts stay on the server; the browser forgets what it kept of them. */
public final class SignOut {
    private SignOut() {}

    /** Signs this browser out, in all its tabs. */
    public static void here(SessionService sessions, UI ui) {
        VaadinSession session = ui.getSession();
        UserSession.in(session).ifPresent(presence -> {
            sessions.signIn().signedOut(presence.account(), ClientAddress.of(session));
            sessions.sessions().over(presence.visit().id());
        });
        end(session, EndReason.SIGNED_OUT);
    }

    /** Ends all other sessions of the account; this one goes on. */
    public static void everywhere(SessionService sessions, UI ui) {
        VaadinSession session = ui.getSession();
        UserSession.in(session).ifPresent(presence -> {
            long stamp = sessions.sessions().endAll(presence.account());
            sessions.goesOn(presence.stamped(stamp), session);
        });
    }

    /**
     * Ends the presence and shows the sign-in page in each tab, at the address where it is; session lock held. When the
     * session was ended elsewhere, what was typed last is kept first.
     */
    public static void end(VaadinSession session, EndReason reason) {
        session.setAttribute(UserSession.class, null);
        session.setAttribute(EndReason.class, reason);
        for (UI ui : List.copyOf(session.getUIs())) {
            ComponentUtil.setData(ui, TabOffice.class, null);
            if (reason == EndReason.SIGNED_OUT) {
                PageAccess.run(ui, () -> leave(ui, "location.assign('/login')"));
            } else {
                PageAccess.run(ui, () -> SessionEndListener.of(ui).before(() -> leave(ui, "location.reload()")));
            }
        }
    }

    /**
     * Takes everything out of the page: a browser that keeps the cookie and does not follow to the sign-in page finds
     * nothing on the server that would answer it.
     */
    private static void leave(UI ui, String place) {
        ui.getPage().executeJs("window.khetDraft && window.khetDraft.forgetAll(); setTimeout(() => " + place + ")");
        List.copyOf(ui.getInternals().getActiveRouterTargetsChain())
                .forEach(part -> part.getElement().removeFromTree());
        ui.getElement().removeAllChildren();
    }
}
