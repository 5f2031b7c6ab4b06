package org.khet.portal.shell.internal.app;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.shell.internal.module.ModuleRegistry;
import org.khet.portal.shell.internal.module.ViewAddress;
import org.khet.portal.shell.internal.session.SessionService;
import org.khet.portal.shell.internal.session.UserSession;

/** HTTP status of a page for a person: what the page will say in words. */
final class PageAnswer {
    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;
    private static final Set<String> OWN = Set.of("login", "account");
    private final ModuleRegistry modules;
    private final SessionService sessions;

    PageAnswer(ModuleRegistry modules, SessionService sessions) {
        this.modules = modules;
        this.sessions = sessions;
    }

    /** The status; whoever is not signed in sees the sign-in page at every address. */
    int status(Optional<UserSession> presence, @Nullable String path) {
        ViewAddress address = ViewAddress.of(path == null ? "" : path);
        if (address.isHome() || OWN.contains(address.module())) {
            return OK;
        }
        try {
            return presence.filter(one -> !one.changePassword())
                    .flatMap(one -> best(one, address))
                    .orElse(OK);
        } catch (OutOfService away) {
            return UNAVAILABLE; // the page itself says so in words and logs it
        }
    }

    /** The best answer among the person's offices: which of them the tab works in is known only when the page has begun. */
    private Optional<Integer> best(UserSession presence, ViewAddress address) {
        return sessions.officesOf(presence.account()).stream()
                .flatMap(office -> sessions.callerIn(presence, office).stream())
                .map(caller -> modules.answer(caller, address).status())
                .min(Integer::compare);
    }
}
