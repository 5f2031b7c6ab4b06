package org.khet.portal.shell.internal.signin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.khet.portal.api.admin.security.IdentityProviders.Journey;

/** The way to an identity provider, kept in this browser's session: what comes back has to fit to it. */
final class ProviderSignInState {
    private ProviderSignInState() {}

    /** Leaves for the provider; a journey that was begun before does not count any more. */
    static void leave(UI ui, Journey journey) {
        ui.getSession().setAttribute(Journey.class, journey);
        RequestedAddress.take(ui);
        ui.getPage().setLocation(journey.address());
    }

    /** The journey of the one who comes back; whatever comes of it, it does not count twice. */
    static Optional<Journey> take(VaadinSession session) {
        Optional<Journey> journey = Optional.ofNullable(session.getAttribute(Journey.class));
        session.setAttribute(Journey.class, null);
        return journey;
    }
}
