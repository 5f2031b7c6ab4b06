package org.khet.directorate.internal;

import java.time.LocalTime;
import java.util.List;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.series.NumberSeries.YearKind;
import org.khet.portal.api.settings.Setting;

/** What an office may set. Source: other-groups E. */
public final class DirectorateSettings {
    /** From when on a day's free times of rooms are told. */
    public static final Setting<LocalTime> ROOMS_FROM =
            Setting.time("directorate.setting.roomsFrom", LocalTime.of(8, 30), "general practice");
    /** Until when. */
    public static final Setting<LocalTime> ROOMS_UNTIL =
            Setting.time("directorate.setting.roomsUntil", LocalTime.of(16, 30), "general practice");
    /** Whether a car may leave in an emergency before its trip is approved. */
    public static final Setting<Boolean> URGENT_TRIPS =
            Setting.flag("directorate.setting.urgentTrips", true, "other-groups D-02");
    /** By how many percent kilometres per litre may differ from the car's mean before they are flagged. */
    public static final Setting<Integer> FUEL_DEVIATION =
            Setting.number("directorate.setting.fuelDeviation", 30, 1, 90, "other-groups D-04");
    /** Days before a date of a vehicle on which is reminded first. */
    public static final Setting<Integer> REMIND_FIRST =
            Setting.number("directorate.setting.remindFirst", 30, 1, 120, "other-groups D-06");
    /** Days before it on which is reminded again. */
    public static final Setting<Integer> REMIND_AGAIN =
            Setting.number("directorate.setting.remindAgain", 7, 1, 60, "other-groups D-06");
    /** Kilometres before the next service from which on it is due soon. */
    public static final Setting<Integer> SERVICE_AHEAD =
            Setting.number("directorate.setting.serviceAhead", 500, 0, 5000, "other-groups DIR-12");
    /** Days after which a vehicle that nobody checked is listed. */
    public static final Setting<Integer> CHECK_DAYS =
            Setting.number("directorate.setting.checkDays", 7, 1, 60, "other-groups DIR-31");
    /** Working days for the answer to a request for information. */
    public static final Setting<Integer> INFORMATION_DAYS =
            Setting.number("directorate.setting.informationDays", 15, 1, 90, "other-groups D-09");
    /** Working days in which a complainant hears what was done. */
    public static final Setting<Integer> COMPLAINT_DAYS =
            Setting.number("directorate.setting.complaintDays", 15, 1, 90, "general practice");

    private static final String PATTERN = "{seq}/{BE}";
    private static final Setting<String> TRIP_PATTERN =
            Setting.numberPattern("directorate.setting.tripPattern", PATTERN, "general practice");
    private static final Setting<String> COMPLAINT_PATTERN =
            Setting.numberPattern("directorate.setting.complaintPattern", PATTERN, "general practice");
    private static final Setting<String> INFORMATION_PATTERN =
            Setting.numberPattern("directorate.setting.informationPattern", PATTERN, "general practice");
    /** Numbers of trips. */
    public static final NumberSeries TRIPS = new NumberSeries("directorate.trip", YearKind.FISCAL, TRIP_PATTERN);
    /** Numbers of complaints. */
    public static final NumberSeries COMPLAINTS =
            new NumberSeries("directorate.complaint", YearKind.CALENDAR, COMPLAINT_PATTERN);
    /** Numbers of requests for information. */
    public static final NumberSeries INFORMATION =
            new NumberSeries("directorate.information", YearKind.CALENDAR, INFORMATION_PATTERN);

    private DirectorateSettings() {}

    /** All settings in the order of the screen. */
    public static List<Setting<?>> all() {
        return List.of(
                ROOMS_FROM,
                ROOMS_UNTIL,
                TRIP_PATTERN,
                URGENT_TRIPS,
                FUEL_DEVIATION,
                REMIND_FIRST,
                REMIND_AGAIN,
                SERVICE_AHEAD,
                CHECK_DAYS,
                COMPLAINT_PATTERN,
                COMPLAINT_DAYS,
                INFORMATION_PATTERN,
                INFORMATION_DAYS);
    }
}
