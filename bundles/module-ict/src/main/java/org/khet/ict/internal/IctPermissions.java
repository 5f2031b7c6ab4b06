package org.khet.ict.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;

/** Permissions of the section and the standard roles that hold them at first. Source: ict A.3, I.2.4. */
public final class IctPermissions {
    /** Report something broken, for oneself or the own school. */
    public static final Permission REPAIR_SUBMIT = Permission.of("ict:repair:submit");
    /** Write down what somebody else reports by telephone, on paper or at the desk. */
    public static final Permission REPAIR_RECORD = Permission.of("ict:repair:record");
    /** See the tickets that one reported, wrote down or repairs, and the colleagues' where tickets are shared. */
    public static final Permission REPAIR_VIEW = Permission.of("ict:repair:view");
    /** See all that the unit, the school or the office reported, as the scope reaches; confirm for the own school. */
    public static final Permission REPAIR_OVERSEE = Permission.of("ict:repair:oversee");
    /** Receive or reject a report. */
    public static final Permission REPAIR_ACCEPT = Permission.of("ict:repair:accept");
    /** Give a ticket to a technician. */
    public static final Permission REPAIR_ASSIGN = Permission.of("ict:repair:assign");
    /** Repair what one is assigned to. */
    public static final Permission REPAIR_WORK = Permission.of("ict:repair:work");
    /** Head of the desk: re-assign, stop, act on every ticket. */
    public static final Permission REPAIR_DIRECT = Permission.of("ict:repair:direct");
    /** Hand the device back. */
    public static final Permission REPAIR_RETURN = Permission.of("ict:repair:return");
    /** Confirm and rate the own ticket. */
    public static final Permission REPAIR_CONFIRM = Permission.of("ict:repair:confirm");
    /** Cancel the own ticket before the repair starts. */
    public static final Permission REPAIR_CANCEL = Permission.of("ict:repair:cancel");
    /** Print the form of a ticket. */
    public static final Permission REPAIR_PRINT = Permission.of("ict:repair:print");
    /** Take the register out as a spreadsheet or paper. */
    public static final Permission REPAIR_EXPORT = Permission.of("ict:repair:export");
    /** See the equipment register, as far as the scope reaches. */
    public static final Permission EQUIPMENT_VIEW = Permission.of("ict:equipment:view");
    /** Change the equipment register. */
    public static final Permission EQUIPMENT_EDIT = Permission.of("ict:equipment:edit");
    /** Take the equipment register out as a spreadsheet or paper. */
    public static final Permission EQUIPMENT_EXPORT = Permission.of("ict:equipment:export");

    private static final String STAFF = "core.staff";
    private static final String GROUP_HEAD = "core.group-head";
    private static final String SECTION_HEAD = "core.section-head";
    private static final String CENTRAL_CLERK = "core.central-clerk";
    private static final String SCHOOL_STAFF = "core.school-staff";
    private static final String SCHOOL_HEAD = "core.school-head";
    private static final String CLERK = "ict.clerk";
    private static final String TECH = "ict.tech";
    private static final String HEAD = "ict.head";
    private static final String DEPUTY = "core.deputy";
    private static final String DIRECTOR = "core.director";

    private IctPermissions() {}

    /** All permissions with their first holders. */
    public static List<PermissionEntry> entries() {
        Set<String> requesters =
                Set.of(STAFF, GROUP_HEAD, SECTION_HEAD, CENTRAL_CLERK, SCHOOL_STAFF, SCHOOL_HEAD, DEPUTY, DIRECTOR);
        Set<String> everybody = Stream.concat(requesters.stream(), Stream.of(CLERK, TECH, HEAD))
                .collect(Collectors.toUnmodifiableSet());
        Set<String> desk = Set.of(CLERK, TECH, HEAD);
        return List.of(
                new PermissionEntry(REPAIR_SUBMIT, everybody),
                new PermissionEntry(REPAIR_RECORD, desk),
                new PermissionEntry(REPAIR_VIEW, everybody),
                new PermissionEntry(REPAIR_OVERSEE, Set.of(SCHOOL_HEAD, SECTION_HEAD, GROUP_HEAD, DEPUTY, DIRECTOR)),
                new PermissionEntry(REPAIR_ACCEPT, Set.of(CLERK, HEAD)),
                new PermissionEntry(REPAIR_ASSIGN, Set.of(CLERK, HEAD)),
                new PermissionEntry(REPAIR_WORK, Set.of(TECH, HEAD)),
                new PermissionEntry(REPAIR_DIRECT, Set.of(HEAD)),
                new PermissionEntry(REPAIR_RETURN, desk),
                new PermissionEntry(REPAIR_CONFIRM, requesters),
                new PermissionEntry(REPAIR_CANCEL, everybody),
                new PermissionEntry(REPAIR_PRINT, everybody),
                new PermissionEntry(REPAIR_EXPORT, Set.of(CLERK, TECH, HEAD, DEPUTY, DIRECTOR)),
                new PermissionEntry(EQUIPMENT_VIEW, everybody),
                new PermissionEntry(EQUIPMENT_EDIT, Set.of(TECH, HEAD)),
                new PermissionEntry(EQUIPMENT_EXPORT, Set.of(CLERK, TECH, HEAD, DEPUTY, DIRECTOR)));
    }
}
