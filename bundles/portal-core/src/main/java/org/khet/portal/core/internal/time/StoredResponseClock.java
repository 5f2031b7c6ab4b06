package org.khet.portal.core.internal.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.time.ResponseClock;
import org.khet.portal.api.time.WorkingDays;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the setting of the first day whether the working days of the office matter. */
@Component(service = ResponseClock.class)
public final class StoredResponseClock implements ResponseClock {
    private final WorkingDays days;
    private final Settings settings;

    /** Working time, and whether it counts. */
    @Activate
    public StoredResponseClock(@Reference WorkingDays days, @Reference Settings settings) {
        this.days = days;
        this.settings = settings;
    }

    @Override
    public Counting counting(OfficeId office, LocalDate begun) {
        return settings.get(office, TimeSettings.WORKING_TIME, begun) ? Counting.WORKING_TIME : Counting.CALENDAR_TIME;
    }

    @Override
    public Duration passed(OfficeId office, Instant begun, Instant until) {
        if (until.isBefore(begun)) {
            return Duration.ZERO;
        }
        return switch (counting(office, OfficeTime.day(begun))) {
            case WORKING_TIME -> days.worked(office, begun, until);
            case CALENDAR_TIME -> Duration.between(begun, until);
        };
    }

    @Override
    public Instant due(OfficeId office, Instant begun, Duration allowed) {
        return switch (counting(office, OfficeTime.day(begun))) {
            case WORKING_TIME -> days.plus(office, begun, allowed);
            case CALENDAR_TIME -> begun.plus(allowed);
        };
    }
}
