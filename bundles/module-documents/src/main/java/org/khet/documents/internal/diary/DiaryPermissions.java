package org.khet.documents.internal.diary;

import java.util.List;
import java.util.Set;
import org.khet.documents.internal.setting.Holders;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;

/** Rights about diaries. Source: core CORE-116. */
public final class DiaryPermissions {
    /** See diaries. */
    public static final Permission VIEW = Permission.of("documents:appointment:view");
    /** Keep diaries. */
    public static final Permission KEEP = Permission.of("documents:appointment:keep");
    /** See private appointments of others. */
    public static final Permission PRIVATE = Permission.of("documents:appointment:private");

    private DiaryPermissions() {}

    /** With their first holders. */
    public static List<PermissionEntry> entries() {
        return List.of(
                Holders.of(VIEW, Holders.OFFICE), Holders.of(KEEP, Holders.OFFICE), Holders.of(PRIVATE, Set.of()));
    }
}
