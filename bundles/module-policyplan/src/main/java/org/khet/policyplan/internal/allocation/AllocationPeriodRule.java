package org.khet.policyplan.internal.allocation;

import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;

/**
 * The months of an allocation end not before they begin; where money is counted by them, by rate and for entitled people, they lie in its
 * fiscal year. Left-over money has the year in which it was received, and is spent later. Source: policyplan R-04, PLAN-10, 11.
 */
final class AllocationPeriodRule implements Action.Guard {
    @Override
    public Optional<Problem> problem(RecordRow row, RecordContext context) {
        AllocationKind kind = (AllocationKind) row.kind();
        boolean turned = row.get(kind.from)
                .filter(from -> row.get(kind.until).filter(from::isAfter).isPresent())
                .isPresent();
        if (turned) {
            return Optional.of(Problem.of(kind.until.name(), "records.error.order"));
        }
        return Stream.of(kind.from, kind.until)
                .filter(field -> isCounted(kind, row) && isOutside(kind, field, row))
                .findFirst()
                .map(field -> Problem.of(
                        field.name(),
                        "policyplan.error.outside-fiscal-year",
                        row.get(kind.year).buddhist()));
    }

    private static boolean isCounted(AllocationKind kind, RecordRow row) {
        AllocationMethod method = row.get(kind.method);
        return row.get(kind.sort) != AllocationSort.LEFT_OVER
                && (method == AllocationMethod.RATE || method == AllocationMethod.ENTITLEMENT);
    }

    private static boolean isOutside(AllocationKind kind, Field<Optional<YearMonth>> field, RecordRow row) {
        return row.get(field)
                .filter(month -> !FiscalYear.of(month.atDay(1)).equals(row.get(kind.year)))
                .isPresent();
    }
}
