package org.khet.monitoring.internal.spending;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.time.FiscalYear;

/** What files say was spent of a project, where nobody who pays says it. Source: monitoring C.1b {@code spent_source}, J.3, MON-12. */
public final class ImportedSpending {
    private final RecordService<SpendingKind> spendings;
    private final Callers callers;

    /** Over the register of spending. */
    public ImportedSpending(RecordService<SpendingKind> spendings, Callers callers) {
        this.spendings = spendings;
        this.callers = callers;
    }

    /** The latest figures of its lines in the fiscal year of a day until its month, added up; empty when no file has any. */
    public Optional<SpendingFigure> of(OfficeId office, long item, LocalDate until) {
        SpendingKind kind = spendings.kind();
        RecordFilter ofItem = RecordFilter.of(
                kind.item.is(item), kind.source.is(FigureOrigin.IMPORTED), kind.year.is(FiscalYear.of(until)));
        Map<String, RecordRow> latest = new HashMap<>();
        spendings.internal().all(callers.system(office), ofItem).stream()
                .filter(row -> !row.get(kind.month).isAfter(YearMonth.from(until)))
                .forEach(row -> latest.merge(row.get(kind.line), row, later(kind)));
        return latest.values().stream()
                .map(row -> row.get(kind.month))
                .max(Comparator.naturalOrder())
                .map(month -> new SpendingFigure(
                        latest.values().stream()
                                .map(row -> row.get(kind.disbursed))
                                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add),
                        SpendingFigure.IMPORTED_SOURCE,
                        month.atEndOfMonth()));
    }

    private static BinaryOperator<RecordRow> later(SpendingKind kind) {
        return BinaryOperator.maxBy(
                Comparator.comparing((RecordRow row) -> row.get(kind.month)).thenComparing(row -> row.get(kind.pass)));
    }
}
