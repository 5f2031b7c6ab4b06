package org.khet.finance.internal.procurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.budget.ExpenditureType;
import org.khet.finance.internal.budget.SpendingLineRecord;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.FiscalYear;

/** Items of the procurement plan: drafted from spending lines, published together, followed by the purchases that are for them. Source: finance FIN-59. */
public final class PlanItems {
    private final RecordService<SpendingLineRecord> lines;
    private final Settings settings;
    private final SqlQuery sql;
    private @Nullable RecordService<PlanItemRecord> items;

    /** @param lines from which items are drafted */
    public PlanItems(RecordService<SpendingLineRecord> lines, Settings settings, UnitOfWork work) {
        this.lines = lines;
        this.settings = settings;
        this.sql = new SqlQuery(work);
    }

    /** Told once when the items are kept, before anybody writes one. */
    public void keep(RecordService<PlanItemRecord> kept) {
        items = kept;
    }

    private RecordService<PlanItemRecord> items() {
        return Objects.requireNonNull(items);
    }

    /** Items of a year that were not dropped. */
    public List<RecordRow> of(FiscalYear year, RecordContext now) {
        PlanItemRecord kind = items().kind();
        return items().internal().all(now.caller(), RecordFilter.of(kind.year.is(year))).stream()
                .filter(row -> !row.state().equals(kind.dropped))
                .toList();
    }

    /** The problem with items of a line that together are above its amount. */
    Optional<Problem> withinLine(PlanItemRecord kind, RecordRow row) {
        RecordRow line = lines.find(row.head().office(), row.get(kind.line)).orElseThrow();
        if (!line.get(lines.kind().year).equals(row.get(kind.year))) {
            return Optional.of(Problem.of(kind.line.name(), "finance.error.lineOfOtherYear"));
        }
        BigDecimal others = sql.list(
                        row.head().office(),
                        "select coalesce(sum(budget), 0) from fin_plan_item where office_id = ? and line_id = ? and id <> ?"
                                + " and state <> 'DROPPED'",
                        one -> one.getBigDecimal(1),
                        row.head().office().value(),
                        row.get(kind.line),
                        row.id())
                .getFirst();
        BigDecimal above = others.add(row.get(kind.budget)).subtract(line.get(lines.kind().amount));
        return above.signum() > 0
                ? Optional.of(Problem.of(kind.budget.name(), "finance.error.planAboveLine", above))
                : Optional.empty();
    }

    /** The problem with items of a year whose plan was approved: it is revised first. Source: finance FIN-59. */
    Optional<Problem> fixed(PlanItemRecord kind, RecordRow row) {
        return sql
                .list(
                        row.head().office(),
                        "select id from fin_procurement_plan where office_id = ? and fiscal_year = ? and state <> 'DRAFT'",
                        one -> one.getLong(1),
                        row.head().office().value(),
                        row.get(kind.year).endingYear())
                .stream()
                .findFirst()
                .map(plan -> Problem.of(
                        "", "finance.error.planFixed", row.get(kind.year).buddhist()));
    }

    /** One item for each open line of the year for operations or investment that has none, with what is left of it. */
    void draft(ProcurementPlanRecord plan, RecordRow row, RecordContext now) {
        FiscalYear year = row.get(plan.year);
        PlanItemRecord kind = items().kind();
        SpendingLineRecord of = lines.kind();
        Set<Long> planned =
                of(year, now).stream().map(one -> one.get(kind.line)).collect(Collectors.toSet());
        YearMonth month = YearMonth.from(now.fiscalYear().equals(year) ? now.today() : year.firstDay());
        for (RecordRow line : lines.internal().all(now.caller(), RecordFilter.of(of.year.is(year), of.in(of.open)))) {
            boolean buys =
                    line.get(of.type) == ExpenditureType.OPERATIONS || line.get(of.type) == ExpenditureType.INVESTMENT;
            if (buys && !planned.contains(line.id()) && line.get(of.available).signum() > 0) {
                items().internal()
                        .create(
                                now.caller(),
                                new RecordDraft()
                                        .with(kind.year, year)
                                        .with(kind.line, line.id())
                                        .with(kind.item, line.get(of.title))
                                        .with(kind.unit, line.get(of.unit).orElse(null))
                                        .with(kind.budget, line.get(of.available))
                                        .with(kind.method, method(line.get(of.available), now))
                                        .with(kind.month, month));
            }
        }
    }

    private String method(BigDecimal sum, RecordContext now) {
        int most = settings.get(now.office(), FinanceSettings.SPECIFIC_MOST, now.today());
        return sum.compareTo(BigDecimal.valueOf(most)) <= 0 ? PurchaseRules.SPECIFIC : PurchaseRules.GENERAL;
    }

    Optional<Problem> notEmpty(ProcurementPlanRecord plan, RecordRow row, RecordContext now) {
        return of(row.get(plan.year), now).isEmpty()
                ? Optional.of(Problem.of("", "finance.error.planEmpty"))
                : Optional.empty();
    }

    /** With the number and sum of its items. */
    RecordRow counted(ProcurementPlanRecord plan, RecordRow row, RecordContext now) {
        List<RecordRow> all = of(row.get(plan.year), now);
        BigDecimal total =
                all.stream().map(one -> one.get(items().kind().budget)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return row.with(plan.count, all.size()).with(plan.total, total);
    }

    /** Items that were not published yet are, on that day. */
    void publish(ProcurementPlanRecord plan, RecordRow row, RecordContext now) {
        PlanItemRecord kind = items().kind();
        LocalDate day = row.get(plan.publishedOn).orElseThrow();
        for (RecordRow one : of(row.get(plan.year), now)) {
            if (one.state().equals(kind.planned)) {
                items().internal()
                        .act(now.caller(), one, kind.publish, new RecordDraft().with(kind.publishedOn, day), "");
            }
        }
    }

    /** The item of a purchase follows it: sought, bought, or free again. */
    void follow(PurchaseRecord purchase, RecordRow row, RecordContext now) {
        PlanItemRecord kind = items().kind();
        row.get(purchase.planItem).flatMap(id -> items().find(now.office(), id)).ifPresent(item -> {
            Action next = next(purchase, row, kind);
            if (next.from().contains(item.state())) {
                items().internal().act(now.caller(), item, next);
            }
        });
    }

    private static Action next(PurchaseRecord purchase, RecordRow row, PlanItemRecord kind) {
        if (Set.of(purchase.reported, purchase.cancelled).contains(row.state())) {
            return kind.release;
        }
        return Set.of(purchase.approved, purchase.sourcing, purchase.won).contains(row.state())
                ? kind.buy
                : kind.contract;
    }
}
