package org.khet.portal.shell.internal.session;

import org.khet.portal.api.preference.Preferences;
import org.khet.portal.api.security.Onlooking;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What people choose for their own account: screen, ways in, to look as another person. */
@Component(service = Choosing.class)
public final class Choosing {
    private final Preferences preferences;
    private final Onlooking onlooking;
    private final WaysIn ways;

    /** With all of them. */
    @Activate
    public Choosing(@Reference Preferences preferences, @Reference Onlooking onlooking, @Reference WaysIn ways) {
        this.preferences = preferences;
        this.onlooking = onlooking;
        this.ways = ways;
    }

    Preferences preferences() {
        return preferences;
    }

    Onlooking onlooking() {
        return onlooking;
    }

    WaysIn ways() {
        return ways;
    }
}
