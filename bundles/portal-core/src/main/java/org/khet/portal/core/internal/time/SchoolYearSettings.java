package org.khet.portal.core.internal.time;

import java.time.MonthDay;
import java.util.List;
import org.khet.portal.api.settings.Setting;

/**
 * Days of a school year that the office did not record, and how many terms one may have. The standard days are those of
 * README §6.1; term 1 ends on the day before schools close by the ministry's rule on the school year of 2549 (11 October, and
 * 1 April after term 2). By that rule a year lasts until 15 May: its days after term 2 count as its last break.
 */
public final class SchoolYearSettings {
    private static final String SOURCE = "README §6.1, ระเบียบกระทรวงศึกษาธิการว่าด้วยปีการศึกษา พ.ศ. 2549";

    /** First day of the year and of term 1. */
    public static final Setting<MonthDay> TERM1_FIRST =
            Setting.dayOfYear("core.setting.term1First", MonthDay.of(5, 16), SOURCE);

    /** Last day of term 1. */
    public static final Setting<MonthDay> TERM1_LAST =
            Setting.dayOfYear("core.setting.term1Last", MonthDay.of(10, 10), SOURCE);

    /** First day of term 2. */
    public static final Setting<MonthDay> TERM2_FIRST =
            Setting.dayOfYear("core.setting.term2First", MonthDay.of(11, 1), SOURCE);

    /** Last day of term 2 and of the year. */
    public static final Setting<MonthDay> TERM2_LAST =
            Setting.dayOfYear("core.setting.term2Last", MonthDay.of(3, 31), SOURCE);

    /** Most terms of a year; two as everywhere, more where an office has such schools. */
    public static final Setting<Integer> TERMS = Setting.number("core.setting.schoolTerms", 2, 2, 4, "core CORE-39");

    private SchoolYearSettings() {}

    /** All of them. */
    public static List<Setting<?>> all() {
        return List.of(TERM1_FIRST, TERM1_LAST, TERM2_FIRST, TERM2_LAST, TERMS);
    }
}
