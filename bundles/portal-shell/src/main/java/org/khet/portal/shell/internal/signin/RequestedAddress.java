package org.khet.portal.shell.internal.signin;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;

/**
 * The address that somebody asked for before the sign-in page was shown instead.
 *
 * @param path the address without its query
 */
public record RequestedAddress(String path) {
    /** Letters that lead to no other server, whatever somebody put into a link. */
    private static final String OWN = "[a-z0-9][A-Za-z0-9._~/-]*";

    /** Notes it with the page; the door is shown right after. */
    public void keepIn(UI ui) {
        ComponentUtil.setData(ui, RequestedAddress.class, this);
    }

    /** Whether it was a page of its own, where the person may have been in the middle of something. */
    static boolean isPage(UI ui) {
        RequestedAddress wanted = ComponentUtil.getData(ui, RequestedAddress.class);
        return wanted != null && !wanted.path().isEmpty() && !wanted.path().equals("login");
    }

    /** Keeps it in the session, for somebody who leaves for an identity provider. */
    static void take(UI ui) {
        ui.getSession()
                .setAttribute(
                        RequestedAddress.class, isPage(ui) ? ComponentUtil.getData(ui, RequestedAddress.class) : null);
    }

    /** Where somebody goes who has come back from there; the first page when nothing else was wanted. */
    static String address(VaadinSession session) {
        RequestedAddress wanted = session.getAttribute(RequestedAddress.class);
        session.setAttribute(RequestedAddress.class, null);
        return wanted != null && wanted.path().matches(OWN) ? "/" + wanted.path() : "/";
    }
}
