package org.khet.monitoring.internal.spending;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.monitoring.internal.MonitoringCodes;
import org.khet.monitoring.internal.MonitoringPermissions;
import org.khet.monitoring.internal.rule.Achievement;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/**
 * What a line of money has spent up to the end of a month, with the target of the quarter; typed or imported while finance is
 * off, and marked so. Source: monitoring ME-16, RM-07, J.4 1, MON-11 to 13.
 */
public final class SpendingKind extends RecordKind {
    private final SpendingTargets targets;

    public final Field<YearMonth> month =
            month("data_month").initially(now -> YearMonth.from(now.today())).filtered();
    public final Field<Integer> pass = whole("pass_no", 1, 99).initially(1);
    public final Field<String> line = text("line_code", 60).searched();
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<String> type =
            code("expenditure_type", MonitoringCodes.EXPENDITURE).filtered();
    public final Field<Optional<UnitId>> unit = unit("unit").filtered().optional();
    public final Field<Optional<Long>> item = record("item", "monitoring.item").optional();
    public final Field<BigDecimal> allocated = baht("allocated").summed();
    /** What is promised and not paid; empty where nobody says it. */
    public final Field<Optional<BigDecimal>> committed =
            baht("committed").optional().summed();

    public final Field<BigDecimal> disbursed = baht("disbursed").summed();
    public final Field<FiscalYear> year = fiscalYear("fiscal_year")
            .formula(row -> FiscalYear.of(row.get(month).atEndOfMonth()))
            .filtered();
    public final Field<Optional<BigDecimal>> percent =
            decimal("spend_pct", 2).optional().formula(this::percentOf);
    public final Field<Optional<BigDecimal>> target =
            decimal("target_pct", 2).optional().formula(row -> targetOf(row).orElse(null));
    public final Field<Optional<BigDecimal>> gap = decimal("gap_points", 2)
            .optional()
            .formula(row -> share(row)
                    .flatMap(spent -> targetOf(row).map(spent::subtract))
                    .orElse(null));
    public final Field<FigureOrigin> source = choice("source", FigureOrigin.class)
            .initially(FigureOrigin.TYPED)
            .byCode()
            .filtered();
    public final Field<Optional<Instant>> takenAt =
            instant("taken_at").optional().byCode().initially(now -> now.now());

    public final State taken = state("TAKEN", StateTone.RUN);
    public final State explained = end("EXPLAINED", StateTone.DONE);

    public final Field<String> reason = longText("gap_reason", 1000).orEmpty().from(explained);

    public final Action explain = action("explain")
            .from(taken)
            .to(explained)
            .needs(MonitoringPermissions.REPORT_WRITE)
            .demands(reason)
            .icon("message-square");

    /** The kind over the office's targets. */
    public SpendingKind(SpendingTargets targets) {
        super("monitoring", "spending", "mon_spending");
        this.targets = targets;
        rights(MonitoringPermissions.VIEW, MonitoringPermissions.SPENDING_RECORD, taken);
        belongsTo(unit);
        unique(month, line, pass);
        titled(line, title);
        list(month, line, title, type, allocated, disbursed, percent, target, gap, source);
        section("what", month, pass, line, title, type, unit, item);
        section("money", allocated, committed, disbursed);
        tab("below", now -> List.of(in(taken), gap.below(BigDecimal.ZERO)));
        tab("all");
        way(taken, explained);
        menu("PLAN", "wallet", 115, "progress");
    }

    private Optional<BigDecimal> share(RecordRow row) {
        return Achievement.percent(row.get(disbursed), row.get(allocated));
    }

    private @Nullable BigDecimal percentOf(RecordRow row) {
        return share(row).orElse(null);
    }

    private Optional<BigDecimal> targetOf(RecordRow row) {
        int quarter = FiscalQuarter.of(row.get(month).atEndOfMonth()).number();
        return targets.of(row.head().office(), quarter);
    }
}
