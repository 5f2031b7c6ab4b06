package org.khet.portal.core.internal.office.structure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.structure.UnitPeriod;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;

/**
 * A unit with all that it ever was called.
 *
 * @param latest  as it was saved last
 * @param from    its first day
 * @param until   its last day, {@code null} while it lasts
 * @param periods its names and places, the earliest first
 */
public record DatedUnit(
        Unit latest, LocalDate from, @Nullable LocalDate until, List<UnitPeriod> periods) {
    public DatedUnit {
        periods = List.copyOf(periods);
    }

    public boolean isOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }

    /** Whether it stands below the other one on that day or on a later one. */
    public boolean standsBelow(UnitId above, LocalDate day) {
        return (until == null || !until.isBefore(day))
                && periods.stream()
                        .filter(period ->
                                period.until() == null || !period.until().isBefore(day))
                        .anyMatch(period -> above.equals(period.parent()));
    }

    /** With the name and place of that day: the first ones before it began, the last ones after it ended. */
    public Unit on(LocalDate day) {
        UnitPeriod valid = null;
        for (UnitPeriod period : periods) {
            if (valid == null || !period.from().isAfter(day)) {
                valid = period;
            }
        }
        return valid == null ? latest : called(valid);
    }

    private Unit called(UnitPeriod period) {
        return new Unit(
                latest.id(),
                latest.office(),
                period.parent(),
                latest.code(),
                period.name(),
                period.shortName(),
                latest.order(),
                latest.phone(),
                period.nameEnglish());
    }
}
