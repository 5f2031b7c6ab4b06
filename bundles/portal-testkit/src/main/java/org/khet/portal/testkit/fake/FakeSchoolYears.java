package org.khet.portal.testkit.fake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.time.SchoolTerm;
import org.khet.portal.api.time.SchoolYear;
import org.khet.portal.api.time.SchoolYears;

/** The years that a test adds, and for others none; the same in every office. */
public final class FakeSchoolYears implements SchoolYears {
    private final Map<Integer, SchoolYear> years = new TreeMap<>(Comparator.reverseOrder());

    /** A year as usual: 16 May to 10 October, 1 November to 31 March. */
    public static SchoolYear usual(int buddhist) {
        int year = SchoolYear.startingYear(buddhist);
        LocalDate first = LocalDate.of(year, 5, 16);
        LocalDate last = LocalDate.of(year + 1, 3, 31);
        return new SchoolYear(
                year,
                first,
                last,
                List.of(
                        new SchoolTerm(1, first, LocalDate.of(year, 10, 10)),
                        new SchoolTerm(2, LocalDate.of(year, 11, 1), last)));
    }

    /** Adds a year without asking who. */
    public FakeSchoolYears with(SchoolYear year) {
        years.put(year.startingYear(), year);
        return this;
    }

    @Override
    public Optional<SchoolYear> current(OfficeId office, LocalDate day) {
        return years.values().stream()
                .filter(year -> !day.isBefore(year.firstDay()))
                .findFirst()
                .filter(year -> day.isBefore(year.firstDay().plusYears(1)));
    }

    @Override
    public Optional<SchoolYear> find(OfficeId office, int startingYear) {
        return Optional.ofNullable(years.get(startingYear));
    }

    @Override
    public List<SchoolYear> all(OfficeId office) {
        return List.copyOf(years.values());
    }
}
