package org.khet.monitoring.internal.round;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;

/** The percent of what is followed that was accepted last before a round. Source: monitoring ME-06, kinds-monitoring §2, MON-05. */
final class LastAccepted {
    private final Supplier<RecordService<ReportKind>> reports;

    LastAccepted(Supplier<RecordService<ReportKind>> reports) {
        this.reports = reports;
    }

    /** As it stands now, of the reports that were due before; empty while none of them is accepted. */
    Optional<BigDecimal> before(Caller caller, long item, LocalDate due) {
        ReportKind of = reports.get().kind();
        return reports
                .get()
                .internal()
                .all(caller, RecordFilter.of(of.item.is(item), of.in(of.accepted), of.dueOn.below(due)))
                .stream()
                .max(Comparator.comparing((RecordRow row) -> row.get(of.dueOn)).thenComparingLong(RecordRow::id))
                .flatMap(row -> row.get(of.percent));
    }
}
