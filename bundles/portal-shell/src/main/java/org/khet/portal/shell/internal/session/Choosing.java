package org.khet.portal.shell.internal.session;

import org.khet.portal.api.preference.Preferences;
import org.khet.portal.api.security.DirectoryAccounts;
import org.khet.portal.api.security.IdentityProviders;
import org.khet.portal.api.security.Onlooking;
import org.khet.portal.api.security.SecondFactor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What people choose for their own account: screen, second factor, to look as another person; and whose password they use. */
@Component(service = Choosing.class)
public final class Choosing {
    private final Preferences preferences;
    private final SecondFactor factor;
    private final DirectoryAccounts directory;
    private final Onlooking onlooking;
    private final IdentityProviders providers;

    /** With all of them. */
    @Activate
    public Choosing(
            @Reference Preferences preferences,
            @Reference SecondFactor factor,
            @Reference DirectoryAccounts directory,
            @Reference Onlooking onlooking,
            @Reference IdentityProviders providers) {
        this.preferences = preferences;
        this.factor = factor;
        this.directory = directory;
        this.onlooking = onlooking;
        this.providers = providers;
    }

    Preferences preferences() {
        return preferences;
    }

    SecondFactor factor() {
        return factor;
    }

    DirectoryAccounts directory() {
        return directory;
    }

    Onlooking onlooking() {
        return onlooking;
    }

    IdentityProviders providers() {
        return providers;
    }
}
