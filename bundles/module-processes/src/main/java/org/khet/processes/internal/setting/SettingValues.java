package org.khet.processes.internal.setting;

import java.time.Clock;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.OfficeTime;

/** Reads what an office set, as of today. Safe for concurrent use. */
public final class SettingValues {
    private final Settings settings;
    private final Clock clock;

    /** Over the settings of offices. */
    public SettingValues(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** The value in force today. */
    public <T> T get(OfficeId office, Setting<T> setting) {
        return settings.get(office, setting, OfficeTime.day(clock.instant()));
    }
}
