package org.khet.finance.internal.procurement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.finance.internal.setting.PropertyPermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * Inspections of deliveries (ใบตรวจรับพัสดุ): signed by every inspector; what is accepted may be claimed, less the penalty for late days.
 * Source: finance FE-25, PF-F20, RF-56, RF-57; kinds-finance finance.inspection.
 */
public final class InspectionRecord extends RecordKind {
    public final Field<Long> purchase = record("purchase", "finance.purchase").filtered();
    public final Field<LocalDate> deliveredOn = day("delivered_on")
            .initially(now -> now.today())
            .notAfter(now -> now.today())
            .sorted();
    public final Field<String> deliveryNo = text("delivery_no", 60).searched().orEmpty();
    public final Field<Boolean> last = yesNo("last_part").initially(true);
    public final Lines items = lines("items", "fin_inspection_item", 1, 200);
    public final Field<String> item = items.text("item", 200);
    public final Field<BigDecimal> delivered = items.decimal("delivered", 2).positive();
    public final Field<BigDecimal> accepted = items.decimal("accepted", 2).min(BigDecimal.ZERO);
    public final Field<BigDecimal> refused = items.computed(
            items.decimal("refused", 2), row -> row.get(delivered()).subtract(row.get(accepted())));
    public final Field<BigDecimal> price = items.baht("price").positive();
    public final Field<BigDecimal> worth = items.computed(
            items.baht("worth"),
            row -> row.get(accepted()).multiply(row.get(price())).setScale(2, RoundingMode.HALF_UP));
    public final Field<String> remark = text("remark", 500).wide().orEmpty();
    public final Field<BigDecimal> acceptedSum =
            baht("accepted_sum").sumOf(items, worth).summed();
    public final Field<Integer> lateDays = whole("late_days", 0, 100_000).formula(row -> rules().lateDays(this, row));
    public final Field<BigDecimal> penalty =
            baht("penalty").formula(row -> rules().penalty(this, row)).summed();
    public final Field<Integer> signatures = whole("signatures", 0, 20).byCode().initially(0);
    public final Field<Optional<Long>> claimId =
            record("claim", "finance.claim").byCode().optional();

    public final State waiting = state("WAITING", StateTone.WAIT);
    public final State acceptedState = state("ACCEPTED", StateTone.RUN);
    public final State partly = state("PARTLY", StateTone.NEAR);
    public final State refusedState = end("REFUSED", StateTone.LATE);
    public final State claimed = end("CLAIMED", StateTone.DONE);

    public final Action sign = action("sign")
            .from(waiting)
            .to(row -> rules().result(this, row), waiting, acceptedState, partly, refusedState)
            .needs(PropertyPermissions.PURCHASE_INSPECT)
            .when((row, now) -> rules().inspector(this, row, now))
            .does((row, now) -> row.with(signatures, row.get(signatures) + 1))
            .then((row, now) -> rules().signed(this, row, now))
            .icon("pen-line")
            .tells(PropertyPermissions.PURCHASE_HANDLE);
    public final Action claim = action("claim")
            .from(acceptedState, partly)
            .to(claimed)
            .needs(PropertyPermissions.PURCHASE_HANDLE)
            .then((row, now) -> rules().claim(this, row, now))
            .icon("receipt")
            .tells(FinancePermissions.CLAIM_CHECK);

    /** Its claim was cancelled: it may be claimed again. Source: kinds-finance §1.1. */
    public final Action unclaim = action("unclaim", "unclaimed")
            .from(claimed)
            .to(row -> rules().result(this, row), acceptedState, partly)
            .automatic()
            .does((row, now) -> row.with(claimId, null))
            .then((row, now) -> rules().unclaimed(this, row, now))
            .backward("undo-2")
            .tells(PropertyPermissions.PURCHASE_HANDLE);

    private final InspectionRules rules;

    /** @param rules what follows from an inspection */
    public InspectionRecord(InspectionRules rules) {
        super("finance", "inspection", "fin_inspection");
        this.rules = rules;
        rights(PropertyPermissions.PURCHASE_VIEW, PropertyPermissions.PURCHASE_HANDLE, waiting);
        titled(purchase, deliveredOn);
        list(purchase, deliveredOn, deliveryNo, acceptedSum, lateDays, penalty);
        ordered(deliveredOn, true);
        section("what", purchase, deliveredOn, deliveryNo, last, remark);
        section("items", items);
        tab("open", waiting);
        tab("claim", acceptedState, partly);
        tab("all");
        way(waiting, acceptedState, claimed);
        changeable((row, now) ->
                row.get(signatures) == 0 ? Optional.empty() : Optional.of(Problem.of("", "finance.error.signedFixed")));
        rule((row, now) -> rules.problem(this, row));
        create().then((row, now) -> rules.delivered(this, row, now));
        menu("FIN", "package-check", 24, "procurement");
    }

    private Field<BigDecimal> delivered() {
        return delivered;
    }

    private Field<BigDecimal> accepted() {
        return accepted;
    }

    private Field<BigDecimal> price() {
        return price;
    }

    private InspectionRules rules() {
        return rules;
    }
}
