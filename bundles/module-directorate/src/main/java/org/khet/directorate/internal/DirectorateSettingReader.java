package org.khet.directorate.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what an office set. Safe for concurrent use. */
@Component(service = DirectorateSettingReader.class)
public final class DirectorateSettingReader {
    private final Settings settings;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public DirectorateSettingReader(@Reference Settings settings, @Reference Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The value in force today. */
    public <T> T get(OfficeId office, Setting<T> setting) {
        return on(office, setting, OfficeTime.day(clock.instant()));
    }

    /** The value that was in force on a day, so that what was promised then stays. */
    public <T> T on(OfficeId office, Setting<T> setting, LocalDate day) {
        return settings.get(office, setting, day);
    }
}
