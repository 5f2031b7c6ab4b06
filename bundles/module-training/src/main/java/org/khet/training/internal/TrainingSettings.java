package org.khet.training.internal;

import java.util.List;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.series.NumberSeries.YearKind;
import org.khet.portal.api.settings.Setting;

/** What an office may set. Source: other-groups E, TDEV. */
public final class TrainingSettings {
    /** Percent of the hours of a course that a certificate takes. */
    public static final Setting<Integer> ATTENDANCE =
            Setting.number("training.setting.attendance", 80, 1, 100, "other-groups T-01");
    /** Hours that a person shall learn in a fiscal year; 0 for none. */
    public static final Setting<Integer> YEAR_HOURS =
            Setting.number("training.setting.yearHours", 20, 0, 400, "general practice");
    /** Days before its end at which the holder of a licence is reminded. */
    public static final Setting<Integer> LICENCE_DAYS =
            Setting.number("training.setting.licenceDays", 180, 1, 720, "other-groups T-04");
    /** Times of the leave for which whoever studied with pay serves afterwards. */
    public static final Setting<Integer> BOND_PAID =
            Setting.number("training.setting.bondPaid", 2, 0, 10, "other-groups T-03");
    /** Times of the leave for which whoever studied without pay serves afterwards. */
    public static final Setting<Integer> BOND_UNPAID =
            Setting.number("training.setting.bondUnpaid", 1, 0, 10, "other-groups T-03");
    /** Days before it is due at which a report of study leave is asked for. */
    public static final Setting<Integer> REPORT_DAYS =
            Setting.number("training.setting.reportDays", 14, 1, 90, "our proposal");
    /** How numbers of courses look. */
    public static final Setting<String> COURSE_PATTERN =
            Setting.numberPattern("training.setting.coursePattern", "อบ-{seq}/{BE}", "our proposal");
    /** How numbers of certificates look. */
    public static final Setting<String> CERTIFICATE_PATTERN =
            Setting.numberPattern("training.setting.certificatePattern", "{seq}/{BE}", "our proposal");

    /** Numbers of courses. */
    public static final NumberSeries COURSES = new NumberSeries("training.course", YearKind.FISCAL, COURSE_PATTERN);
    /** Numbers of certificates. */
    public static final NumberSeries CERTIFICATES =
            new NumberSeries("training.certificate", YearKind.CALENDAR, CERTIFICATE_PATTERN);

    private TrainingSettings() {}

    /** All settings in the order of the screen. */
    public static List<Setting<?>> all() {
        return List.of(
                ATTENDANCE,
                YEAR_HOURS,
                LICENCE_DAYS,
                BOND_PAID,
                BOND_UNPAID,
                REPORT_DAYS,
                COURSE_PATTERN,
                CERTIFICATE_PATTERN);
    }
}
