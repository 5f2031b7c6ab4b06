package org.khet.finance.internal.procurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.PropertyPermissions;
import org.khet.portal.api.law.CitedLaws;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * Purchases and hires (รายงานขอซื้อขอจ้าง): from the request to the last payment. The line is held from the approval of the report on;
 * a cheaper contract lets the rest go. Source: finance FE-22, FE-24, C.3.3, RF-51 to RF-57; kinds-finance finance.purchase.
 */
public final class PurchaseRecord extends PurchaseFacts {
    public final State requested = state("REQUESTED", StateTone.IDLE);
    public final State specified = state("SPECIFIED", StateTone.RUN);
    public final State reported = state("REPORTED", StateTone.WAIT);
    public final State approved = state("APPROVED", StateTone.RUN);
    public final State sourcing = state("SOURCING", StateTone.RUN);
    public final State won = state("WON", StateTone.RUN);
    public final State contracted = state("CONTRACTED", StateTone.RUN);
    public final State delivered = state("DELIVERED", StateTone.WAIT);
    public final State inspected = state("INSPECTED", StateTone.NEAR);
    public final State accepted = state("ACCEPTED", StateTone.RUN);
    public final State claimedState = state("CLAIMED", StateTone.RUN);
    public final State closed = end("CLOSED", StateTone.DONE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);

    public final Field<Optional<BigDecimal>> median =
            baht("median_price").from(reported).optional();
    public final Field<String> medianSource =
            text("median_source", 200).from(reported).wide().orEmpty();
    public final Field<Optional<String>> method =
            code("method", FinanceCodes.METHOD).from(reported).optional();
    public final Field<String> methodReason =
            text("method_reason", 500).from(reported).wide().orEmpty();
    public final Field<String> splitReason =
            text("split_reason", 500).from(reported).wide().orEmpty();
    public final Field<String> egp =
            text("egp_no", 40).searched().from(sourcing).orEmpty();
    public final Field<Optional<Long>> vendor =
            record("vendor", "finance.vendor").from(won).optional();
    public final Field<Optional<BigDecimal>> contractPrice =
            baht("contract_price").from(won).optional();
    public final Field<String> contractNo =
            text("contract_no", 60).searched().from(contracted).orEmpty();
    public final Field<Optional<LocalDate>> contractOn = day("contract_on")
            .from(contracted)
            .notAfter(now -> now.today())
            .optional()
            .usually(now -> now.today());
    public final Field<Optional<LocalDate>> deliverBy =
            day("deliver_by").from(contracted).optional();
    public final Field<Optional<BigDecimal>> penaltyRate =
            decimal("penalty_rate", 2).min(BigDecimal.ZERO).from(contracted).optional();
    /** Security that the contract asks for, and whether all of it was entered. Source: finance FIN-68. */
    public final Field<Optional<BigDecimal>> securityNeeded =
            baht("security_needed").from(contracted).positive().optional();

    public final Field<Boolean> secured = yesNo("secured").byCode().unseen().initially(false);
    public final Field<Optional<LocalDate>> warranty =
            day("warranty_until").from(contracted).optional();

