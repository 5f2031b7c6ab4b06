package org.khet.portal.core.internal.time;

import java.time.LocalTime;
import org.khet.portal.api.settings.Setting;

/** Settings of the office's clock. */
public final class TimeSettings {
    /** When the working day begins. */
    public static final Setting<LocalTime> DAY_START =
            Setting.time("core.setting.dayStart", LocalTime.of(8, 30), "general practice");

    /** When the working day ends. */
    public static final Setting<LocalTime> DAY_END =
            Setting.time("core.setting.dayEnd", LocalTime.of(16, 30), "general practice");

    private TimeSettings() {}
}
