package org.khet.portal.core.internal.time;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.khet.portal.api.settings.Setting;

/** Settings of the office's clock. */
public final class TimeSettings {
    /** When the working day begins. */
    public static final Setting<LocalTime> DAY_START =
            Setting.time("core.setting.dayStart", LocalTime.of(8, 30), "general practice");

    /** When the working day ends. */
    public static final Setting<LocalTime> DAY_END =
            Setting.time("core.setting.dayEnd", LocalTime.of(16, 30), "general practice");

    /** When the noon break begins; the break is no working time. At first it lasts no time, as the targets of ict I.2.8 reckon. */
    public static final Setting<LocalTime> BREAK_START =
            Setting.time("core.setting.breakStart", LocalTime.NOON, "ict E-R32");

    /** When the noon break ends; the same as its start where there is none. */
    public static final Setting<LocalTime> BREAK_END =
            Setting.time("core.setting.breakEnd", LocalTime.NOON, "ict E-R32");

    /** Days of the week on which the office works. */
    public static final Setting<Set<DayOfWeek>> WEEKDAYS = Setting.weekdays(
            "core.setting.weekdays", EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), "core E-06, ict E-R32");

    /** Whether times of answer and overdue run in working time only. */
    public static final Setting<Boolean> WORKING_TIME =
            Setting.flag("core.setting.workingTime", true, "core CORE-138, ict E-R32");

    private TimeSettings() {}

    /** All of them. */
    public static List<Setting<?>> all() {
        return List.of(DAY_START, DAY_END, BREAK_START, BREAK_END, WEEKDAYS, WORKING_TIME);
    }
}
