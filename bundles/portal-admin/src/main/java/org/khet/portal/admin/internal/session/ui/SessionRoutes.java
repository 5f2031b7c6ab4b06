package org.khet.portal.admin.internal.session.ui;

import java.util.List;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.admin.security.Sessions;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.ui.ViewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens the list of browsers that are signed in. */
@Component(service = SessionRoutes.class)
public final class SessionRoutes {
    private final Sessions sessions;
    private final ListExports exports;

    /** The sessions, and by what lists go out. */
    @Activate
    public SessionRoutes(@Reference Sessions sessions, @Reference ListExports exports) {
        this.exports = exports;
        this.sessions = sessions;
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return List.of(ViewEntry.at("sessions", request -> new SessionsView(request, sessions, exports))
                .needs(Accounts.MANAGE)
                .inMenu(ViewEntry.ADMIN, "monitor-smartphone", 78)
                .under("oversight"));
    }
}