    public final Action specify = action("specify")
            .from(requested)
            .to(specified)
            .needs(PropertyPermissions.PURCHASE_HANDLE)
            .asks(spec, specFile)
            .whenTyped((row, now) -> rules().specified(this, row));
    public final Action report = action("report")
            .from(requested, specified)
            .to(reported)
            .needs(PropertyPermissions.PURCHASE_HANDLE)
            .demands(median, method)
            .asks(law, medianSource, methodReason, splitReason)
            .whenTyped((row, now) -> onLaw(row))
            .whenTyped((row, now) -> rules().reportable(this, row, now))
            .does((row, now) -> rules().reported(this, row, now))
            .icon("file-text")
            .tells(PropertyPermissions.PURCHASE_APPROVE);
    public final Action approve = action("approve")
            .from(reported)
            .to(approved)
            .needs(PropertyPermissions.PURCHASE_APPROVE)
            .upTo(estimate)
            .notBy(requester)
            .notWho(create())
            .when((row, now) -> rules().withinLimit(this, row, now))
            .then((row, now) -> rules().hold(this, row, now, row.get(estimate)))
            .icon("stamp")
            .tells(PropertyPermissions.PURCHASE_HANDLE)
            .tellsMaker();
    public final Action giveBack = action("return", "returned")
            .from(specified, reported)
            .to(requested)
            .needs(PropertyPermissions.PURCHASE_HANDLE)
            .because()
            .backward("undo-2")
            .tellsMaker();
    public final Action source = action("source", "sourced")
            .from(approved)
            .to(sourcing)
            .needs(PropertyPermissions.PURCHASE_HANDLE)
            .asks(egp);
    public final Action win = action("win", "won")
            .from(sourcing)
            .to(won)
            .automatic()
            .demands(vendor, contractPrice)
            .whenTyped((row, now) -> rules().affordable(this, row));
    public final Action contract = action("contract", "contracted")
            .from(won)
            .to(contracted)
            .needs(PropertyPermissions.PURCHASE_HANDLE)
            .demands(contractNo, contractOn, deliverBy)
            .asks(penaltyRate, warranty, securityNeeded)
            .does((row, now) -> rules().withRate(this, row, now))
            .then((row, now) -> rules().holdContract(this, row, now))
            .icon("file-pen");
    public final Action revise = action("revise")
            .from(sourcing, won)
            .to(reported)
            .needs(PropertyPermissions.PURCHASE_HANDLE)
            .because()
            .does((row, now) -> rules().reportedAnew(this, row))
            .then((row, now) -> rules().revised(row, now))
            .backward("undo-2");
    public final Action deliver = action("deliver")
            .from(contracted, inspected, delivered, claimedState)
            .to(delivered)
            .automatic();
    public final Action inspect = action("inspect")
            .from(delivered, inspected, claimedState)
            .to(inspected)
            .automatic();
    public final Action accept = action("accept")
            .from(delivered, inspected, claimedState)
            .to(accepted)
            .automatic()
            .tellsMaker();
    public final Action claim = action("claim")
            .from(delivered, inspected, accepted, claimedState)
            .to(row -> rules().afterClaim(this, row), delivered, inspected, accepted, claimedState)
            .automatic();
    /** The claim of a part was cancelled: the line is held for it again. Source: kinds-finance §1.1. */
    public final Action unclaim = action("unclaim", "unclaimed")
            .from(delivered, inspected, accepted, claimedState)
            .to(row -> rules().afterUnclaim(this, row), delivered, inspected, accepted)
            .automatic()
            .backward("undo-2");

    public final Action close = action("close")
            .from(inspected, claimedState)
            .to(closed)
            .needs(PropertyPermissions.PURCHASE_HANDLE)
            .when((row, now) -> rules().allPaid(row, now))
            .then((row, now) -> rules().release(row, now));
    public final Action cancel = action("cancel", "cancelled")
            .from(requested, specified, reported, approved, sourcing, won)
            .to(cancelled)
            .needs(PropertyPermissions.PURCHASE_HANDLE)
            .because()
            .then((row, now) -> rules().release(row, now))
            .backward("ban")
            .tellsMaker();

    private final PurchaseRules rules;
    private final CitedLaws laws;

    /**
     * @param rules what stands against a step, and what follows from it
     * @param laws  the register of laws, one of which a report rests on
     */
    public PurchaseRecord(PurchaseRules rules, CitedLaws laws) {
        this.rules = rules;
        this.laws = laws;
        rights(PropertyPermissions.PURCHASE_VIEW, PropertyPermissions.PURCHASE_ASK, requested);
        belongsTo(unit);
        ownOf(requester);
        titled(number, subject);
        list(number, subject, unit, sort, estimate, contractPrice, deliverBy);
        section("what", subject, unit, requester, sort, reason, neededBy, law);
        section("items", items);
        section("money", line, planItem, claimKind);
        section("members", members);
        section("spec", spec, specFile);
        tab("mine", now -> List.of(mine()));
        tab("work", requested, specified, reported, approved, sourcing, won);
        tab("due", now -> List.of(in(contracted, delivered, inspected), deliverBy.isFilled()));
        tab("overdue", now -> List.of(in(contracted, delivered, inspected), deliverBy.below(now.today())));
        tab("unsecured", now -> List.of(inContract(), securityNeeded.isFilled(), secured.is(false)));
        tab("all");
        way(requested, reported, approved, sourcing, won, contracted, delivered, accepted, claimedState, closed);
        stored((row, now) -> rules.stored(this, row));
        menu("FIN", "truck", 22, "procurement");
    }

    private Condition inContract() {
        return in(contracted, delivered, inspected, accepted, claimedState);
    }

    private PurchaseRules rules() {
        return rules;
    }

    /** The problem with a report that names no law while the office keeps its register. Source: finance FIN-118. */
    private Optional<Problem> onLaw(RecordRow row) {
        return row.has(law) || !laws.isKept(row.head().office())
                ? Optional.empty()
                : Optional.of(Problem.of(law.name(), "finance.error.purchaseLaw"));
    }
}
