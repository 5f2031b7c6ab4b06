package org.khet.policyplan.internal.school;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;

/** What becomes of the assets of schools that end, and the day from which schools usually change. Source: policyplan C.1b E-22, PLAN-65, 67. */
final class SchoolChangeRule {
    private static final int FIRST_DAY = 16;

    private SchoolChangeRule() {}

    /** Where schools end, it is planned what becomes of their assets. */
    static Optional<Problem> assets(SchoolChangeKind kind, RecordRow row) {
        boolean ends = row.get(kind.sort).status().isPresent();
        return ends && row.get(kind.assets).isBlank()
                ? Optional.of(Problem.of(kind.assets.name(), "policyplan.error.assets-missing"))
                : Optional.empty();
    }

    /** The first day of a school year, 16 May, that is not before the last approval; today, where the register keeps no days to come. */
    static LocalDate usualDay(RecordRow row, RecordContext now) {
        SchoolChangeKind kind = (SchoolChangeKind) row.kind();
        SchoolChangeSort sort = row.get(kind.sort);
        if (sort == SchoolChangeSort.EXTEND || sort == SchoolChangeSort.FOUND) {
            return now.today();
        }
        LocalDate last = SchoolChangeFlow.last(kind, row).orElse(now.today());
        LocalDate day = LocalDate.of(last.getYear(), Month.MAY, FIRST_DAY);
        return day.isBefore(last) ? day.plusYears(1) : day;
    }
}
