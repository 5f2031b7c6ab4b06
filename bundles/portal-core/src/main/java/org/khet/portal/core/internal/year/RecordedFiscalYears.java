package org.khet.portal.core.internal.year;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khet.portal.api.admin.time.FiscalYearRegister;
import org.khet.portal.api.admin.time.FiscalYearStatus;
import org.khet.portal.api.admin.time.FiscalYearStatus.Step;
import org.khet.portal.api.time.FiscalYear;

/**
 * The fiscal years of one office as they were read once. Immutable.
 *
 * @param today   day for which it is asked
 * @param history what was done, by year
 */
record RecordedFiscalYears(LocalDate today, Map<FiscalYear, List<Step>> history) {
    FiscalYear current() {
        return FiscalYear.of(today);
    }

    FiscalYearStatus of(FiscalYear year) {
        return FiscalYearStatus.on(today, year, history.getOrDefault(year, List.of()));
    }

    Optional<FiscalYearStatus> find(FiscalYear year) {
        int back = current().endingYear() - year.endingYear();
        boolean listed = (back >= -1 && back <= FiscalYearRegister.YEARS_BACK) || history.containsKey(year);
        return listed ? Optional.of(of(year)) : Optional.empty();
    }

    List<FiscalYearStatus> all() {
        int next = current().endingYear() + 1;
        return Stream.concat(
                        history.keySet().stream(),
                        IntStream.rangeClosed(next - 1 - FiscalYearRegister.YEARS_BACK, next)
                                .mapToObj(FiscalYear::new))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(this::of)
                .toList();
    }
}
