package org.khet.portal.api.settings;

import java.time.LocalDate;
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
     * Sets the value from a day on; earlier days keep theirs.
     *
     * @throws Rejected if out of range
     */
    <T> void set(Caller caller, Setting<T> setting, T value, LocalDate from);
}
