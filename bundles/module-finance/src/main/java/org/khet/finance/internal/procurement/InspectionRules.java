package org.khet.finance.internal.procurement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.bank.VendorRecord;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.finance.internal.staff.OriginClaims;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.settings.Settings;

/** What stands against an inspection, what it costs to be late, and what follows from acceptance. Source: finance RF-55 to RF-57. */
public final class InspectionRules {
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /** Takes over accepted goods. */
    public interface Intake {
        /** Fills the store or the asset register. */
        void take(RecordRow purchase, RecordRow inspection, RecordContext now);

        /** The problem with accepted goods that the asset register cannot take. */
        Optional<Problem> problem(RecordRow purchase, RecordRow inspection);
    }

    private final RecordService<PurchaseRecord> purchases;
    private final RecordService<VendorRecord> vendors;
    private final Settings settings;
    private final PurchaseRules rules;
    private final OriginClaims claims;
    private final Intake intake;
    private final SqlQuery sql;
    private final OrderedItems ordered;

    /** @param intake takes over accepted goods */
    public InspectionRules(
            RecordService<PurchaseRecord> purchases,
            RecordService<VendorRecord> vendors,
            Settings settings,
            PurchaseRules rules,
            OriginClaims claims,
            Intake intake,
            UnitOfWork work) {
        this.purchases = purchases;
        this.vendors = vendors;
        this.settings = settings;
        this.rules = rules;
        this.claims = claims;
        this.intake = intake;
        this.sql = new SqlQuery(work);
        this.ordered = new OrderedItems(purchases.kind(), sql);
    }

    private RecordRow purchase(InspectionRecord kind, RecordRow row) {
        return purchases.find(row.head().office(), row.get(kind.purchase)).orElseThrow();
    }

    /** Not more than was delivered, and together not more than the contract. */
    Optional<Problem> problem(InspectionRecord kind, RecordRow row) {
        PurchaseRecord of = purchases.kind();
        RecordRow purchase = purchase(kind, row);
        if (!Set.of(of.contracted, of.delivered, of.inspected, of.claimedState).contains(purchase.state())) {
            return Optional.of(Problem.of(kind.purchase.name(), "finance.error.notContracted"));
        }
        if (row.lines(kind.items).stream()
                .anyMatch(line -> line.get(kind.refused).signum() < 0)) {
            return Optional.of(Problem.of(kind.items.name(), "finance.error.acceptedAbove"));
        }
        return ordered.problem(kind, row, purchase)
                .or(() -> aboveContract(kind, row, purchase))
                .or(() -> intake.problem(purchase, row));
    }

    private Optional<Problem> aboveContract(InspectionRecord kind, RecordRow row, RecordRow purchase) {
        PurchaseRecord of = purchases.kind();
        BigDecimal before = sql
                .list(
                        row.head().office(),
                        "select accepted_sum from fin_inspection where office_id = ? and purchase_id = ? and id <> ?",
                        one -> one.getBigDecimal(1),
                        row.head().office().value(),
                        purchase.id(),
                        row.id())
                .stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal above = before.add(row.get(kind.acceptedSum))
                .subtract(purchase.get(of.contractPrice).orElseThrow());
        return above.signum() > 0
                ? Optional.of(Problem.of(kind.items.name(), "finance.error.priceAbove", above))
                : Optional.empty();
    }

    int lateDays(InspectionRecord kind, RecordRow row) {
        return purchases
                .find(row.head().office(), row.get(kind.purchase))
                .flatMap(one -> one.get(purchases.kind().deliverBy))
                .map(day -> (int) Math.max(0, ChronoUnit.DAYS.between(day, row.get(kind.deliveredOn))))
                .orElse(0);
    }

