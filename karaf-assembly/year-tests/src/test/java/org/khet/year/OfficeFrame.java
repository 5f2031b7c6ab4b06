package org.khet.year;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.admin.security.ModulePermissions;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.module.PortalModule;
import org.khet.portal.api.process.ProcessOwners;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.core.internal.job.JobScopes;
import org.khet.portal.core.internal.job.OfficeJobs;
import org.khet.portal.shell.internal.frame.ShownMenu;
import org.khet.portal.shell.internal.module.ModuleRegistry;
import org.khet.portal.shell.internal.module.RunningModules;
import org.khet.portal.shell.internal.module.ViewAddress;
import org.khet.portal.shell.internal.module.ViewResolution;
import org.khet.year.office.PlayedOffice;
import org.khet.year.office.YearPost;

/** What people of an office see of its modules: menu and screens as the frame of the portal makes them, and its jobs. */
record OfficeFrame(PlayedOffice office, Clock clock) {
    private ModuleRegistry registry() {
        return RunningModules.of(
                office.runtime().service(ModuleSwitches.class),
                office.runtime().service(ModulePermissions.class),
                office.runtime().find(PortalModule.class, ""));
    }

    private Map<String, List<String>> menu(YearPost who) {
        return ShownMenu.of(
                registry(),
                office.caller(who),
                office.runtime().service(Units.class).of(office.id()),
                process -> office.runtime()
                        .service(ProcessOwners.class)
                        .owner(office.id(), process, OfficeTime.day(clock.instant())));
    }

    /** Addresses of a module that stand in somebody's menu. */
    List<String> entries(String module, YearPost who) {
        return menu(who).values().stream()
                .flatMap(List::stream)
                .filter(address -> address.startsWith(module + "/"))
                .sorted()
                .toList();
    }

    /** Addresses in somebody's menu under a group of the office. */
    List<String> group(String unit, YearPost who) {
        String title = office.runtime()
                .service(Units.class)
                .findByCode(office.id(), unit)
                .map(Unit::shortName)
                .orElseThrow();
        return menu(who).getOrDefault(title, List.of());
    }

    /** What somebody sees at an address. */
    ViewResolution answer(YearPost who, String address) {
        return registry().answer(office.caller(who), ViewAddress.of(address));
    }

    /** Ids of the jobs of a module that run for the office. */
    List<String> jobs(String module) {
        return OfficeJobs.of(
                        office.runtime().service(JobScopes.class),
                        office.runtime().find(Job.class, ""),
                        office.id())
                .stream()
                .filter(id -> id.startsWith(module + "."))
                .toList();
    }
}
