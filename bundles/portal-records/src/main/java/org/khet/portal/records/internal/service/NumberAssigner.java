package org.khet.portal.records.internal.service;

import java.time.LocalDate;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.series.Series;
import org.khet.portal.api.time.FiscalYear;

/** Gives records of one kind their numbers, last of all: counters are locked until the end, and what needs no number is written before. */
final class NumberAssigner {
    private final RecordKind kind;
    private final Series series;

    NumberAssigner(RecordKind kind, Series series) {
        this.kind = kind;
        this.series = series;
    }

    /** The row with what the action counts itself, and with the numbers that its state demands. */
    RecordRow numbered(RecordRow row, Action action, RecordContext context) {
        LocalDate today = context.today();
        RecordRow all = action.number(row, context);
        if (!kind.numberedAt().isEmpty() && !kind.numberedAt().contains(row.state())) {
            return all;
        }
        for (Field<?> field : kind.fields()) {
            if (field.type() instanceof FieldType.Numbered of && !all.has(field)) {
                LocalDate day = numberDay(all, of.series().yearKind(), today);
                all = all.with(field, series.next(row.head().office(), series(of.series(), field, all), day));
            }
        }
        return all;
    }

    /** That of the office, or of the unit that counts for itself. */
    private static NumberSeries series(NumberSeries of, Field<?> number, RecordRow row) {
        return number.ofUnit()
                .map(row::raw)
                .map(unit -> new NumberSeries(of.id() + ".u" + RecordKind.key(unit), of.yearKind(), of.pattern()))
                .orElse(of);
    }

    /** The day by which a number has its year: that of the record where the kind says one. */
    private LocalDate numberDay(RecordRow row, NumberSeries.YearKind years, LocalDate today) {
        Object dated = kind.dated().map(row::raw).orElse(null);
        return switch (dated) {
            case LocalDate day -> day;
            case FiscalYear year
            when years == NumberSeries.YearKind.FISCAL && !year.equals(FiscalYear.of(today)) -> year.firstDay();
            case null, default -> today;
        };
    }
}
