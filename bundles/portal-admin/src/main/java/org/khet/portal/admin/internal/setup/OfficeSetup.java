package org.khet.portal.admin.internal.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.admin.school.SchoolRecords;
import org.khet.portal.api.admin.school.SchoolRecords.Selection;
import org.khet.portal.api.admin.security.Sessions;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether the office has its own data, units and schools, and says whom to call. Safe for concurrent use. */
@Component(service = OfficeSetup.class)
public final class OfficeSetup {
    private final Offices offices;
    private final Units units;
    private final SchoolRecords schools;
    private final Settings settings;
    private final Clock clock;

    /** Over these registers. */
    @Activate
    public OfficeSetup(
            @Reference Offices offices,
            @Reference Units units,
            @Reference SchoolRecords schools,
            @Reference Settings settings,
            @Reference Clock clock) {
        this.offices = offices;
        this.units = units;
        this.schools = schools;
        this.settings = settings;
        this.clock = clock;
    }

    /** Steps of the caller's office. */
    public List<SetupStep> steps(Caller caller) {
        LocalDate today = OfficeTime.day(clock.instant());
        boolean named =
                offices.find(caller.office()).filter(OfficeSetup::isWhole).isPresent();
        boolean sees = caller.scope(Schools.VIEW).wholeOffice();
        boolean helped =
                !settings.get(caller.office(), Sessions.HELP_LINE, today).isBlank();
        return List.of(
                new SetupStep("office", named, "admin/office"),
                new SetupStep("units", !units.of(caller.office()).isEmpty(), "admin/office"),
                new SetupStep("schools", !sees || schools.count(caller, Selection.ALL) > 0, "admin/schools"),
                new SetupStep("help", helped, "admin/settings?setting=" + Sessions.HELP_LINE.key()));
    }

    /** Letters need the number before their own, papers and callers the telephone. */
    private static boolean isWhole(Office office) {
        return !office.letterCode().isBlank()
                && !office.phone().isBlank()
                && !office.province().isBlank();
    }
}
