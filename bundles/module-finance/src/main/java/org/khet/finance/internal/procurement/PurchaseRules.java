package org.khet.finance.internal.procurement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.khet.finance.internal.balance.BalanceKey;
import org.khet.finance.internal.balance.BalanceOwner;
import org.khet.finance.internal.balance.BalanceRepository;
import org.khet.finance.internal.balance.BalanceSource;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.budget.LimitSort;
import org.khet.finance.internal.budget.LineTime;
import org.khet.finance.internal.claim.ApprovalRules;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.finance.internal.staff.OriginClaims;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;

/** What stands against a step of a purchase, and what it holds of its line. Source: finance RF-50 to RF-57. */
public final class PurchaseRules {
    /** Class of purchases that need a specification. Source: finance RF-54. */
    static final String COMPUTER = "COMPUTER";

    static final String SPECIFIC = "SPECIFIC";
    static final String GENERAL = "GENERAL";
    private static final String INSPECT = "INSPECT";
    private static final String PRICE = "PRICE";
    private static final BigDecimal HUNDREDTHS = new BigDecimal("100");

    private final ProcurementHeadRecord heads;
    private final ApprovalRules approval;
    private final BalanceRepository balances;
    private final OriginClaims claims;
    private final PlanItems plan;
    private final SpecApprovals specs;
    private final Settings settings;
    private final LineTime time;
    private final SqlQuery sql;
    private final PurchaseMethods methods;
    private BiConsumer<RecordRow, RecordContext> offers = (row, now) -> {};

    /** @param heads who heads the procurement officers, {@code plan} items of the year that are bought */
    public PurchaseRules(
            ProcurementHeadRecord heads,
            ApprovalRules approval,
            BalanceRepository balances,
            OriginClaims claims,
            PlanItems plan,
            SpecApprovals specs,
            Settings settings,
            UnitOfWork work) {
        this.heads = heads;
        this.approval = approval;
        this.balances = balances;
        this.claims = claims;
        this.plan = plan;
        this.specs = specs;
        this.settings = settings;
        this.time = new LineTime(work);
        this.sql = new SqlQuery(work);
        this.methods = new PurchaseMethods(settings, sql);
    }

    /** Told once when offers are kept: what becomes of the chosen one when a purchase is reported anew. */
    public void keepOffers(BiConsumer<RecordRow, RecordContext> follows) {
        offers = follows;
    }

    /** A report names who heads the procurement officers, and what is left of the line. Source: finance PF-F16, FIN-62. */
    RecordRow reported(PurchaseRecord kind, RecordRow row, RecordContext now) {
        return row.with(kind.head, headOn(now).orElse(null))
                .with(kind.left, balances.read(line(row, row.get(kind.line))).available());
    }

    /** Reported anew: what was held since its approval is left of the line again. */
    RecordRow reportedAnew(PurchaseRecord kind, RecordRow row) {
        BigDecimal available = balances.read(line(row, row.get(kind.line))).available();
        return row.with(kind.left, available.add(row.get(kind.estimate)));
    }

    void revised(RecordRow row, RecordContext now) {
        release(row, now);
        offers.accept(row, now);
    }

    /** The kind in whose report the method stands at first that the sum allows. Source: finance RF-51, FIN-61. */
    public PurchaseRecord proposing(PurchaseRecord kind) {
        kind.method.usually((row, now) -> methods.proposed(kind, row, now));
        return kind;
    }

    /** Refuses committees that are not apart. */
    void stored(PurchaseRecord kind, RecordRow row) {
        committees(kind, row).ifPresent(problem -> {
            throw new Rejected(List.of(problem));
        });
    }

    Optional<PersonId> headOn(RecordContext now) {
        return heads.on(now.office(), now.today());
    }

    /** The problem with a purchase without an approved specification. Source: finance RF-54, FIN-63. */
    Optional<Problem> specified(PurchaseRecord kind, RecordRow row) {
        return specs.problem(kind, row);
    }

    /** What stands against the report to buy. */
    Optional<Problem> reportable(PurchaseRecord kind, RecordRow row, RecordContext now) {
        Optional<Problem> spec = row.get(kind.sort).equals(COMPUTER) ? specified(kind, row) : Optional.empty();
        if (spec.isPresent()) {
            return spec.map(one -> new Problem("", one.key(), one.args()));
        }
        if (headOn(now).isEmpty()) {
            return Optional.of(Problem.of("", "finance.error.procurementHeadMissing"));
        }
        return inTime(kind, row, now)
                .or(() -> enough(kind, row))
                .or(() -> inspectors(kind, row, now))
                .or(() -> methods.problem(kind, row, now))
                .or(() -> methods.splitting(kind, row, now));
    }

    /** The problem with a line whose year or last day is over: neither a report nor its approval charges it. Source: finance RF-17, FIN-15. */
    private Optional<Problem> inTime(PurchaseRecord kind, RecordRow row, RecordContext now) {
        return time.promising(now.office(), row.get(kind.line), now.today(), "");
    }

    private Optional<Problem> enough(PurchaseRecord kind, RecordRow row) {
        BigDecimal left = balances.read(line(row, row.get(kind.line))).available();
        return left.compareTo(row.get(kind.estimate)) >= 0
                ? Optional.empty()
                : Optional.of(Problem.of(
                        "", "finance.error.lineShort", row.get(kind.estimate).subtract(left)));
    }

