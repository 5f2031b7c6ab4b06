package org.khet.portal.api.settings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;

/** Settings of an office as dated rows with author. Safe for concurrent use. */
public interface Settings {
    /** Permission to change settings of the office. */
    Permission CONFIGURE = Permission.of("core:setting:configure");

    /** The value in force on a day. */
    <T> T get(OfficeId office, Setting<T> setting, LocalDate day);

    /**
     * The value in force on a day, as far as it was set by a moment: what was set afterwards, from an earlier day on or again from the
     * same day, does not count. So a paper of before prints as it did. Source: ict ICT-114.
     */
    default <T> T get(OfficeId office, Setting<T> setting, LocalDate day, Instant by) {
        return history(office, setting).stream()
                .filter(set -> !set.from().isAfter(day) && !set.at().isAfter(by))
                .findFirst()
                .map(Dated::value)
                .orElse(setting.standard());
    }

    /**
     * A value as it was set.
     *
     * @param from  first day
     * @param value the value
     * @param by    who set it
     * @param at    when
     */
    record Dated<T>(LocalDate from, T value, String by, Instant at) {}

    /** The values that the office set, the last one of each first day, newest first day first; empty while the standard holds. */
    <T> List<Dated<T>> history(OfficeId office, Setting<T> setting);

    /**
     * Sets the value from a day on; earlier days keep theirs.
     *
     * @throws Rejected if out of range
     */
    default <T> void set(Caller caller, Setting<T> setting, T value, LocalDate from) {
        set(caller, List.of(new Change<>(setting, value)), from);
    }

    /**
     * A value to be set.
     *
     * @param setting which setting
     * @param value   its value
     */
    record Change<T>(Setting<T> setting, T value) {
        /** Whether the setting takes the value. */
        public boolean fits() {
            return setting.kind().valid().test(value);
        }

        /** The value as it is stored. */
        public String text() {
            return setting.kind().write().apply(value);
        }
    }

    /**
     * Sets several values from a day on, all or none; earlier days keep theirs.
     *
     * @throws Rejected with one problem for each value out of range, under the setting's key; nothing is stored
     */
    void set(Caller caller, List<? extends Change<?>> changes, LocalDate from);
}
