package org.khet.audit.internal;

import java.util.List;
import org.khet.portal.api.settings.Setting;

/** What an office may set. Source: other-groups E. */
public final class AuditSettings {
    /** Years for which an auditor does not audit a unit in which that person worked. */
    public static final Setting<Integer> FORMER_UNIT_YEARS =
            Setting.number("audit.setting.formerUnitYears", 1, 0, 5, "other-groups A-02");
    /** Most days for which an auditor may read what others keep. */
    public static final Setting<Integer> ACCESS_DAYS =
            Setting.number("audit.setting.accessDays", 90, 1, 366, "other-groups AUD-07");
    /** Days before the last day on which an audited unit is reminded. */
    public static final Setting<Integer> REMIND_DAYS =
            Setting.number("audit.setting.remindDays", 3, 1, 30, "other-groups AUD-04");
    /** Score of risk from which on it is high. */
    public static final Setting<Integer> HIGH_FROM =
            Setting.number("audit.setting.highFrom", 4, 2, 5, "other-groups AUD-01");
    /** Score of risk from which on it is medium; below it is low. */
    public static final Setting<Integer> MEDIUM_FROM =
            Setting.number("audit.setting.mediumFrom", 3, 1, 5, "other-groups AUD-01");
    /** Pattern of the numbers of advice. */
    public static final Setting<String> ADVICE_PATTERN =
            Setting.numberPattern("audit.setting.advicePattern", "ตสน.{seq}/{BE}", "other-groups AUD-10");

    private AuditSettings() {}

    /** All settings in the order of the screen. */
    public static List<Setting<?>> all() {
        return List.of(FORMER_UNIT_YEARS, ACCESS_DAYS, REMIND_DAYS, HIGH_FROM, MEDIUM_FROM, ADVICE_PATTERN);
    }
}
