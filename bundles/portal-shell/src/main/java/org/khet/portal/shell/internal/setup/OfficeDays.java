package org.khet.portal.shell.internal.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.time.SchoolYear;
import org.khet.portal.api.time.SchoolYears;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What day it is, and in which school year of an office. Safe for concurrent use. */
@Component(service = OfficeDays.class)
public final class OfficeDays {
    private final SchoolYears years;
    private final Clock clock;

    /** School years of the offices, and the clock. */
    @Activate
    public OfficeDays(@Reference SchoolYears years, @Reference Clock clock) {
        this.years = years;
        this.clock = clock;
    }

    /** Today in Bangkok. */
    LocalDate today() {
        return OfficeTime.day(clock.instant());
    }

    /** The clock. */
    Clock clock() {
        return clock;
    }

    /** The school year of today; empty when the office has none. */
    Optional<SchoolYear> schoolYear(OfficeId office) {
        return years.current(office, today());
    }
}
