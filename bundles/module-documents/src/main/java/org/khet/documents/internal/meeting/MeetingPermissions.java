package org.khet.documents.internal.meeting;

import java.util.List;
import org.khet.documents.internal.setting.Holders;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;

/** Rights about meetings. Source: core CORE-119, other-groups SEC-17. */
public final class MeetingPermissions {
    /** See meetings. */
    public static final Permission VIEW = Permission.of("documents:meeting:view");
    /** Keep meetings. */
    public static final Permission KEEP = Permission.of("documents:meeting:keep");
    /** See all meetings of committees of which only members see them. */
    public static final Permission CLOSED = Permission.of("documents:meeting:closed");

    private MeetingPermissions() {}

    /** With their first holders. */
    public static List<PermissionEntry> entries() {
        return List.of(
                Holders.of(VIEW, Holders.OFFICE),
                Holders.of(CLOSED, Holders.DIRECTOR, Holders.DEPUTY, Holders.CENTRAL_CLERK),
                Holders.of(KEEP, Holders.CLERK, Holders.CENTRAL_CLERK, Holders.GROUP_HEAD));
    }
}
