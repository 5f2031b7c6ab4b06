package org.khet.finance.internal.procurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.PropertyPermissions;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/** What is to be bought in a year (รายการในแผนจัดซื้อจัดจ้าง), from the spending lines. Source: finance FE-21, FIN-59; kinds-finance finance.plan-item. */
public final class PlanItemRecord extends RecordKind {
    public final Field<FiscalYear> year =
            fiscalYear("fiscal_year").initially(RecordContext::fiscalYear).filtered();
    public final Field<Long> line = record("line", "finance.line").filtered();
    public final Field<String> item = text("item", 200).searched().wide();
    public final Field<Optional<UnitId>> unit = unit("unit").filtered().optional();
    public final Field<BigDecimal> budget = baht("budget").positive().summed();
    public final Field<String> method = code("method", FinanceCodes.METHOD).filtered();
    public final Field<YearMonth> month =
            month("month_of").initially(now -> YearMonth.from(now.today())).sorted();

    public final State planned = state("PLANNED", StateTone.IDLE);
    public final State published = state("PUBLISHED", StateTone.RUN);
    public final State buying = state("BUYING", StateTone.NEAR);
    public final State bought = end("BOUGHT", StateTone.DONE);
    public final State dropped = end("DROPPED", StateTone.IDLE);

    public final Field<Optional<LocalDate>> publishedOn =
            day("published_on").from(published).optional().usually(now -> now.today());

    public final Action publish =
            action("publish").from(planned).to(published).automatic().demands(publishedOn);
    public final Action buy =
            action("buy", "sought").from(planned, published, bought).to(buying).automatic();
    public final Action contract =
            action("contract", "contracted").from(buying).to(bought).automatic();
    public final Action release = action("release")
            .from(buying, bought)
            .to(this::before, planned, published)
            .automatic();
    public final Action drop = action("drop", "dropped")
            .from(planned, published)
            .to(dropped)
            .needs(PropertyPermissions.PURCHASE_HANDLE)
            .when((row, now) -> rules().fixed(this, row))
            .because()
            .backward("ban");

    private final PlanItems rules;

    /** @param rules what the items of a line may come to */
    public PlanItemRecord(PlanItems rules) {
        super("finance", "plan-item", "fin_plan_item");
        this.rules = rules;
        rights(PropertyPermissions.PURCHASE_VIEW, PropertyPermissions.PURCHASE_HANDLE, planned);
        belongsTo(unit);
        seenByOffice();
        titled(item);
        list(year, item, line, budget, method, month, publishedOn);
        section("what", year, line, item, unit);
        section("money", budget, method, month);
        tab("open", planned, published, buying);
        tab("published", published, buying, bought);
        tab("all");
        way(planned, published, buying, bought);
        changeable((row, now) -> rules.fixed(this, row));
        rule((row, now) -> rules.fixed(this, row).or(() -> rules.withinLine(this, row)));
        menu("FIN", "list-checks", 20, "procurement");
    }

    private PlanItems rules() {
        return rules;
    }

    private State before(RecordRow row) {
        return row.has(publishedOn) ? published : planned;
    }
}
