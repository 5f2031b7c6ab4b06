package org.khet.portal.admin.internal.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.admin.time.SchoolYearRegister;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.time.WorkingDays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether the office's calendar reaches as far as its work. Safe for concurrent use. */
@Component(service = CalendarSetup.class)
public final class CalendarSetup {
    private final SchoolYearRegister years;
    private final WorkingDays days;
    private final Clock clock;

    /** Over these registers. */
    @Activate
    public CalendarSetup(@Reference SchoolYearRegister years, @Reference WorkingDays days, @Reference Clock clock) {
        this.years = years;
        this.days = days;
        this.clock = clock;
    }

    /** Steps of the caller's office, for who keeps its calendar. */
    public List<SetupStep> steps(Caller caller) {
        if (!caller.may(WorkingDays.CONFIGURE)) {
            return List.of();
        }
        LocalDate today = OfficeTime.day(clock.instant());
        boolean recorded = years.all(caller).stream()
                .anyMatch(
                        listed -> listed.recorded() && !listed.year().lastDay().isBefore(today));
        FiscalYear year = FiscalYear.of(today);
        boolean listed = !days.holidays(caller.office(), year).isEmpty();
        return List.of(
                new SetupStep("years", recorded, "admin/school-years"),
                new SetupStep("holidays", listed, "admin/holidays", List.of(String.valueOf(year.buddhist()))));
    }
}
