package org.khet.portal.admin.internal;

import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.admin.internal.audit.ui.AuditRoutes;
import org.khet.portal.admin.internal.role.ui.RoleRoutes;
import org.khet.portal.admin.internal.session.ui.SessionRoutes;
import org.khet.portal.api.ui.ViewEntry;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The screens that show whether the office is safe: who may do what, who is signed in, who did what, what is kept of people. */
@Component(service = SafetySection.class)
public final class SafetySection {
    private final List<ViewEntry> entries;

    /** Screens of these topics. */
    @Activate
    public SafetySection(
            @Reference RoleRoutes roles,
            @Reference SessionRoutes sessions,
            @Reference AuditRoutes audit,
            @Reference PersonalDataSection personal) {
        this.entries = Stream.of(roles.entries(), sessions.entries(), audit.entries(), personal.entries())
                .flatMap(List::stream)
                .toList();
    }

    /** Screens. */
    public List<ViewEntry> entries() {
        return entries;
    }
}