    /** Rate × late days × value of what came late. Source: finance RF-56, J.4.4. */
    BigDecimal penalty(InspectionRecord kind, RecordRow row) {
        BigDecimal rate = purchases
                .find(row.head().office(), row.get(kind.purchase))
                .flatMap(one -> one.get(purchases.kind().penaltyRate))
                .orElse(BigDecimal.ZERO);
        return row.get(kind.acceptedSum)
                .multiply(rate)
                .multiply(BigDecimal.valueOf(lateDays(kind, row)))
                .divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    void delivered(InspectionRecord kind, RecordRow row, RecordContext now) {
        purchases.internal().act(now.caller(), purchase(kind, row), purchases.kind().deliver);
    }

    /** Only inspectors sign, each once. */
    Optional<Problem> inspector(InspectionRecord kind, RecordRow row, RecordContext now) {
        boolean named = inspectors(kind, row).contains(now.caller().person());
        boolean signed = rules.didBefore(row, now, kind.sign.name());
        if (!named) {
            return Optional.of(Problem.of("", "finance.error.notInspector"));
        }
        return signed ? Optional.of(Problem.of("", "finance.error.signedBefore")) : Optional.empty();
    }

    private Set<PersonId> inspectors(InspectionRecord kind, RecordRow row) {
        return PurchaseRules.people(purchases.kind(), purchase(kind, row), "INSPECT");
    }

    State result(InspectionRecord kind, RecordRow row) {
        if (row.get(kind.signatures) < inspectors(kind, row).size()) {
            return kind.waiting;
        }
        if (row.get(kind.acceptedSum).signum() == 0) {
            return kind.refusedState;
        }
        boolean whole = row.lines(kind.items).stream()
                .allMatch(line -> line.get(kind.refused).signum() == 0);
        return whole ? kind.acceptedState : kind.partly;
    }

    void signed(InspectionRecord kind, RecordRow row, RecordContext now) {
        PurchaseRecord of = purchases.kind();
        if (row.state().equals(kind.waiting)) {
            return;
        }
        RecordRow purchase = purchase(kind, row);
        boolean all = row.state().equals(kind.acceptedState) && row.get(kind.last);
        purchases.internal().act(now.caller(), purchase, all ? of.accept : of.inspect);
        if (!row.state().equals(kind.refusedState)) {
            intake.take(purchase, row, now);
        }
    }

    /** Value added tax within what was accepted, in baht; none of a seller who is not registered for it. Source: finance RF-18. */
    private BigDecimal vat(InspectionRecord kind, RecordRow row, RecordRow purchase) {
        boolean registered = purchase.get(purchases.kind().vendor)
                .flatMap(id -> vendors.find(row.head().office(), id))
                .map(vendor -> vendor.get(vendors.kind().vat))
                .orElse(false);
        BigDecimal percent = BigDecimal.valueOf(
                settings.get(row.head().office(), FinanceSettings.VAT_PERCENT, row.get(kind.deliveredOn)));
        return registered
                ? row.get(kind.acceptedSum).multiply(percent).divide(HUNDRED.add(percent), 2, RoundingMode.HALF_UP)
                : BigDecimal.ZERO;
    }

    /** The claim takes over what the purchase holds of the line. Source: kinds-finance §1.3. */
    void claim(InspectionRecord kind, RecordRow row, RecordContext now) {
        PurchaseRecord of = purchases.kind();
        RecordRow purchase = purchase(kind, row);
        rules.release(purchase, now);
        RecordRow claim = claims.received(
                now,
                row,
                new OriginClaims.Wanted(
                                purchase.get(of.claimKind),
                                purchase.get(of.unit),
                                new OriginClaims.Payee(Optional.empty(), purchase.get(of.vendor)),
                                purchase.get(of.subject),
                                Optional.of(purchase.get(of.line)),
                                Optional.empty(),
                                "BUDGET",
                                row.get(kind.acceptedSum),
                                row.get(kind.penalty),
                                false)
                        .withVat(vat(kind, row, purchase)));
        sql.change(
                now.office(),
                "update fin_inspection set claim_id = ? where id = ? and office_id = ?",
                claim.id(),
                row.id(),
                now.office().value());
        BigDecimal gone = purchase.get(of.claimed).add(row.get(kind.acceptedSum));
        RecordRow changed =
                purchases.internal().change(now.caller(), purchase, new RecordDraft().with(of.claimed, gone));
        rules.hold(
                of, changed, now, purchase.get(of.contractPrice).orElseThrow().subtract(gone));
        purchases.internal().act(now.caller(), changed, of.claim);
    }

    /** Its claim was cancelled: the purchase holds the line for it again. */
    void unclaimed(InspectionRecord kind, RecordRow row, RecordContext now) {
        PurchaseRecord of = purchases.kind();
        RecordRow purchase = purchase(kind, row);
        BigDecimal gone = purchase.get(of.claimed).subtract(row.get(kind.acceptedSum));
        RecordRow changed =
                purchases.internal().change(now.caller(), purchase, new RecordDraft().with(of.claimed, gone));
        rules.hold(
                of, changed, now, purchase.get(of.contractPrice).orElseThrow().subtract(gone));
        purchases.internal().act(now.caller(), changed, of.unclaim);
    }
}
