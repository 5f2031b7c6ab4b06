package org.khet.portal.shell.internal.session;

import org.khet.portal.api.preference.Preferences;
import org.khet.portal.api.security.DirectoryAccounts;
import org.khet.portal.api.security.SecondFactor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What people choose for their own account: their screen and their second factor; and whose password they use. */
@Component(service = Choosing.class)
public final class Choosing {
    private final Preferences preferences;
    private final SecondFactor factor;
    private final DirectoryAccounts directory;

    /** With all of them. */
    @Activate
    public Choosing(
            @Reference Preferences preferences,
            @Reference SecondFactor factor,
            @Reference DirectoryAccounts directory) {
        this.preferences = preferences;
        this.factor = factor;
        this.directory = directory;
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
}
