package org.khet.documents.internal.disposal;

import java.util.List;
import org.khet.documents.internal.setting.Holders;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;

/** Rights about lists of letters that may be destroyed. Source: kinds-documents §2, §7. */
public final class DisposalPermissions {
    /** See how far the lists are. */
    public static final Permission VIEW = Permission.of("documents:disposal:view");
    /** See the letters of a list, whichever group had them. */
    public static final Permission ITEMS = Permission.of("documents:disposal:items");
    /** Make lists, and record what the committee says. */
    public static final Permission KEEP = Permission.of("documents:disposal:keep");
    /** Approve a list as head of the office. */
    public static final Permission APPROVE = Permission.of("documents:disposal:approve");
    /** Carry an approved list out. */
    public static final Permission CARRY = Permission.of("documents:disposal:carry");

    private DisposalPermissions() {}

    /** With their first holders. */
    public static List<PermissionEntry> entries() {
        return List.of(
                Holders.of(VIEW, Holders.OFFICE),
                Holders.of(ITEMS, Holders.CENTRAL_CLERK, Holders.DIRECTOR, Holders.DEPUTY),
                Holders.of(KEEP, Holders.CENTRAL_CLERK),
                Holders.of(APPROVE, Holders.DIRECTOR),
                Holders.of(CARRY, Holders.CENTRAL_CLERK));
    }
}
