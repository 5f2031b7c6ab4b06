package org.khet.policyplan.internal.setting;

import java.util.List;
import org.khet.portal.api.settings.Setting;

/** What an office may set. Source: policyplan E (settings), kinds-policyplan. */
public final class PolicyplanSettings {
    /** Years of a development plan. */
    public static final Setting<Integer> PLAN_YEARS =
            Setting.number("policyplan.setting.planYears", 4, 2, 10, "policyplan R-14");

    /** Whether a part of a month counts as a whole one. */
    public static final Setting<Boolean> WHOLE_MONTHS =
            Setting.flag("policyplan.setting.wholeMonths", true, "policyplan R-04");

    /** Employer's social security in percent of the pay. */
    public static final Setting<Integer> SOCIAL_PERCENT =
            Setting.number("policyplan.setting.socialPercent", 5, 0, 50, "policyplan R-05");

    /** Highest monthly pay in baht of which social security is computed. */
    public static final Setting<Integer> SOCIAL_CAP =
            Setting.number("policyplan.setting.socialCap", 15_000, 0, 1_000_000, "policyplan R-05");

    /** Whether the others are allocated while the counts of some schools are not acknowledged. */
    public static final Setting<Boolean> ALLOCATE_REST =
            Setting.flag("policyplan.setting.allocateRest", true, "policyplan R-07");

    /** Change of a count in percent from which a note is asked for. */
    public static final Setting<Integer> COUNT_CHANGE =
            Setting.number("policyplan.setting.countChange", 20, 1, 1000, "policyplan R-55");

    /** Whether transfers need the decision of an outside body. */
    public static final Setting<Boolean> GOVERNOR_STEP =
            Setting.flag("policyplan.setting.governorStep", true, "policyplan R-22");

    /** The outside body that decides about transfers. */
    public static final Setting<String> GOVERNOR_BODY =
            Setting.text("policyplan.setting.governorBody", "ผู้ว่าราชการจังหวัด", "policyplan R-22");

    /** Bodies that agree to a change of schools, one after the other, apart by semicolons. */
    public static final Setting<String> SCHOOL_APPROVALS = Setting.text(
            "policyplan.setting.schoolApprovals",
            "คณะกรรมการเขตพื้นที่การศึกษา (กพท.); คณะกรรมการศึกษาธิการจังหวัด (กศจ.)",
            "policyplan R-30, KP-09");

    /** Whether urgent requests may be sent before the area committee agreed. */
    public static final Setting<Boolean> URGENT_RATIFY_LATER =
            Setting.flag("policyplan.setting.urgentRatifyLater", false, "policyplan R-21");

    /** Working days until a receiver is reminded of a notice. */
    public static final Setting<Integer> NOTICE_DAYS =
            Setting.number("policyplan.setting.noticeDays", 5, 1, 60, "policyplan J.2");

    /** Pupils up to which a school is a small one. */
    public static final Setting<Integer> SMALL_LIMIT =
            Setting.number("policyplan.setting.smallLimit", 120, 1, 5000, "policyplan P23, PLAN-69");

    /** Items of certified counts: pupils, poor and boarding pupils, in this order. */
    public static final Setting<String> COUNT_ITEMS =
            Setting.text("policyplan.setting.countItems", "PUPILS POOR BOARDING", "policyplan R-06, PLAN-16");

    /** Whether papers show Thai digits. */
    public static final Setting<Boolean> THAI_DIGITS =
            Setting.flag("policyplan.setting.thaiDigits", false, "policyplan PLAN-100");

    /** How projects are numbered. */
    public static final Setting<String> PROJECT_PATTERN =
            Setting.numberPattern("policyplan.setting.projectPattern", "{BE}-{seq}", "policyplan E-04");

    /** How requests are numbered. */
    public static final Setting<String> REQUEST_PATTERN =
            Setting.numberPattern("policyplan.setting.requestPattern", "ข {seq}/{BE}", "policyplan E-05");

    /** How requests of the office are numbered. */
    public static final Setting<String> SUBMISSION_PATTERN =
            Setting.numberPattern("policyplan.setting.submissionPattern", "ข.ขต. {seq}/{BE}", "our proposal");

    /** How allocations are numbered. */
    public static final Setting<String> ALLOCATION_PATTERN =
            Setting.numberPattern("policyplan.setting.allocationPattern", "{seq}/{BE}", "policyplan E-08");

    /** How transfers are numbered. */
    public static final Setting<String> TRANSFER_PATTERN =
            Setting.numberPattern("policyplan.setting.transferPattern", "อ {seq}/{BE}", "policyplan E-12");

    private PolicyplanSettings() {}

    /** All settings in the order of the screen. */
    public static List<Setting<?>> all() {
        return List.of(
                PLAN_YEARS,
                WHOLE_MONTHS,
                SOCIAL_PERCENT,
                SOCIAL_CAP,
                ALLOCATE_REST,
                COUNT_CHANGE,
                GOVERNOR_STEP,
                GOVERNOR_BODY,
                SCHOOL_APPROVALS,
                URGENT_RATIFY_LATER,
                NOTICE_DAYS,
                COUNT_ITEMS,
                SMALL_LIMIT,
                THAI_DIGITS,
                PROJECT_PATTERN,
                REQUEST_PATTERN,
                SUBMISSION_PATTERN,
                ALLOCATION_PATTERN,
                TRANSFER_PATTERN);
    }
}
