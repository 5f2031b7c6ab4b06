package org.khet.portal.core.internal.privacy;

import java.time.LocalTime;
import java.util.List;
import org.khet.portal.api.settings.Setting;

/** Until when requests of data subjects are answered, when those who handle them are reminded, and how long people are kept. */
public final class PrivacySettings {
    /** Days to answer; the law lets no office have more. */
    static final Setting<Integer> ANSWER_DAYS = Setting.number(
            "core.setting.dataRequestDays", 30, 1, 30, "PDPA B.E. 2562 s. 30: at most 30 days from receipt");

    /** Days before the last one. */
    static final Setting<Integer> REMINDER_DAYS =
            Setting.number("core.setting.dataRequestReminderDays", 7, 0, 30, "our proposal");

    /** When the portal looks whom to remind, on working days. */
    static final Setting<LocalTime> TIME =
            Setting.time("core.setting.dataRequestReminderTime", LocalTime.of(8, 30), "our proposal");

    /** Years after leaving until a person is proposed for erasing; 0 for never. */
    static final Setting<Integer> ERASURE_YEARS = Setting.number(
            "core.setting.erasureYears",
            10,
            0,
            100,
            "Regulation of the Office of the Prime Minister on Records B.E. 2526 no. 57: at least 10 years");

    private PrivacySettings() {}

    /** All of them in the order of the screen. */
    public static List<Setting<?>> all() {
        return List.of(ANSWER_DAYS, REMINDER_DAYS, TIME, ERASURE_YEARS);
    }
}
