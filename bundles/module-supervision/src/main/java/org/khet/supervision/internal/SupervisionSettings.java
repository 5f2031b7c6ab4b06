package org.khet.supervision.internal;

import java.util.List;
import org.khet.portal.api.settings.Setting;

/** What an office may set. Source: other-groups E. */
public final class SupervisionSettings {
    /** How often each school is visited in a term at least. */
    public static final Setting<Integer> VISITS_PER_TERM =
            Setting.number("supervision.setting.visitsPerTerm", 1, 1, 10, "other-groups U-01");
    /** Fewest pupils of whom a mean is kept and shown. */
    public static final Setting<Integer> FEWEST_PUPILS =
            Setting.number("supervision.setting.fewestPupils", 5, 2, 30, "other-groups U-04");
    /** Days before a last day on which schools are reminded. */
    public static final Setting<Integer> REMIND_DAYS =
            Setting.number("supervision.setting.remindDays", 7, 1, 60, "other-groups SUP-09");

    private SupervisionSettings() {}

    /** All settings in the order of the screen. */
    public static List<Setting<?>> all() {
        return List.of(VISITS_PER_TERM, FEWEST_PUPILS, REMIND_DAYS);
    }
}
