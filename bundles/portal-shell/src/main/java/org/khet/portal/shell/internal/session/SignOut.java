package org.khet.portal.shell.internal.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;

/** Ways out. Drafts stay on the server; the browser forgets what it kept of them. */
public final class SignOut {
    private SignOut() {}

    /** Signs this browser out, in all its tabs. */
    public static void here(Entrance entrance, UI ui) {
        VaadinSession session = ui.getSession();
        Presence.in(session)
                .ifPresent(presence -> entrance.signIn().signedOut(presence.account(), ClientAddress.of(session)));
        end(session, EndReason.SIGNED_OUT);
    }

    /** Ends all other sessions of the account; this one goes on. */
    public static void everywhere(Entrance entrance, UI ui) {
        VaadinSession session = ui.getSession();
        Presence.in(session).ifPresent(presence -> {
            long stamp = entrance.sessions().endAll(presence.account());
            presence.stamped(stamp).keepIn(session);
        });
    }

    /** Ends the presence and shows the sign-in page in each tab, at the address where it is; session lock held. */
    public static void end(VaadinSession session, EndReason reason) {
        session.setAttribute(Presence.class, null);
        session.setAttribute(EndReason.class, reason);
        String place = reason == EndReason.SIGNED_OUT ? "location.assign('/login')" : "location.reload()";
        for (UI ui : List.copyOf(session.getUIs())) {
            PageAccess.run(
                    ui,
                    () -> ui.getPage()
                            .executeJs("window.khetDraft && window.khetDraft.forgetAll(); setTimeout(() => " + place
                                    + ")"));
        }
    }
}
