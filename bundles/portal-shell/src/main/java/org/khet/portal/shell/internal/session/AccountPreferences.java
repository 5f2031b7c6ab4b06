package org.khet.portal.shell.internal.session;

import org.khet.portal.api.preference.Preferences;
import org.khet.portal.api.security.Impersonation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What people choose for their own account: screen, ways in, to look as another person. */
@Component(service = AccountPreferences.class)
public final class AccountPreferences {
    private final Preferences preferences;
    private final Impersonation onlooking;
    private final SignInMethods ways;

    /** With all of them. */
    @Activate
    public AccountPreferences(
            @Reference Preferences preferences, @Reference Impersonation onlooking, @Reference SignInMethods ways) {
        this.preferences = preferences;
        this.onlooking = onlooking;
        this.ways = ways;
    }

    Preferences preferences() {
        return preferences;
    }

    Impersonation onlooking() {
        return onlooking;
    }

    SignInMethods ways() {
        return ways;
    }
}
