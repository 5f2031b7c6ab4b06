package org.khet.processes.internal.setting;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;

/** What may be allowed in the module, and who has it at first. Source: kinds-processes.md §2. */
public final class ProcessesPermissions {
    /** See processes, cases and books. */
    public static final Permission VIEW = Permission.of("processes:process:view");
    /** Write processes and their versions. */
    public static final Permission EDIT = Permission.of("processes:process:edit");
    /** Decide about versions where no paper does. */
    public static final Permission APPROVE = Permission.of("processes:version:approve");
    /** Start cases. */
    public static final Permission START = Permission.of("processes:case:start");
    /** Lead cases: pause, cancel, reopen, hand over. */
    public static final Permission LEAD = Permission.of("processes:case:lead");
    /** Do tasks of the own unit. */
    public static final Permission DO = Permission.of("processes:task:do");
    /** See the parts that schools have in steps; whoever works at a school those of the own. */
    public static final Permission PART_VIEW = Permission.of("processes:school-part:view");
    /** Report the part of the own school. */
    public static final Permission PART_DO = Permission.of("processes:school-part:do");
    /** Certify the part of the own school as its head. */
    public static final Permission PART_CERTIFY = Permission.of("processes:school-part:certify");
    /** Decide about tasks where no paper does. */
    public static final Permission DECIDE = Permission.of("processes:task:decide");
    /** Put books together. */
    public static final Permission BOOK = Permission.of("processes:book:edit");
    /** Permit and override a book. */
    public static final Permission PERMIT = Permission.of("processes:book:permit");
    /** Publish books. */
    public static final Permission PUBLISH = Permission.of("processes:book:publish");
    /** Keep the register of laws and take the shipped catalogue over. */
    public static final Permission KEEP = Permission.of("processes:law:keep");
    /** Make reports. */
    public static final Permission REPORT = Permission.of("processes:report:make");

    private static final Set<String> ALL = Set.of(
            "core.director",
            "core.deputy",
            "core.office-admin",
            "core.group-head",
            "core.section-head",
            "core.clerk",
            "core.staff",
            "core.web");
    private static final String SCHOOL_HEAD = "core.school-head";
    private static final String SCHOOL_STAFF = "core.school-staff";
    private static final Set<String> EVERYBODY =
            Stream.concat(ALL.stream(), Stream.of(SCHOOL_HEAD, SCHOOL_STAFF)).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> LEADERS = Set.of("core.group-head", "core.section-head");
    private static final Set<String> STAFF = Set.of("core.group-head", "core.section-head", "core.clerk", "core.staff");
    private static final Set<String> CHIEFS = Set.of("core.director", "core.deputy");

    private ProcessesPermissions() {}

    /** All of them. */
    public static List<PermissionEntry> entries() {
        return List.of(
                new PermissionEntry(VIEW, ALL),
                new PermissionEntry(EDIT, Set.of("core.group-head", "core.office-admin")),
                new PermissionEntry(APPROVE, CHIEFS),
                new PermissionEntry(START, STAFF),
                new PermissionEntry(LEAD, LEADERS),
                new PermissionEntry(DO, STAFF),
                new PermissionEntry(PART_VIEW, EVERYBODY),
                new PermissionEntry(PART_DO, Set.of(SCHOOL_HEAD, SCHOOL_STAFF)),
                new PermissionEntry(PART_CERTIFY, Set.of(SCHOOL_HEAD)),
                new PermissionEntry(DECIDE, CHIEFS),
                new PermissionEntry(BOOK, Set.of("core.group-head", "core.section-head", "core.staff")),
                new PermissionEntry(PERMIT, Set.of("core.director", "core.deputy", "core.group-head")),
                new PermissionEntry(PUBLISH, Set.of("core.web", "core.office-admin")),
                new PermissionEntry(KEEP, Set.of("core.office-admin")),
                new PermissionEntry(
                        REPORT,
                        Set.of("core.director", "core.deputy", "core.group-head", "core.section-head", "core.staff")));
    }
}
