package org.khet.documents.internal.register;

import java.util.List;
import org.khet.documents.internal.setting.Holders;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;

/** Rights about registers and numbers. Source: kinds-documents §2. */
public final class RegisterPermissions {
    /** See which registers there are. */
    public static final Permission VIEW = Permission.of("documents:register:view");
    /** Set up registers, chains and templates. */
    public static final Permission CONFIGURE = Permission.of("documents:setup:configure");
    /** See reserved and void numbers. */
    public static final Permission NUMBER_VIEW = Permission.of("documents:number:view");
    /** Reserve a number. */
    public static final Permission NUMBER_RESERVE = Permission.of("documents:number:reserve");
    /** Give papers their number, and give up reserved ones of others. */
    public static final Permission NUMBER = Permission.of("documents:paper:number");

    private RegisterPermissions() {}

    /** With their first holders. */
    public static List<PermissionEntry> entries() {
        return List.of(
                Holders.of(VIEW, Holders.OFFICE),
                Holders.of(CONFIGURE, Holders.OFFICE_ADMIN),
                Holders.of(NUMBER_VIEW, Holders.OFFICE),
                Holders.of(NUMBER_RESERVE, Holders.OFFICE),
                Holders.of(NUMBER, Holders.CLERK, Holders.CENTRAL_CLERK));
    }
}
