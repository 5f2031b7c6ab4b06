package org.khet.monitoring.internal;

import java.time.Clock;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what an office set, as of today. Safe for concurrent use. */
@Component(service = SettingReader.class)
public final class SettingReader {
    private final Settings settings;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public SettingReader(@Reference Settings settings, @Reference Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The value in force today. */
    public <T> T get(OfficeId office, Setting<T> setting) {
        return settings.get(office, setting, OfficeTime.day(clock.instant()));
    }
}
