package org.khet.documents.internal.order;

import java.util.List;
import org.khet.documents.internal.setting.Holders;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;

/** Rights about orders. Source: kinds-documents §2. */
public final class OrderPermissions {
    /** Prepare orders and merge the frames of people into them. */
    public static final Permission PREPARE = Permission.of("documents:order:prepare");

    private OrderPermissions() {}

    /** With their first holders. */
    public static List<PermissionEntry> entries() {
        return List.of(Holders.of(PREPARE, Holders.GROUP_HEAD, Holders.OFFICE_ADMIN));
    }
}
