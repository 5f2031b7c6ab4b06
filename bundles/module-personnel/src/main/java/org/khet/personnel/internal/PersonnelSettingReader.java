package org.khet.personnel.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what an office set, as of today. Safe for concurrent use. */
@Component(service = PersonnelSettingReader.class)
public final class PersonnelSettingReader {
    private final Settings settings;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public PersonnelSettingReader(@Reference Settings settings, @Reference Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The value in force today. */
    public <T> T get(OfficeId office, Setting<T> setting) {
        return settings.get(office, setting, today());
    }

    /** The day in Bangkok. */
    public LocalDate today() {
        return OfficeTime.day(clock.instant());
    }
}
