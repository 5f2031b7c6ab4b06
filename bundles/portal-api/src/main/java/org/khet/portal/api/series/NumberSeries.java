package org.khet.portal.api.series;

import org.khet.portal.api.settings.Setting;

/**
 * A series of running numbers without holes, per office and year. Source: ict E-R31, core E-11.
 *
 * @param id       {@code <module>.<name>}, at most 40 characters
 * @param yearKind which year starts it again at 1
 * @param pattern  setting with the office's pattern: {@code {seq}} running number, {@code {BE}} Buddhist year
 */
public record NumberSeries(String id, YearKind yearKind, Setting<String> pattern) {
    /** Which year a series follows. */
    public enum YearKind {
        /** October to September, named by its end. */
        FISCAL,
        /** January to December. */
        CALENDAR
    }
}
