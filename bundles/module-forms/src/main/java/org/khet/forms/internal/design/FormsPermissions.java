package org.khet.forms.internal.design;

import java.util.List;
import java.util.Set;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;

/** The permissions of the module and who holds them at first; afterwards each office decides. Source: kinds-processes.md §2. */
public final class FormsPermissions {
    /** Sees designs. */
    public static final Permission DESIGN_VIEW = Permission.of("forms:design:view");
    /** Makes and changes designs and their editions. */
    public static final Permission DESIGN_EDIT = Permission.of("forms:design:edit");
    /** Publishes editions. */
    public static final Permission DESIGN_PUBLISH = Permission.of("forms:design:publish");
    /** Uses registers of the office, as far as each of them grants it. */
    public static final Permission REGISTER_USE = Permission.of("forms:register:use");
    /** Sees what is asked, and the answers. */
    public static final Permission ASK_VIEW = Permission.of("forms:ask:view");
    /** Asks, and closes, concludes and reports it. */
    public static final Permission ASK_LEAD = Permission.of("forms:ask:lead");
    /** Agrees that an evaluation is sent, where no paper decides. */
    public static final Permission ASK_AGREE = Permission.of("forms:ask:agree");
    /** Sees what the own school, unit or person is asked, and answers it. */
    public static final Permission ANSWER_GIVE = Permission.of("forms:answer:give");

    private static final Set<String> STAFF = Set.of(
            "core.director",
            "core.deputy",
            "core.group-head",
            "core.section-head",
            "core.clerk",
            "core.central-clerk",
            "core.staff");
    private static final Set<String> SCHOOLS = Set.of("core.school-head", "core.school-staff");

    private FormsPermissions() {}

    /** All of them. */
    public static List<PermissionEntry> entries() {
        Set<String> heads = Set.of("core.director", "core.deputy", "core.group-head");
        return List.of(
                new PermissionEntry(DESIGN_VIEW, Set.of("core.office-admin", "core.group-head", "core.section-head")),
                new PermissionEntry(DESIGN_EDIT, Set.of("core.office-admin", "core.group-head")),
                new PermissionEntry(DESIGN_PUBLISH, Set.of("core.office-admin")),
                new PermissionEntry(REGISTER_USE, both()),
                new PermissionEntry(ASK_VIEW, STAFF),
                new PermissionEntry(ASK_LEAD, STAFF),
                new PermissionEntry(ASK_AGREE, heads),
                new PermissionEntry(ANSWER_GIVE, both()));
    }

    private static Set<String> both() {
        Set<String> all = new java.util.HashSet<>(STAFF);
        all.addAll(SCHOOLS);
        return all;
    }
}
