package org.khet.portal.admin.internal;

import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.admin.internal.audit.ui.AuditScreens;
import org.khet.portal.admin.internal.role.ui.RoleScreens;
import org.khet.portal.admin.internal.session.ui.SessionScreens;
import org.khet.portal.api.ui.ViewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The screens that show whether the office is safe: who may do what, who is signed in, who did what, what is kept of people. */
@Component(service = Guards.class)
public final class Guards {
    private final List<ViewEntry> entries;

    /** Screens of these topics. */
    @Activate
    public Guards(
            @Reference RoleScreens roles,
            @Reference SessionScreens sessions,
            @Reference AuditScreens audit,
            @Reference PersonalScreens personal) {
        this.entries = Stream.of(roles.entries(), sessions.entries(), audit.entries(), personal.entries())
                .flatMap(List::stream)
                .toList();
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return entries;
    }
}
