package org.khet.template.internal.note;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.OfficeTime;
import org.khet.template.internal.TemplateSettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Days of the board: today in Bangkok, and how long a note hangs as the office set it. */
@Component(service = BoardDays.class)
public final class BoardDays {
    private final Clock clock;
    private final Settings settings;

    /** For the component runtime. */
    @Activate
    public BoardDays(@Reference Clock clock, @Reference Settings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return OfficeTime.day(clock.instant());
    }

    /** Last day of a note that is posted today, unless its poster says otherwise. */
    public LocalDate usualEnd(OfficeId office) {
        LocalDate today = today();
        return today.plusDays(settings.get(office, TemplateSettings.SHOWN_DAYS, today));
    }
}
