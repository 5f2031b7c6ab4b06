package org.khet.portal.core.internal.round;

import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.settings.Setting;

/**
 * Days of the three DMC rounds of a school year, and when people are reminded. One manual names 25 June beside 10 June as the
 * day of the first round (README CON-05); the days hold as they are written although the second round opens before its term
 * begins (CON-06).
 */
public final class RoundSettings {
    /** The usual days of a round. */
    record Usual(Setting<MonthDay> opensOn, Setting<MonthDay> asOf, Setting<MonthDay> closesOn) {
        List<Setting<?>> all() {
            return List.of(opensOn, asOf, closesOn);
        }
    }

    private static final String SOURCE = "ict C.6, ICT-P27; README CON-05, CON-06";
    private static final Pattern DAYS = Pattern.compile("\\d{1,2}(?:[,\\s]+\\d{1,2}){0,4}");
    private static final int FURTHEST = 60;

    /** Rounds of DMC, by number from 1. */
    static final List<Usual> DMC = List.of(
            usual("dmcTerm1", MonthDay.of(5, 16), MonthDay.of(6, 10)),
            usual("dmcTerm2", MonthDay.of(7, 15), MonthDay.of(11, 10)),
            usual("dmcYearEnd", MonthDay.of(3, 31), MonthDay.of(4, 30)));

    /** At which numbers of working days before the close people are reminded; none by 0. */
    static final Setting<List<Integer>> REMINDERS = new Setting<>(
            "core.setting.roundReminders",
            List.of(7, 3, 1),
            "core CORE-41; numbers are our proposal",
            new Setting.Kind<>(
                    RoundSettings::days,
                    value -> value.stream().map(String::valueOf).collect(Collectors.joining(", ")),
                    value -> value.stream().allMatch(day -> day <= FURTHEST),
                    "core.setting.error.days",
                    value -> ""));

    /** When the portal looks whom to remind, on working days. */
    static final Setting<LocalTime> TIME =
            Setting.time("core.setting.roundReminderTime", LocalTime.of(8, 30), "our proposal");

    private RoundSettings() {}

    /** All of them in the order of the screen. */
    public static List<Setting<?>> all() {
        return Stream.concat(DMC.stream().flatMap(usual -> usual.all().stream()), Stream.of(REMINDERS, TIME))
                .toList();
    }

    private static Usual usual(String name, MonthDay opensOn, MonthDay closesOn) {
        return new Usual(
                Setting.dayOfYear("core.setting." + name + "Opens", opensOn, SOURCE),
                Setting.dayOfYear("core.setting." + name + "AsOf", closesOn, SOURCE),
                Setting.dayOfYear("core.setting." + name + "Closes", closesOn, SOURCE));
    }

    private static Optional<List<Integer>> days(String text) {
        return DAYS.matcher(text.strip()).matches()
                ? Optional.of(Arrays.stream(text.strip().split("[,\\s]+"))
                        .map(Integer::valueOf)
                        .distinct()
                        .sorted(java.util.Comparator.reverseOrder())
                        .toList())
                : Optional.empty();
    }
}
