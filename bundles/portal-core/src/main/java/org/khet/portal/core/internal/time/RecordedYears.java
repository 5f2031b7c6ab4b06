package org.khet.portal.core.internal.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khet.portal.api.admin.time.SchoolYearRegister.Listed;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.time.SchoolYear;

/**
 * The school years of one office as they were read once. Immutable.
 *
 * @param recorded by starting year
 * @param standard a year by the settings
 */
record RecordedYears(Map<Integer, Versioned<SchoolYear>> recorded, IntFunction<SchoolYear> standard) {
    Optional<SchoolYear> find(int startingYear) {
        Versioned<SchoolYear> known = recorded.get(startingYear);
        if (known != null) {
            return Optional.of(known.value());
        }
        return Optional.of(standard.apply(startingYear))
                .filter(year -> overlapping(year).isEmpty());
    }

    /** The one that began last, unless that is a year ago. */
    Optional<SchoolYear> current(LocalDate day) {
        return Stream.of(day.getYear(), day.getYear() - 1)
                .map(this::find)
                .flatMap(Optional::stream)
                .filter(year -> !day.isBefore(year.firstDay()))
                .findFirst()
                .filter(year -> day.isBefore(year.firstDay().plusYears(1)));
    }

    List<Listed> all(LocalDate today) {
        int now = current(today).map(SchoolYear::startingYear).orElse(today.getYear());
        return Stream.concat(
                        recorded.keySet().stream(), IntStream.of(now, now + 1).boxed())
                .distinct()
                .flatMap(year -> find(year).stream())
                .sorted(java.util.Comparator.reverseOrder())
                .map(year -> new Listed(year, recorded.containsKey(year.startingYear())))
                .toList();
    }

    /** Another recorded year with some of the days. */
    Optional<SchoolYear> overlapping(SchoolYear year) {
        return recorded.values().stream()
                .map(Versioned::value)
                .filter(other -> other.startingYear() != year.startingYear() && other.overlaps(year))
                .findFirst();
    }
}
