package org.khet.finance.internal.procurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.khet.finance.internal.setting.PropertyPermissions;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.time.FiscalYear;

/**
 * Procurement plans (แผนการจัดซื้อจัดจ้างประจำปี), one a fiscal year: items are drafted from the open spending lines, approved and published
 * together. Source: finance FE-21, FIN-59.
 */
public final class ProcurementPlanRecord extends RecordKind {
    public final Field<FiscalYear> year = fiscalYear("fiscal_year")
            .initially(RecordContext::fiscalYear)
            .unique()
            .sorted();
    public final Field<String> remark = longText("remark", 1000).orEmpty();
    public final Field<Integer> count = whole("item_count", 0, 100_000).byCode().initially(0);
    public final Field<BigDecimal> total =
            baht("total").byCode().initially(BigDecimal.ZERO).summed();

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State approved = state("APPROVED", StateTone.RUN);
    public final State published = state("PUBLISHED", StateTone.DONE);

    public final Field<Optional<LocalDate>> publishedOn = day("published_on")
            .from(published)
            .notAfter(now -> now.today())
            .optional()
            .usually(now -> now.today());

    public final Action fill = action("fill", "filled")
            .from(draft)
            .needs(PropertyPermissions.PURCHASE_HANDLE)
            .then((row, now) -> rules().draft(this, row, now))
            .icon("list-tree");
    public final Action approve = action("approve")
            .from(draft)
            .to(approved)
            .needs(PropertyPermissions.PURCHASE_APPROVE)
            .notWho(create())
            .when((row, now) -> rules().notEmpty(this, row, now))
            .does((row, now) -> rules().counted(this, row, now))
            .icon("stamp")
            .tellsMaker();
    public final Action publish = action("publish")
            .from(approved)
            .to(published)
            .needs(PropertyPermissions.PURCHASE_HANDLE)
            .demands(publishedOn)
            .does((row, now) -> rules().counted(this, row, now))
            .then((row, now) -> rules().publish(this, row, now))
            .icon("send");
    public final Action revise = action("revise")
            .from(approved, published)
            .to(draft)
            .needs(PropertyPermissions.PURCHASE_HANDLE)
            .because()
            .backward("undo-2");

    private final PlanItems rules;

    /** @param rules drafts, counts and publishes the items */
    public ProcurementPlanRecord(PlanItems rules) {
        super("finance", "procurement-plan", "fin_procurement_plan");
        this.rules = rules;
        rights(PropertyPermissions.PURCHASE_VIEW, PropertyPermissions.PURCHASE_HANDLE, draft);
        titled(year);
        list(year, count, total, publishedOn);
        ordered(year, true);
        section("what", year, remark);
        tab("all");
        way(draft, approved, published);
        stored((row, now) -> rules.draft(this, row, now));
        menu("FIN", "clipboard-list", 19, "procurement");
    }

    private PlanItems rules() {
        return rules;
    }
}
