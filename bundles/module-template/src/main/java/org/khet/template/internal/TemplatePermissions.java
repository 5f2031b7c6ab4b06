package org.khet.template.internal;

import java.util.List;
import java.util.Set;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;

/** Permissions of the module and the standard roles that hold them at first; afterwards each office decides. */
public final class TemplatePermissions {
    /** Read the notes of all groups of the office. */
    public static final Permission NOTE_VIEW = Permission.of("template:note:view");
    /** Post, change and withdraw notes, for the groups that the grant names. */
    public static final Permission NOTE_POST = Permission.of("template:note:post");

    private TemplatePermissions() {}

    /** All permissions with their first holders. */
    public static List<PermissionEntry> entries() {
        return List.of(
                new PermissionEntry(
                        NOTE_VIEW,
                        Set.of(
                                "core.director",
                                "core.deputy",
                                "core.group-head",
                                "core.section-head",
                                "core.clerk",
                                "core.staff")),
                new PermissionEntry(NOTE_POST, Set.of("core.group-head", "core.clerk")));
    }
}
