package org.khet.promotion.internal.setting;

import java.util.List;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.series.NumberSeries.YearKind;
import org.khet.portal.api.settings.Setting;

/** What an office may set. Source: other-groups B (PROM), E P-02; where it says [G], general practice. */
public final class PromotionSettings {
    /** Hours within which an accident is to be reported. */
    public static final Setting<Integer> ACCIDENT_HOURS =
            Setting.number("promotion.setting.accidentHours", 24, 1, 168, "other-groups PROM-09");
    /** Months from one evaluation of education by families and others to the next. */
    public static final Setting<Integer> EVALUATION_MONTHS =
            Setting.number("promotion.setting.evaluationMonths", 12, 1, 24, "other-groups P-02");
    /** Days before the due day of an evaluation on which it begins to wait. */
    public static final Setting<Integer> EVALUATION_AHEAD =
            Setting.number("promotion.setting.evaluationAhead", 30, 0, 180, "general practice");
    /** Days before the last day of an agreement on which its people are reminded. */
    public static final Setting<Integer> AGREEMENT_AHEAD =
            Setting.number("promotion.setting.agreementAhead", 90, 1, 365, "general practice");
    /** Fewer cases than that are not told as a number in summaries. */
    public static final Setting<Integer> FEW_CASES =
            Setting.number("promotion.setting.fewCases", 3, 1, 20, "general practice");
    /** How numbers of care cases are written. */
    public static final Setting<String> CASE_PATTERN =
            Setting.numberPattern("promotion.setting.casePattern", "ดช. {seq}/{BE}", "general practice");
    /** How numbers of cases of rights and discipline are written. */
    public static final Setting<String> RIGHTS_PATTERN =
            Setting.numberPattern("promotion.setting.rightsPattern", "สด. {seq}/{BE}", "general practice");
    /** How numbers of activities are written. */
    public static final Setting<String> ACTIVITY_PATTERN =
            Setting.numberPattern("promotion.setting.activityPattern", "{seq}/{BE}", "general practice");

    /** Numbers of care cases. */
    public static final NumberSeries CASES = new NumberSeries("promotion.care-case", YearKind.FISCAL, CASE_PATTERN);
    /** Numbers of cases of rights and discipline. */
    public static final NumberSeries RIGHTS =
            new NumberSeries("promotion.rights-case", YearKind.FISCAL, RIGHTS_PATTERN);
    /** Numbers of activities. */
    public static final NumberSeries ACTIVITIES =
            new NumberSeries("promotion.activity", YearKind.FISCAL, ACTIVITY_PATTERN);

    private PromotionSettings() {}

    /** All settings in the order of the screen. */
    public static List<Setting<?>> all() {
        return List.of(
                ACCIDENT_HOURS,
                EVALUATION_MONTHS,
                EVALUATION_AHEAD,
                AGREEMENT_AHEAD,
                FEW_CASES,
                CASE_PATTERN,
                RIGHTS_PATTERN,
                ACTIVITY_PATTERN);
    }
}
