package org.khet.personnel.internal;

import java.time.MonthDay;
import java.util.List;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.series.NumberSeries.YearKind;
import org.khet.portal.api.settings.Setting;

/** What an office may set. Source: other-groups E. */
public final class PersonnelSettings {
    /** Orders that need a resolution of a body: names of their kinds, with the sort behind a point where only some do. */
    public static final Setting<String> RESOLUTION_NEEDED = Setting.text(
            "personnel.setting.resolutionNeeded",
            "placement post-change standing raise move-round",
            "other-groups H-12");
    /** Percent of the salaries of a unit that its raises may come to. */
    public static final Setting<String> RAISE_PERCENT =
            Setting.text("personnel.setting.raisePercent", "3.00", "other-groups H-02");
    /** Day whose salaries count for the first raise of a year. */
    public static final Setting<MonthDay> RAISE_BASE_FIRST =
            Setting.dayOfYear("personnel.setting.raiseBaseFirst", MonthDay.of(3, 1), "other-groups H-02");
    /** Day whose salaries count for the second raise of a year. */
    public static final Setting<MonthDay> RAISE_BASE_SECOND =
            Setting.dayOfYear("personnel.setting.raiseBaseSecond", MonthDay.of(9, 1), "other-groups H-02");
    /** Least scores of the levels of an evaluation, the best first. */
    public static final Setting<String> APPRAISAL_LEVELS =
            Setting.text("personnel.setting.appraisalLevels", "90 80 70 60", "general practice");
    /** Months of probation. */
    public static final Setting<Integer> PROBATION_MONTHS =
            Setting.number("personnel.setting.probationMonths", 24, 1, 60, "general practice");
    /** Months between assessments during probation. */
    public static final Setting<Integer> PROBATION_EVERY =
            Setting.number("personnel.setting.probationEvery", 6, 1, 24, "general practice");
    /** Days of leave to which the word of the head is the last; above it the director grants. */
    public static final Setting<Integer> HEAD_GRANTS =
            Setting.number("personnel.setting.headGrants", 0, 0, 60, "general practice");
    /** Days of sick leave from which on a certificate is needed. */
    public static final Setting<Integer> CERTIFICATE_FROM =
            Setting.number("personnel.setting.certificateFrom", 30, 1, 365, "general practice");
    /** Days before the end of a contract of the first reminder. */
    public static final Setting<Integer> CONTRACT_FIRST =
            Setting.number("personnel.setting.contractFirst", 90, 1, 365, "other-groups H-11");
    /** Days before the end of a contract of the second reminder. */
    public static final Setting<Integer> CONTRACT_SECOND =
            Setting.number("personnel.setting.contractSecond", 30, 1, 365, "other-groups H-11");
    /** Years for which an identity card holds. */
    public static final Setting<Integer> CARD_YEARS =
            Setting.number("personnel.setting.cardYears", 6, 1, 10, "general practice");
    /** Days before an identity card or an assessment of probation ends on which people are reminded. */
    public static final Setting<Integer> REMIND_DAYS =
            Setting.number("personnel.setting.remindDays", 30, 1, 180, "general practice");
    /** Years of service after which the first decoration may be asked for. */
    public static final Setting<Integer> DECORATION_YEARS =
            Setting.number("personnel.setting.decorationYears", 5, 1, 40, "general practice");
    /** Fewest assessors of a request for academic standing. */
    public static final Setting<Integer> ASSESSORS =
            Setting.number("personnel.setting.assessors", 3, 1, 10, "general practice");
    /** Teachers of small schools: most pupils and teachers, in pairs. */
    public static final Setting<String> SMALL_SCHOOLS =
            Setting.text("personnel.setting.smallSchools", "20 1, 40 2, 60 3, 80 4, 100 5, 120 6", "general practice");
    /** Above that: pupils of a class and pupils for each teacher, by level. */
    public static final Setting<String> CLASSES = Setting.text(
            "personnel.setting.classes",
            "pre-primary 30 25, primary 40 25, lower-secondary 40 20, upper-secondary 40 20",
            "general practice");
    /** Heads of schools: fewest pupils and heads, in pairs. */
    public static final Setting<String> HEADS =
            Setting.text("personnel.setting.heads", "1 1, 360 2, 720 3, 1080 4, 1680 5", "general practice");
    /** What part of the teachers each subject needs, in percent, by codes of the list of subjects. */
    public static final Setting<String> SUBJECT_SHARES = Setting.text(
            "personnel.setting.subjectShares",
            "THAI 16, MATH 16, SCIENCE 12, SOCIAL 12, ENGLISH 14, HEALTH 8, ART 7, WORK 5, PRIMARY 6, EARLY 4",
            "general practice");
    /** Item of certified counts that has the pupils. */
    public static final Setting<String> PUPIL_ITEM =
            Setting.text("personnel.setting.pupilItem", "PUPILS", "other-groups G");
    /** Pattern of the numbers of certificates. */
    public static final Setting<String> CERTIFICATE_PATTERN =
            Setting.numberPattern("personnel.setting.certificatePattern", "{seq}/{BE}", "other-groups HR-16");
    /** Numbers of certificates. */
    public static final NumberSeries CERTIFICATES =
            new NumberSeries("personnel.certificate", YearKind.CALENDAR, CERTIFICATE_PATTERN);
    /** Pattern of the numbers of identity cards. */
    public static final Setting<String> CARD_PATTERN =
            Setting.numberPattern("personnel.setting.cardPattern", "{seq}/{BE}", "other-groups HR-17");
    /** Numbers of identity cards. */
    public static final NumberSeries CARDS = new NumberSeries("personnel.card", YearKind.CALENDAR, CARD_PATTERN);

    private PersonnelSettings() {}

    /** All settings in the order of the screen. */
    public static List<Setting<?>> all() {
        return List.of(
                RESOLUTION_NEEDED,
                SMALL_SCHOOLS,
                CLASSES,
                HEADS,
                SUBJECT_SHARES,
                PUPIL_ITEM,
                RAISE_PERCENT,
                RAISE_BASE_FIRST,
                RAISE_BASE_SECOND,
                APPRAISAL_LEVELS,
                PROBATION_MONTHS,
                PROBATION_EVERY,
                HEAD_GRANTS,
                CERTIFICATE_FROM,
                CONTRACT_FIRST,
                CONTRACT_SECOND,
                CARD_YEARS,
                REMIND_DAYS,
                DECORATION_YEARS,
                ASSESSORS,
                CERTIFICATE_PATTERN,
                CARD_PATTERN);
    }
}
