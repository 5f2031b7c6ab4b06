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
    /** First contact of a group: told first of what it reports, solves it or passes it on to the desk. */
    public static final Permission REPAIR_FIRST = Permission.of("ict:repair:first");
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
    /** Propose devices of the own school for the register, to be replaced or given up. */
    public static final Permission EQUIPMENT_PROPOSE = Permission.of("ict:equipment:propose");
    /** Take the equipment register out as a spreadsheet or paper. */
    public static final Permission EQUIPMENT_EXPORT = Permission.of("ict:equipment:export");

    /** Ask for materials and loans, for oneself. */
    public static final Permission SUPPLY_REQUEST = Permission.of("ict:supply:request");
    /** See materials and their stock. */
    public static final Permission SUPPLY_VIEW = Permission.of("ict:supply:view");
    /** Keep the list of materials. */
    public static final Permission SUPPLY_EDIT = Permission.of("ict:supply:edit");
    /** Approve requisitions and loans. */
    public static final Permission SUPPLY_APPROVE = Permission.of("ict:supply:approve");
    /** Hand out and take back. */
    public static final Permission SUPPLY_GIVE = Permission.of("ict:supply:give");
    /** See what is maintained when. */
    public static final Permission MAINTENANCE_VIEW = Permission.of("ict:maintenance:view");
    /** Ask for an account or for access, for oneself. */
    public static final Permission ACCOUNT_REQUEST = Permission.of("ict:account:request");
    /** Certify requests of the own unit or school. */
    public static final Permission ACCOUNT_CERTIFY = Permission.of("ict:account:certify");
    /** Decide about requests, review accounts. */
    public static final Permission ACCOUNT_APPROVE = Permission.of("ict:account:approve");
    /** Make and disable accounts. */
    public static final Permission ACCOUNT_MAKE = Permission.of("ict:account:make");
    /** See accounts and cards; everybody the own ones. */
    public static final Permission ACCOUNT_VIEW = Permission.of("ict:account:view");
    /** See parts and outside repairs. */
    public static final Permission PART_VIEW = Permission.of("ict:part:view");
    /** Ask for parts and outside repairs for tickets that one repairs. */
    public static final Permission PART_ASK = Permission.of("ict:part:ask");
    /** Endorse them, and decide about small ones. */
    public static final Permission PART_ENDORSE = Permission.of("ict:part:endorse");
    /** Decide about them. */
    public static final Permission PART_APPROVE = Permission.of("ict:part:approve");
    /** Order, receive and use them. */
    public static final Permission PART_ORDER = Permission.of("ict:part:order");
    /** See the figures of the desk. */
    public static final Permission FIGURES_VIEW = Permission.of("ict:figures:view");
    /** Write the reports of the desk. */
    public static final Permission REPORT_EDIT = Permission.of("ict:report:edit");
    /** Take note of the reports of the desk. */
    public static final Permission REPORT_AGREE = Permission.of("ict:report:agree");

    private static final String DATA = "ict.data";
    private static final String STAFF = "core.staff";
    private static final String GROUP_HEAD = "core.group-head";
    private static final String SECTION_HEAD = "core.section-head";
    private static final String CENTRAL_CLERK = "core.central-clerk";
    private static final String SCHOOL_STAFF = "core.school-staff";
    private static final String SCHOOL_HEAD = "core.school-head";
    private static final String CLERK = "ict.clerk";
    private static final String TECH = "ict.tech";
    private static final String FIRST_CONTACT = "ict.first-contact";
    private static final String HEAD = "ict.head";
    private static final String DEPUTY = "core.deputy";
    private static final String DIRECTOR = "core.director";

    private IctPermissions() {}

    /** All permissions with their first holders. */
    public static List<PermissionEntry> entries() {
        Set<String> requesters =
                Set.of(STAFF, GROUP_HEAD, SECTION_HEAD, CENTRAL_CLERK, SCHOOL_STAFF, SCHOOL_HEAD, DEPUTY, DIRECTOR);
        Set<String> everybody = Stream.concat(requesters.stream(), Stream.of(CLERK, TECH, HEAD, FIRST_CONTACT))
                .collect(Collectors.toUnmodifiableSet());
        Set<String> desk = Set.of(CLERK, TECH, HEAD);
        List<PermissionEntry> desks = List.of(
                new PermissionEntry(REPAIR_SUBMIT, everybody),
                new PermissionEntry(REPAIR_RECORD, desk),
                new PermissionEntry(REPAIR_VIEW, everybody),
                new PermissionEntry(REPAIR_OVERSEE, Set.of(SCHOOL_HEAD, SECTION_HEAD, GROUP_HEAD, DEPUTY, DIRECTOR)),
                new PermissionEntry(REPAIR_ACCEPT, Set.of(CLERK, HEAD)),
                new PermissionEntry(REPAIR_ASSIGN, Set.of(CLERK, HEAD)),
                new PermissionEntry(REPAIR_WORK, Set.of(TECH, HEAD)),
                new PermissionEntry(REPAIR_DIRECT, Set.of(HEAD)),
                new PermissionEntry(REPAIR_FIRST, Set.of(FIRST_CONTACT)),
                new PermissionEntry(REPAIR_RETURN, desk),
                new PermissionEntry(REPAIR_CONFIRM, requesters),
                new PermissionEntry(REPAIR_CANCEL, everybody),
                new PermissionEntry(REPAIR_PRINT, everybody),
                new PermissionEntry(REPAIR_EXPORT, Set.of(CLERK, TECH, HEAD, DEPUTY, DIRECTOR)),
                new PermissionEntry(EQUIPMENT_VIEW, everybody),
                new PermissionEntry(EQUIPMENT_EDIT, Set.of(TECH, HEAD)),
                new PermissionEntry(EQUIPMENT_PROPOSE, Set.of(SCHOOL_STAFF, SCHOOL_HEAD, TECH, HEAD)),
                new PermissionEntry(EQUIPMENT_EXPORT, Set.of(CLERK, TECH, HEAD, DEPUTY, DIRECTOR)),
                new PermissionEntry(SUPPLY_REQUEST, everybody),
                new PermissionEntry(SUPPLY_VIEW, everybody),
                new PermissionEntry(SUPPLY_EDIT, Set.of(CLERK, HEAD)),
                new PermissionEntry(SUPPLY_APPROVE, Set.of(HEAD)),
                new PermissionEntry(SUPPLY_GIVE, desk),
                new PermissionEntry(MAINTENANCE_VIEW, Set.of(CLERK, TECH, HEAD, DEPUTY, DIRECTOR)),
                new PermissionEntry(ACCOUNT_REQUEST, everybody),
                new PermissionEntry(ACCOUNT_CERTIFY, Set.of(GROUP_HEAD, SECTION_HEAD, SCHOOL_HEAD, HEAD)),
                new PermissionEntry(ACCOUNT_APPROVE, Set.of(HEAD)),
                new PermissionEntry(ACCOUNT_MAKE, Set.of(TECH, DATA, HEAD)),
                new PermissionEntry(ACCOUNT_VIEW, everybody),
                new PermissionEntry(PART_VIEW, Set.of(CLERK, TECH, HEAD, DEPUTY, DIRECTOR)),
                new PermissionEntry(PART_ASK, Set.of(TECH, HEAD)),
                new PermissionEntry(PART_ENDORSE, Set.of(HEAD)),
                new PermissionEntry(PART_APPROVE, Set.of(DIRECTOR)),
                new PermissionEntry(PART_ORDER, desk),
                new PermissionEntry(FIGURES_VIEW, Set.of(CLERK, TECH, HEAD, DEPUTY, DIRECTOR)),
                new PermissionEntry(REPORT_EDIT, Set.of(CLERK, HEAD)),
                new PermissionEntry(REPORT_AGREE, Set.of(DIRECTOR)));
        return Stream.concat(desks.stream(), IctWorkPermissions.entries().stream())
                .toList();
    }
}
