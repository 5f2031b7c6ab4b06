package org.khet.processes.internal.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.processes.internal.setting.ProcessesPermissions;

/** An indicator of a process with its target of a year; the value is typed or computed from the cases. Source: core CORE-86. */
public final class ProcessIndicatorKind extends RecordKind {
    public final Field<Long> process = record("process", "processes.process").filtered();
    public final Field<String> name = text("name", 200).searched().wide();
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<FiscalYear> year =
            fiscalYear("fiscal_year").initially(RecordContext::fiscalYear).filtered();
    public final Field<BigDecimal> target = decimal("target", 2).min(BigDecimal.ZERO);
    public final Field<IndicatorWay> way = choice("way", IndicatorWay.class).initially(IndicatorWay.UP);
    public final Field<IndicatorSource> source =
            choice("source", IndicatorSource.class).initially(IndicatorSource.TYPED);
    public final Field<String> measure =
            text("measure_code", 60).orEmpty().neededIf(source.is(IndicatorSource.MEASURE));
    public final Field<Optional<BigDecimal>> value =
            decimal("value_now", 2).min(BigDecimal.ZERO).optional().typedOnce();
    public final Field<Optional<LocalDate>> asOf = day("as_of").optional().byCode();
    public final Field<Boolean> reached = yesNo("reached").filtered().formula(this::isReached);

    public final State open = state("OPEN", StateTone.RUN);
    public final State fixed = end("FIXED", StateTone.DONE);

    public final Action enter = action("enter", "entered")
            .from(open)
            .needs(ProcessesPermissions.EDIT)
            .asks(value)
            .icon("pencil");
    public final Action count = action("count", "counted")
            .from(open)
            .needs(ProcessesPermissions.REPORT)
            .icon("calculator");
    public final Action fix = action("fix", "fixed")
            .from(open)
            .to(fixed)
            .needs(ProcessesPermissions.EDIT)
            .icon("lock");

    /** The kind as the module keeps it. */
    public ProcessIndicatorKind() {
        super("processes", "indicator", "prc_indicator");
        rights(ProcessesPermissions.VIEW, ProcessesPermissions.EDIT, open);
        seenByOffice();
        belongsTo(unit);
        unique(process, name, year);
        titled(name);
        list(name, process, unit, year, target, value, reached, asOf);
        section("what", process, name, unit, year);
        section("target", target, way, source, measure, value);
        tab("open", open);
        tab("missed", now -> List.of(reached.is(false), value.isFilled()));
        tab("fixed", fixed);
        tab("all");
        way(open, fixed);
        menu("*", "gauge", 510, "reports");
    }

    /** Values that come from the cases are computed when somebody asks, and when the year is fixed. */
    public void attach(ProcessTimes times, MeasuredValues measures) {
        measure.offered((office, locale) -> measures.offered());
        create().does((row, now) -> row.get(value).isPresent() ? row.with(asOf, now.today()) : row);
        enter.does((row, now) -> row.with(source, IndicatorSource.TYPED).with(asOf, now.today()));
        count.does((row, now) -> counted(row, now, times, measures).with(asOf, now.today()));
        fix.does((row, now) -> counted(row, now, times, measures).with(asOf, now.today()));
    }

    /**
     * Whether its year has brought what stays: what the cases give when it is over, the value of a module that gives one, what was typed
     * afterwards. Source: kinds-processes.md §3.
     */
    boolean isFinal(RecordRow row, LocalDate today, MeasuredValues measures) {
        FiscalYear of = row.get(year);
        return of.lastDay().isBefore(today)
                && switch (row.get(source)) {
                    case ON_TIME, MEAN_DAYS -> true;
                    case MEASURE ->
                        measures.of(row.head().office(), row.get(measure), of, today)
                                .isPresent();
                    case TYPED -> row.get(asOf).filter(of.lastDay()::isBefore).isPresent();
                };
    }

    private RecordRow counted(RecordRow row, RecordContext now, ProcessTimes times, MeasuredValues measures) {
        return switch (row.get(source)) {
            case TYPED -> row;
            case ON_TIME ->
                row.with(
                        value,
                        times.onTime(now.caller(), row.get(process), row.get(year), now.today())
                                .orElse(null));
            case MEASURE ->
                row.with(
                        value,
                        measures.of(now.office(), row.get(measure), row.get(year), now.today())
                                .orElse(null));
            case MEAN_DAYS ->
                row.with(
                        value,
                        times.meanDays(now.caller(), row.get(process), row.get(year))
                                .orElse(null));
        };
    }

    private boolean isReached(RecordRow row) {
        return row.get(value)
                .map(found -> row.get(way) == IndicatorWay.UP
                        ? found.compareTo(row.get(target)) >= 0
                        : found.compareTo(row.get(target)) <= 0)
                .orElse(false);
    }
}
