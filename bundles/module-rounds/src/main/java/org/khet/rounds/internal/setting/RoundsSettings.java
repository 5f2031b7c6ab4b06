package org.khet.rounds.internal.setting;

import java.util.List;
import java.util.stream.Stream;
import org.khet.portal.api.settings.Setting;

/** What an office may set. Source: ict C.6, E-R44; policyplan. */
public final class RoundsSettings {
    /** Counts below this number are masked outside. */
    public static final Setting<Integer> SMALL_CELL = Setting.number("rounds.setting.smallCell", 5, 0, 50, "ict E-R44");

    /** Whether who confirms and who certifies are two people. */
    public static final Setting<Boolean> TWO_PERSONS =
            Setting.flag("rounds.setting.twoPersons", true, "ict E-R17; policyplan R-51");

    /** Whether who enters a learner and who certifies are two people. */
    public static final Setting<Boolean> TWO_FOR_CODES =
            Setting.flag("rounds.setting.twoForCodes", true, "policyplan R-54");

    /** Change in percent against the round before from which a rule of sort jump that names none asks. */
    public static final Setting<Integer> JUMP = Setting.number("rounds.setting.jump", 20, 1, 1000, "policyplan R-55");

    /** Whether a collection is reported upward only when the office took over the figures of all schools. */
    public static final Setting<Boolean> REPORT_ALL = Setting.flag("rounds.setting.reportAll", true, "policyplan R-60");

    /** Working days within which a request for data is answered. */
    public static final Setting<Integer> REQUEST_DAYS =
            Setting.number("rounds.setting.requestDays", 15, 1, 120, "ict ICT-P36; number is our proposal");

    /** How requests for data are numbered. */
    public static final Setting<String> REQUEST_PATTERN =
            Setting.numberPattern("rounds.setting.requestPattern", "ข-{seq}/{BE}", "kinds-processes §4");

    /** Names of the sizes of schools, the smallest first. */
    public static final List<String> SIZE_NAMES = List.of("ขนาดเล็ก", "ขนาดกลาง", "ขนาดใหญ่", "ขนาดใหญ่พิเศษ");

    /** Most pupils of a small, a medium and a large school; larger ones are extra large. */
    public static final List<Setting<Integer>> SIZES = List.of(
            Setting.number("rounds.setting.smallSchool", 120, 1, 99_997, "README §4; the number is our proposal"),
            Setting.number("rounds.setting.mediumSchool", 600, 2, 99_998, "README §4; the number is our proposal"),
            Setting.number("rounds.setting.largeSchool", 1500, 3, 99_999, "README §4; the number is our proposal"));

    private RoundsSettings() {}

    /** All settings in the order of the screen. */
    public static List<Setting<?>> all() {
        return Stream.<Setting<?>>concat(
                        Stream.of(
                                SMALL_CELL,
                                TWO_PERSONS,
                                TWO_FOR_CODES,
                                JUMP,
                                REPORT_ALL,
                                REQUEST_DAYS,
                                REQUEST_PATTERN),
                        SIZES.stream())
                .toList();
    }
}
