package org.khet.portal.security.internal.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.admin.acting.AbsenceRegister;
import org.khet.portal.api.admin.acting.ActingRegister;
import org.khet.portal.api.admin.job.Jobs;
import org.khet.portal.api.admin.personal.CitizenNumbers;
import org.khet.portal.api.admin.personal.DataRequestRegister;
import org.khet.portal.api.admin.personal.Erasures;
import org.khet.portal.api.admin.personal.ProcessingRegister;
import org.khet.portal.api.admin.personal.UnmaskingRegister;
import org.khet.portal.api.admin.pupil.PupilCountRegister;
import org.khet.portal.api.admin.round.DataRoundRegister;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.admin.security.Impersonation;
import org.khet.portal.api.admin.security.RoleRegister;
import org.khet.portal.api.admin.time.FiscalYearRegister;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.person.People;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.PermissionEntry;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.WorkingDays;

/** The standard roles of core A with the portal's own permissions. Only the first content; roles are data afterwards. */
public final class StandardRoles {
    /** First part of the codes of these roles. */
    public static final String OWNER = "core";

    /** R-SYS: the runtime, no business content. */
    public static final String SYSTEM = "core.system";

    /** R-OFF: the office's accounts, settings, modules. */
    public static final String OFFICE_ADMIN = "core.office-admin";

    /** Roles that a head of school may give start with this. */
    public static final String SCHOOL = "core.school-";

    private static final String DIRECTOR = "core.director";
    private static final String DEPUTY = "core.deputy";
    private static final String GROUP_HEAD = "core.group-head";
    private static final String SECTION_HEAD = "core.section-head";
    private static final String CLERK = "core.clerk";
    private static final String SCHOOL_HEAD = SCHOOL + "head";
    private static final String SCHOOL_STAFF = SCHOOL + "staff";
    private static final String DPO = "core.dpo";
    private static final List<String> OFFICERS =
            List.of(DIRECTOR, DEPUTY, GROUP_HEAD, SECTION_HEAD, "core.staff", "core.central-clerk", CLERK, "core.web");

    private StandardRoles() {}

    /** Codes of all standard roles, also of those to which only modules give permissions. */
    static Set<String> codes() {
        var codes = new java.util.TreeSet<>(OFFICERS);
        codes.addAll(List.of(SYSTEM, OFFICE_ADMIN, SCHOOL_HEAD, SCHOOL_STAFF, DPO, "core.external"));
        return codes;
    }

    /** The portal's own permissions with the roles that hold them at first. */
    static List<PermissionEntry> entries() {
        Set<String> admin = Set.of(OFFICE_ADMIN);
        Set<String> readers = with(OFFICERS, OFFICE_ADMIN, SCHOOL_HEAD, SCHOOL_STAFF, DPO);
        return List.of(
                new PermissionEntry(RuntimeCaller.CREATE_OFFICE, Set.of(SYSTEM)),
                new PermissionEntry(RuntimeCaller.INSTALL_MODULE, Set.of(SYSTEM)),
                new PermissionEntry(RuntimeCaller.OPERATE, Set.of(SYSTEM)),
                new PermissionEntry(Accounts.MANAGE, Set.of(OFFICE_ADMIN, SCHOOL_HEAD)),
                new PermissionEntry(Impersonation.LOOK, admin),
                new PermissionEntry(RoleRegister.MANAGE, admin),
                new PermissionEntry(Offices.VIEW, readers),
                new PermissionEntry(Offices.CONFIGURE, admin),
                new PermissionEntry(ModuleSwitches.SWITCH, admin),
                new PermissionEntry(Settings.CONFIGURE, admin),
                new PermissionEntry(WorkingDays.CONFIGURE, admin),
                new PermissionEntry(FiscalYearRegister.TURN, admin),
                new PermissionEntry(DataRoundRegister.VIEW, readers),
                new PermissionEntry(Jobs.VIEW, Set.of(OFFICE_ADMIN, DIRECTOR)),
                new PermissionEntry(Jobs.CONTROL, admin),
                new PermissionEntry(People.VIEW, readers),
                new PermissionEntry(People.EDIT, Set.of(OFFICE_ADMIN, SCHOOL_HEAD)),
                new PermissionEntry(CitizenNumbers.SHOW, admin),
                new PermissionEntry(UnmaskingRegister.VIEW, Set.of(OFFICE_ADMIN, DIRECTOR, DPO)),
                new PermissionEntry(ProcessingRegister.VIEW, Set.of(OFFICE_ADMIN, DIRECTOR, DPO)),
                new PermissionEntry(ProcessingRegister.EDIT, Set.of(OFFICE_ADMIN, DPO)),
                new PermissionEntry(DataRequestRegister.HANDLE, Set.of(OFFICE_ADMIN, DPO)),
                new PermissionEntry(Erasures.ERASE, Set.of(OFFICE_ADMIN, DPO)),
                new PermissionEntry(ActingRegister.VIEW, readers),
                new PermissionEntry(
                        AbsenceRegister.NOTE,
                        Set.of(OFFICE_ADMIN, SCHOOL_HEAD, DIRECTOR, DEPUTY, GROUP_HEAD, SECTION_HEAD, CLERK)),
                new PermissionEntry(Schools.VIEW, readers),
                new PermissionEntry(Schools.EDIT, admin),
                new PermissionEntry(PupilCountRegister.EDIT, Set.of(OFFICE_ADMIN, SCHOOL_HEAD, SCHOOL_STAFF)),
                new PermissionEntry(AuditTrail.READ, Set.of(OFFICE_ADMIN, DIRECTOR, DPO)));
    }

    /** The portal's own permissions. */
    public static Set<Permission> permissions() {
        return entries().stream().map(PermissionEntry::permission).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the code names a role of the runtime, which no office gives. */
    public static boolean ofRuntime(String code) {
        return code.equals(SYSTEM);
    }

    private static Set<String> with(List<String> codes, String... more) {
        var all = new ArrayList<>(codes);
        all.addAll(List.of(more));
        return Set.copyOf(all);
    }
}
