package org.khet.directorate.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;

/** Permissions of the module and the roles that hold them at first; afterwards each office decides. Source: other-groups A. */
public final class DirectoratePermissions {
    /** See rooms, vehicles, trips, controls and the other registers of the group. */
    public static final Permission VIEW = Permission.of("directorate:office:view");
    /** Keep the registers of the group that have no keeper of their own. */
    public static final Permission KEEP = Permission.of("directorate:office:keep");
    /** Decide what the head of the office decides. */
    public static final Permission DECIDE = Permission.of("directorate:office:decide");
    /** Read what is published: news, standards of service. */
    public static final Permission READ = Permission.of("directorate:public:view");
    /** Book rooms, report defects. */
    public static final Permission ROOM_ASK = Permission.of("directorate:room:ask");
    /** Keep rooms, decide on bookings, see to defects. */
    public static final Permission ROOM_KEEP = Permission.of("directorate:room:keep");
    /** Ask for a car. */
    public static final Permission TRIP_ASK = Permission.of("directorate:trip:ask");
    /** Approve trips. */
    public static final Permission TRIP_APPROVE = Permission.of("directorate:trip:approve");
    /** Keep vehicles: give cars and drivers, log for drivers, service. */
    public static final Permission FLEET_KEEP = Permission.of("directorate:fleet:keep");
    /** Ask for fuel and check the vehicles kept. */
    public static final Permission FLEET_USE = Permission.of("directorate:fleet:use");
    /** Fill in the internal control of a group. */
    public static final Permission CONTROL_FILL = Permission.of("directorate:control:fill");
    /** Keep internal control of the office. */
    public static final Permission CONTROL_KEEP = Permission.of("directorate:control:keep");
    /** Write news of a group. */
    public static final Permission NEWS_WRITE = Permission.of("directorate:news:write");
    /** Check and publish news. */
    public static final Permission NEWS_CHECK = Permission.of("directorate:news:check");
    /** See complaints, secret ones as a reader only. */
    public static final Permission COMPLAINT_VIEW = Permission.of("directorate:complaint:view");
    /** Register complaints and see to them. */
    public static final Permission COMPLAINT_KEEP = Permission.of("directorate:complaint:keep");
    /** See all secret complaints. */
    public static final Permission COMPLAINT_SECRET = Permission.of("directorate:complaint:secret");
    /** See who complains. */
    public static final Permission COMPLAINANT = Permission.of("directorate:complaint:complainant");
    /** Register and answer requests for information. */
    public static final Permission INFORMATION_KEEP = Permission.of("directorate:information:keep");
    /** Ask for welfare, and see the own requests. */
    public static final Permission WELFARE_ASK = Permission.of("directorate:welfare:ask");
    /** Check rights to welfare and keep the rates. */
    public static final Permission WELFARE_CHECK = Permission.of("directorate:welfare:check");

    private static final String LEAD = "directorate.lead";
    private static final String OFFICER = "directorate.officer";
    private static final String FLEET = "directorate.fleet";
    private static final String DRIVER = "directorate.driver";
    private static final String NEWS = "directorate.news";
    private static final String DIRECTOR = "core.director";
    private static final String DEPUTY = "core.deputy";
    private static final String GROUP_HEAD = "core.group-head";
    private static final String SECTION_HEAD = "core.section-head";
    private static final String CENTRAL_CLERK = "core.central-clerk";
    private static final String CLERK = "core.clerk";
    private static final String WEB = "core.web";
    private static final Set<String> OFFICE =
            Set.of(DIRECTOR, DEPUTY, GROUP_HEAD, SECTION_HEAD, CENTRAL_CLERK, CLERK, WEB, "core.staff", LEAD, OFFICER);

    private DirectoratePermissions() {}

    /** All permissions with their first holders. */
    public static List<PermissionEntry> entries() {
        return List.of(
                with(VIEW, OFFICE, FLEET, DRIVER, NEWS),
                of(KEEP, LEAD, OFFICER, CENTRAL_CLERK),
                of(DECIDE, DIRECTOR, DEPUTY),
                with(READ, OFFICE, NEWS, "core.school-head", "core.school-staff"),
                with(ROOM_ASK, OFFICE),
                of(ROOM_KEEP, LEAD, OFFICER, CENTRAL_CLERK),
                with(TRIP_ASK, OFFICE),
                of(TRIP_APPROVE, DIRECTOR, DEPUTY, LEAD),
                of(FLEET_KEEP, LEAD, FLEET),
                of(FLEET_USE, LEAD, FLEET, DRIVER),
                of(CONTROL_FILL, GROUP_HEAD, SECTION_HEAD),
                of(CONTROL_KEEP, LEAD, OFFICER),
                of(NEWS_WRITE, WEB, GROUP_HEAD, CLERK, NEWS),
                of(NEWS_CHECK, NEWS, LEAD),
                of(COMPLAINT_VIEW, LEAD, OFFICER, DIRECTOR, DEPUTY, GROUP_HEAD, "core.staff"),
                of(COMPLAINT_KEEP, LEAD, OFFICER),
                of(COMPLAINT_SECRET, DIRECTOR, LEAD),
                of(COMPLAINANT, DIRECTOR, LEAD),
                of(INFORMATION_KEEP, LEAD, OFFICER, CENTRAL_CLERK),
                with(WELFARE_ASK, OFFICE),
                of(WELFARE_CHECK, LEAD, OFFICER));
    }

    private static PermissionEntry of(Permission permission, String... roles) {
        return new PermissionEntry(permission, Set.of(roles));
    }

    private static PermissionEntry with(Permission permission, Set<String> roles, String... more) {
        Set<String> all = new HashSet<>(roles);
        all.addAll(Set.of(more));
        return new PermissionEntry(permission, all);
    }
}
