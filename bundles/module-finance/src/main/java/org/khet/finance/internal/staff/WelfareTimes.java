package org.khet.finance.internal.staff;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.SchoolTerm;
import org.khet.portal.api.time.SchoolYear;

/** Until when welfare may be claimed, and in which school year. Source: finance RF-41, RF-43. */
final class WelfareTimes {
    /** How long before its school year what is paid for it may be received: enrolment is early. */
    private static final int DAYS_AHEAD = 120;

    private final WelfareParts parts;

    WelfareTimes(WelfareParts parts) {
        this.parts = parts;
    }

    /** What its days say against it: too late, a term that has not begun, a receipt of another school year. Source: RF-41, RF-43, FIN-48. */
    Optional<Problem> problem(WelfareRecord kind, RecordRow row) {
        return tooLate(kind, row).or(() -> notBegun(kind, row)).or(() -> ofOtherYear(kind, row));
    }

    private Optional<Problem> notBegun(WelfareRecord kind, RecordRow row) {
        return termStart(kind, row)
                .filter(day -> day.isAfter(row.get(kind.receivedOn)))
                .map(day -> Problem.of(kind.term.name(), "finance.error.termNotBegun", day));
    }

    /** Each school year has its ceiling, so a receipt counts in its own: from some weeks before it begins until the next one does. */
    private Optional<Problem> ofOtherYear(WelfareRecord kind, RecordRow row) {
        return year(kind, row)
                .flatMap(year -> row.lines(kind.receipts).stream()
                        .map(line -> line.get(kind.receiptOn))
                        .filter(day -> day.isBefore(year.firstDay().minusDays(DAYS_AHEAD))
                                || !day.isBefore(year.firstDay().plusYears(1)))
                        .findFirst()
                        .map(day -> Problem.of(
                                kind.receipts.name(),
                                "finance.error.receiptOfOtherYear",
                                day,
                                String.valueOf(year.buddhist()))));
    }

    /** Education counts from the first day of its term, everything else from the day of each receipt. Source: finance RF-41. */
    private Optional<Problem> tooLate(WelfareRecord kind, RecordRow row) {
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
        int number = row.get(kind.term).orElse(1);
        return year(kind, row)
                .flatMap(year -> year.terms().stream()
                        .filter(term -> term.number() <= number)
                        .max(Comparator.comparingInt(SchoolTerm::number)))
                .map(SchoolTerm::firstDay);
    }

    /** The school year of an education claim. */
    private Optional<SchoolYear> year(WelfareRecord kind, RecordRow row) {
        return kind.isOfEducation(row)
                ? row.get(kind.schoolYear)
                        .flatMap(year -> parts.years().find(row.head().office(), SchoolYear.startingYear(year)))
                : Optional.empty();
    }
}
