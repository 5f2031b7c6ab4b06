package org.khet.portal.shell.internal.session;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;

/** Network address of the browser, for delays and the trail. */
public final class ClientAddress {
    private ClientAddress() {}

    /** The address of the present request, else the one with which the session began. */
    public static String of(VaadinSession session) {
        VaadinRequest request = VaadinRequest.getCurrent();
        String address = request == null ? null : request.getRemoteAddr();
        if (address == null && session.getBrowser() != null) {
            address = session.getBrowser().getAddress();
        }
        return address == null ? "" : address;
    }
}
