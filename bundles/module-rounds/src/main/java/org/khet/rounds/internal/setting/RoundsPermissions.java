package org.khet.rounds.internal.setting;

import java.util.List;
import java.util.Set;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.security.Scope;

/** Permissions of the module and the standard roles that hold them at first; afterwards each office decides. Source: ict A.3, kinds-processes §2. */
public final class RoundsPermissions {
    /** See items, sheets, collections and snapshots. */
    public static final Permission VIEW = Permission.of("rounds:round:view");
    /** Write items, sheets and collections. */
    public static final Permission PREPARE = Permission.of("rounds:round:prepare");
    /** Open, close, summarise and remind; open one school again, excuse it. */
    public static final Permission LEAD = Permission.of("rounds:round:lead");
    /** Publish snapshots. */
    public static final Permission PUBLISH = Permission.of("rounds:round:publish");
    /** See what schools hand in. */
    public static final Permission SUBMISSION_VIEW = Permission.of("rounds:submission:view");
    /** Type and confirm the values of the own school. */
    public static final Permission RECORD = Permission.of("rounds:submission:record");
    /** Certify the values of the own school as its head. */
    public static final Permission CERTIFY = Permission.of("rounds:submission:certify");
    /** Acknowledge, give back and correct what schools handed in; bring files in. */
    public static final Permission CHECK = Permission.of("rounds:submission:check");
    /** See requests for data. */
    public static final Permission REQUEST_VIEW = Permission.of("rounds:request:view");
    /** Receive, check and deliver requests for data. */
    public static final Permission REQUEST_ANSWER = Permission.of("rounds:request:answer");
    /** Decide requests for personal data. */
    public static final Permission REQUEST_DECIDE = Permission.of("rounds:request:decide");
    /** See learners without a citizen number, those of the own school. */
    public static final Permission CODE_VIEW = Permission.of("rounds:code:view");
    /** Enter learners without a citizen number. */
    public static final Permission CODE_ENTER = Permission.of("rounds:code:enter");
    /** Check, certify and issue codes of learners. */
    public static final Permission CODE_CERTIFY = Permission.of("rounds:code:certify");
    /** See users of data systems. */
    public static final Permission USER_VIEW = Permission.of("rounds:system-user:view");
    /** Ask for users of data systems. */
    public static final Permission USER_ENTER = Permission.of("rounds:system-user:enter");
    /** Check and certify users of data systems. */
    public static final Permission USER_CERTIFY = Permission.of("rounds:system-user:certify");

    private static final String DIRECTOR = "core.director";
    private static final String DEPUTY = "core.deputy";
    private static final String HEAD = "core.group-head";
    private static final String SECTION = "core.section-head";
    private static final String STAFF = "core.staff";
    private static final String CLERK = "core.clerk";
    private static final String SCHOOL_HEAD = "core.school-head";
    private static final String SCHOOL_STAFF = "core.school-staff";

    private RoundsPermissions() {}

    /** All permissions with their first holders. */
    public static List<PermissionEntry> entries() {
        return List.of(
                to(VIEW, DIRECTOR, DEPUTY, HEAD, SECTION, STAFF, CLERK),
                to(PREPARE, HEAD, SECTION, STAFF),
                to(LEAD, HEAD, SECTION),
                to(PUBLISH, HEAD),
                to(SUBMISSION_VIEW, DIRECTOR, DEPUTY, HEAD, SECTION, STAFF, SCHOOL_HEAD, SCHOOL_STAFF),
                to(RECORD, SCHOOL_HEAD, SCHOOL_STAFF),
                to(CERTIFY, SCHOOL_HEAD),
                to(CHECK, HEAD, SECTION, STAFF),
                to(REQUEST_VIEW, DIRECTOR, DEPUTY, HEAD, SECTION, STAFF),
                to(REQUEST_ANSWER, HEAD, SECTION, STAFF),
                to(REQUEST_DECIDE, HEAD),
                to(CODE_VIEW, HEAD, SECTION, SCHOOL_HEAD, SCHOOL_STAFF),
                to(CODE_ENTER, SCHOOL_HEAD, SCHOOL_STAFF),
                to(CODE_CERTIFY, HEAD, SECTION),
                to(USER_VIEW, HEAD, SECTION, STAFF, SCHOOL_HEAD),
                to(USER_ENTER, SCHOOL_HEAD),
                to(USER_CERTIFY, HEAD, SECTION));
    }

    /**
     * How far they reach what has no unit, as sheets and systems have none: whoever keeps rounds for a group keeps them for the office. Of
     * schools it stays as it is granted.
     */
    public static Scope ofTheOffice(Caller caller, Permission permission) {
        Scope held = caller.scope(permission);
        return held.units().isEmpty() ? held : Scope.OFFICE;
    }

    private static PermissionEntry to(Permission permission, String... roles) {
        return new PermissionEntry(permission, Set.of(roles));
    }
}
