package org.khet.monitoring.internal;

import java.util.List;
import org.khet.portal.api.settings.Setting;

/** What an office may set. Source: monitoring E, J.2. */
public final class MonitoringSettings {
    /** Percent of the plan from which on a project is green. */
    public static final Setting<Integer> GREEN_FROM =
            Setting.number("monitoring.setting.greenFrom", 100, 1, 200, "monitoring RM-06");
    /** Percent of the plan from which on a project is amber; below it is red. */
    public static final Setting<Integer> AMBER_FROM =
            Setting.number("monitoring.setting.amberFrom", 80, 1, 200, "monitoring RM-06");
    /** Whether planned percent follows the money by month where there is some; else the activities. */
    public static final Setting<Boolean> PLAN_BY_MONEY =
            Setting.flag("monitoring.setting.planByMoney", true, "monitoring RM-06");
    /** Whether the sum of a strategy weighs its projects by money; else each counts as one. */
    public static final Setting<Boolean> ROLL_UP_BY_MONEY =
            Setting.flag("monitoring.setting.rollUpByMoney", true, "monitoring RM-06");
    /** Day of the month after a quarter, or a month, on which its reports are due. */
    public static final Setting<Integer> DUE_DAY =
            Setting.number("monitoring.setting.dueDay", 10, 1, 28, "monitoring RM-24");
    /** Whether rounds are months; else quarters. */
    public static final Setting<Boolean> MONTHLY_ROUNDS =
            Setting.flag("monitoring.setting.monthlyRounds", false, "monitoring RM-24");
    /** First days before the due day on which owners are reminded; a second and a last reminder follow. */
    public static final Setting<Integer> REMIND_FIRST =
            Setting.number("monitoring.setting.remindFirst", 7, 1, 30, "monitoring RM-05");
    /** Days before the due day of the second reminder. */
    public static final Setting<Integer> REMIND_SECOND =
            Setting.number("monitoring.setting.remindSecond", 3, 1, 30, "monitoring RM-05");
    /** Days ahead for which reports to other bodies stand on the home page. */
    public static final Setting<Integer> OUTSIDE_AHEAD =
            Setting.number("monitoring.setting.outsideAhead", 14, 1, 60, "monitoring MON-31");
    /** Largest file of evidence in mebibytes. */
    public static final Setting<Integer> EVIDENCE_MEBIBYTES =
            Setting.number("monitoring.setting.evidenceMebibytes", 10, 1, 100, "monitoring MON-49");
    /** Kinds of files that are taken as evidence, by the end of their names. */
    public static final Setting<String> EVIDENCE_KINDS =
            Setting.text("monitoring.setting.evidenceKinds", "jpg jpeg png pdf xlsx docx", "monitoring MON-49");
    /** Most files of evidence in one report. */
    public static final Setting<Integer> EVIDENCE_COUNT =
            Setting.number("monitoring.setting.evidenceCount", 10, 1, 30, "monitoring MON-49");
    /** Spending that is expected at the end of each quarter, in percent: four numbers. */
    public static final Setting<String> SPENDING_TARGETS =
            Setting.text("monitoring.setting.spendingTargets", "32 52 75 100", "monitoring ME-17, finance RF-73");

    private MonitoringSettings() {}

    /** All settings in the order of the screen. */
    public static List<Setting<?>> all() {
        return List.of(
                GREEN_FROM,
                AMBER_FROM,
                PLAN_BY_MONEY,
                ROLL_UP_BY_MONEY,
                MONTHLY_ROUNDS,
                DUE_DAY,
                REMIND_FIRST,
                REMIND_SECOND,
                OUTSIDE_AHEAD,
                EVIDENCE_MEBIBYTES,
                EVIDENCE_COUNT,
                EVIDENCE_KINDS,
                SPENDING_TARGETS);
    }
}