    /** One inspector is enough for small purchases. Source: finance RF-55. */
    private Optional<Problem> inspectors(PurchaseRecord kind, RecordRow row, RecordContext now) {
        BigDecimal small = amount(now, FinanceSettings.ONE_INSPECTOR);
        int least = row.get(kind.estimate).compareTo(small) <= 0 ? 1 : 3;
        return people(kind, row, INSPECT).size() >= least
                ? Optional.empty()
                : Optional.of(Problem.of("", "finance.error.inspectors", least));
    }

    /** Nobody of those who find the price also inspects. Source: finance RF-55, FIN-65. */
    private Optional<Problem> committees(PurchaseRecord kind, RecordRow row) {
        Set<PersonId> both = people(kind, row, PRICE);
        both.retainAll(people(kind, row, INSPECT));
        return both.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of(kind.members.name(), "finance.error.bothCommittees"));
    }

    /** Holds the line for the price of the contract. */
    void holdContract(PurchaseRecord kind, RecordRow row, RecordContext now) {
        hold(kind, row, now, row.get(kind.contractPrice).orElseThrow());
    }

    /** Members of a committee of the purchase. */
    static Set<PersonId> people(PurchaseRecord kind, RecordRow row, String committee) {
        return row.lines(kind.members).stream()
                .filter(line -> line.get(kind.committee).equals(committee))
                .map(line -> line.get(kind.member))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Optional<Problem> withinLimit(PurchaseRecord kind, RecordRow row, RecordContext now) {
        return inTime(kind, row, now)
                .or(() -> approval.withinLimit(now, LimitSort.PURCHASE, row.get(kind.method), row.get(kind.estimate)));
    }

    /** A price above what was approved needs a new approval. Source: finance RF-53. */
    Optional<Problem> affordable(PurchaseRecord kind, RecordRow row) {
        BigDecimal above = row.get(kind.contractPrice).orElseThrow().subtract(row.get(kind.estimate));
        return above.signum() > 0 ? Optional.of(Problem.of("", "finance.error.priceAbove", above)) : Optional.empty();
    }

    RecordRow withRate(PurchaseRecord kind, RecordRow row, RecordContext now) {
        RecordRow known = row.with(kind.secured, new ContractSecurity(sql).isAll(kind, row));
        return row.has(kind.penaltyRate)
                ? known
                : known.with(
                        kind.penaltyRate,
                        amount(now, FinanceSettings.PENALTY_RATE).divide(HUNDREDTHS, 2, RoundingMode.HALF_UP));
    }

    /** Holds this sum of the line instead of what was held before. Source: finance RF-53. */
    void hold(PurchaseRecord kind, RecordRow row, RecordContext now, BigDecimal sum) {
        release(row, now);
        if (sum.signum() > 0) {
            balances.hold(line(row, row.get(kind.line)), source(row), sum).ifPresent(missing -> {
                throw Rejected.of("", "finance.error.lineShort", missing);
            });
        }
    }

    void release(RecordRow row, RecordContext now) {
        if (row.kind() instanceof PurchaseRecord kind) {
            balances.release(line(row, row.get(kind.line)), source(row));
            plan.follow(kind, row, now);
        }
    }

    /** What an item of a purchase costs. */
    static BigDecimal cost(BigDecimal quantity, BigDecimal price) {
        return quantity.multiply(price).setScale(2, RoundingMode.HALF_UP);
    }

    boolean didBefore(RecordRow row, RecordContext now, String action) {
        return approval.didBefore(row, now, action);
    }

    State afterClaim(PurchaseRecord kind, RecordRow row) {
        boolean all = sql.list(
                        row.head().office(),
                        "select id from fin_inspection where office_id = ? and purchase_id = ? and claim_id is null"
                                + " and state <> 'REFUSED'",
                        one -> one.getLong(1),
                        row.head().office().value(),
                        row.id())
                .isEmpty();
        return all && lastAccepted(row) ? kind.claimedState : row.state();
    }

    /** Whether nothing more is to come. */
    private boolean lastAccepted(RecordRow row) {
        return !sql.list(
                        row.head().office(),
                        "select id from fin_inspection where office_id = ? and purchase_id = ? and last_part = true"
                                + " and state in ('ACCEPTED', 'CLAIMED')",
                        one -> one.getLong(1),
                        row.head().office().value(),
                        row.id())
                .isEmpty();
    }

    /** A part that is not claimed any more: as far as its inspections have come. */
    State afterUnclaim(PurchaseRecord kind, RecordRow row) {
        if (!row.state().equals(kind.claimedState)) {
            return row.state();
        }
        return lastAccepted(row) ? kind.accepted : kind.inspected;
    }

    Optional<Problem> allPaid(RecordRow row, RecordContext now) {
        List<Long> made = sql.list(
                now.office(),
                "select claim_id from fin_inspection where office_id = ? and purchase_id = ? and claim_id is not null",
                one -> one.getLong(1),
                now.office().value(),
                row.id());
        return claims.arePaid(now.office(), made)
                ? Optional.empty()
                : Optional.of(Problem.of("", "finance.error.claimsOpen"));
    }

    private BigDecimal amount(RecordContext now, Setting<Integer> setting) {
        return BigDecimal.valueOf(settings.get(now.office(), setting, now.today()));
    }

    private static BalanceSource source(RecordRow row) {
        return new BalanceSource("purchase", row.id());
    }

    private static BalanceKey line(RecordRow row, long id) {
        return new BalanceKey(row.head().office(), BalanceOwner.LINE, id);
    }
}
