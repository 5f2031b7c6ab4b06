package org.khet.legal.internal;

import java.util.List;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.series.NumberSeries.YearKind;
import org.khet.portal.api.settings.Setting;

/** What an office may set: deadlines in days of the calendar, and how numbers look. Source: other-groups H-09. */
public final class LegalSettings {
    /** Days for the finding of facts, from the order. */
    public static final Setting<Integer> FACT_DAYS =
            Setting.number("legal.setting.factDays", 30, 1, 365, "general practice");
    /** Days until the allegation is notified, from the order that appoints the committee. */
    public static final Setting<Integer> NOTIFY_DAYS =
            Setting.number("legal.setting.notifyDays", 15, 1, 180, "general practice");
    /** Days for a case of minor misconduct, from the order. */
    public static final Setting<Integer> MINOR_DAYS =
            Setting.number("legal.setting.minorDays", 90, 1, 720, "general practice");
    /** Days for a case of serious misconduct, from the order. */
    public static final Setting<Integer> SERIOUS_DAYS =
            Setting.number("legal.setting.seriousDays", 180, 1, 720, "general practice");
    /** Days until a decision is reported upward. */
    public static final Setting<Integer> REPORT_DAYS =
            Setting.number("legal.setting.reportDays", 15, 1, 180, "general practice");
    /** Days for an appeal or a grievance, from the day on which the person was told. */
    public static final Setting<Integer> APPEAL_DAYS =
            Setting.number("legal.setting.appealDays", 30, 1, 180, "other-groups H-09");
    /** Days before a hearing at which its lawyer is reminded. */
    public static final Setting<Integer> HEARING_DAYS =
            Setting.number("legal.setting.hearingDays", 7, 1, 60, "our proposal");
    /** How numbers of complaints look: each register has a mark of its own, since the title of a sealed case is its number alone. */
    public static final Setting<String> COMPLAINT_PATTERN = pattern("complaintPattern", "ร้อง-{seq}/{BE}");
    /** How numbers of disciplinary cases look. */
    public static final Setting<String> DISCIPLINE_PATTERN = pattern("disciplinePattern", "วินัย-{seq}/{BE}");
    /** How numbers of suspensions look. */
    public static final Setting<String> MEASURE_PATTERN = pattern("measurePattern", "พัก-{seq}/{BE}");
    /** How numbers of appeals look. */
    public static final Setting<String> APPEAL_PATTERN = pattern("appealPattern", "อุทธรณ์-{seq}/{BE}");
    /** How numbers of liability cases look. */
    public static final Setting<String> LIABILITY_PATTERN = pattern("liabilityPattern", "ละเมิด-{seq}/{BE}");
    /** How numbers of court cases look. */
    public static final Setting<String> CASE_PATTERN = pattern("casePattern", "คดี-{seq}/{BE}");

    /** Numbers of complaints. */
    public static final NumberSeries COMPLAINTS = series("complaint", COMPLAINT_PATTERN);
    /** Numbers of disciplinary cases. */
    public static final NumberSeries DISCIPLINE = series("discipline", DISCIPLINE_PATTERN);
    /** Numbers of suspensions. */
    public static final NumberSeries MEASURES = series("measure", MEASURE_PATTERN);
    /** Numbers of appeals. */
    public static final NumberSeries APPEALS = series("appeal", APPEAL_PATTERN);
    /** Numbers of liability cases. */
    public static final NumberSeries LIABILITY = series("liability", LIABILITY_PATTERN);
    /** Numbers of court cases. */
    public static final NumberSeries COURT = series("court", CASE_PATTERN);

    private LegalSettings() {}

    private static Setting<String> pattern(String name, String shipped) {
        return Setting.numberPattern("legal.setting." + name, shipped, "our proposal");
    }

    private static NumberSeries series(String name, Setting<String> pattern) {
        return new NumberSeries("legal." + name, YearKind.CALENDAR, pattern);
    }

    /** All settings in the order of the screen. */
    public static List<Setting<?>> all() {
        return List.of(
                FACT_DAYS,
                NOTIFY_DAYS,
                MINOR_DAYS,
                SERIOUS_DAYS,
                REPORT_DAYS,
                APPEAL_DAYS,
                HEARING_DAYS,
                COMPLAINT_PATTERN,
                DISCIPLINE_PATTERN,
                MEASURE_PATTERN,
                APPEAL_PATTERN,
                LIABILITY_PATTERN,
                CASE_PATTERN);
    }
}
