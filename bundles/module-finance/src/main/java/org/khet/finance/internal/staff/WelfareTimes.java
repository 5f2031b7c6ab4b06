package org.khet.finance.internal.staff;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.SchoolTerm;
import org.khet.portal.api.time.SchoolYear;

/** Until when welfare may be claimed. Source: finance RF-41. */
final class WelfareTimes {
    private final WelfareParts parts;

    WelfareTimes(WelfareParts parts) {
        this.parts = parts;
    }

    /** Education counts from the first day of its term, everything else from the day of each receipt. Source: finance RF-41. */
    Optional<Problem> tooLate(WelfareRecord kind, RecordRow row) {
        LocalDate handedIn = row.get(kind.receivedOn);
        int years = parts.settings().get(row.head().office(), FinanceSettings.WELFARE_YEARS, handedIn);
        Optional<LocalDate> term = termStart(kind, row);
        if (term.isPresent()) {
            return term.filter(day -> day.plusYears(years).isBefore(handedIn))
                    .map(day -> Problem.of(kind.term.name(), "finance.error.termTooLate", day));
        }
        return row.lines(kind.receipts).stream()
                .map(line -> line.get(kind.receiptOn))
                .filter(day -> day.plusYears(years).isBefore(handedIn))
                .findFirst()
                .map(day -> Problem.of(kind.receipts.name(), "finance.error.tooLate", day));
    }

    /** The first day of the term of an education claim; of a term that the school year does not have, the latest before it. */
    private Optional<LocalDate> termStart(WelfareRecord kind, RecordRow row) {
        if (!kind.isOfEducation(row)) {
            return Optional.empty();
        }
        int number = row.get(kind.term).orElse(1);
        return row.get(kind.schoolYear)
                .flatMap(year -> parts.years().find(row.head().office(), SchoolYear.startingYear(year)))
                .flatMap(year -> year.terms().stream()
                        .filter(term -> term.number() <= number)
                        .max(Comparator.comparingInt(SchoolTerm::number)))
                .map(SchoolTerm::firstDay);
    }
}
