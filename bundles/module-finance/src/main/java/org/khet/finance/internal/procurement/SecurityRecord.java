package org.khet.finance.internal.procurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.PropertyPermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * Securities of contracts (หลักประกันสัญญา): received, due to be returned after the warranty, returned or forfeited. Money that was paid in is
 * returned by a claim. Source: finance FE-41, FIN-68; kinds-finance finance.security.
 */
public final class SecurityRecord extends RecordKind {
    /** The code of a security that was paid in. */
    public static final String MONEY = "MONEY";

    public final Field<Long> purchase = record("purchase", "finance.purchase").filtered();
    public final Field<String> sort = code("sort", FinanceCodes.SECURITY).filtered();
    public final Field<BigDecimal> amount = baht("amount").positive().summed();
    public final Field<String> document = text("document", 100).searched();
    public final Field<LocalDate> receivedOn =
            day("received_on").initially(now -> now.today()).notAfter(now -> now.today());
    public final Field<LocalDate> dueOn = day("due_on").sorted().notBefore(receivedOn);
    public final Field<Optional<LocalDate>> urgedOn = day("urged_on").byCode().optional();

    public final State held = state("HELD", StateTone.RUN);
    public final State returned = end("RETURNED", StateTone.DONE);
    public final State forfeited = end("FORFEITED", StateTone.LATE);

    public final Field<Optional<LocalDate>> returnedOn = day("returned_on")
            .from(returned)
            .notAfter(now -> now.today())
            .optional()
            .usually(now -> now.today());
    public final Field<Optional<Long>> claim =
            record("claim", "finance.claim").from(returned).optional();

    public final Action giveBack = action("return", "returned")
            .from(held)
            .to(returned)
            .needs(PropertyPermissions.PURCHASE_HANDLE)
            .demands(returnedOn)
            .asks(claim)
            .whenTyped((row, now) -> paidByClaim(row))
            .icon("undo-2")
            .tellsMaker();
    public final Action forfeit = action("forfeit")
            .from(held)
            .to(forfeited)
            .needs(PropertyPermissions.PURCHASE_APPROVE)
            .because()
            .backward("ban")
            .tellsMaker();
    public final Action urge = action("urge")
            .from(held)
            .automatic()
            .does((row, now) -> row.with(urgedOn(), now.today()))
            .tells(PropertyPermissions.PURCHASE_HANDLE);

    private final RecordService<PurchaseRecord> purchases;
    private final SqlQuery sql;

    /** @param purchases whose contracts are secured, {@code work} the module's unit */
    public SecurityRecord(RecordService<PurchaseRecord> purchases, UnitOfWork work) {
        super("finance", "security", "fin_security");
        this.purchases = purchases;
        this.sql = new SqlQuery(work);
        rights(PropertyPermissions.PURCHASE_VIEW, PropertyPermissions.PURCHASE_HANDLE, held);
        titled(document);
        list(document, purchase, sort, amount, receivedOn, dueOn, returnedOn);
        ordered(dueOn, false);
        section("what", purchase, sort, amount, document, receivedOn, dueOn);
        tab("held", held);
        tab("due", now -> List.of(in(held), dueOn.below(now.today().plusDays(31))));
        tab("all");
        way(held, returned);
        rule((row, now) -> ofAContract(row));
        menu("FIN", "shield-check", 26, "procurement");
    }

    private Field<Optional<LocalDate>> urgedOn() {
        return urgedOn;
    }

    /** Only a contract is secured, and not above its price. */
    private Optional<Problem> ofAContract(RecordRow row) {
        PurchaseRecord kind = purchases.kind();
        RecordRow of = purchases.find(row.head().office(), row.get(purchase)).orElseThrow();
        return of.get(kind.contractPrice)
                        .filter(price -> price.compareTo(row.get(amount)) >= 0)
                        .isPresent()
                ? Optional.empty()
                : Optional.of(Problem.of(amount.name(), "finance.error.securityAbove"));
    }

    /** Money goes back by a claim: one way out for all money. Source: kinds-finance §1.1. */
    private Optional<Problem> paidByClaim(RecordRow row) {
        if (!row.get(sort).equals(MONEY)) {
            return Optional.empty();
        }
        return row.has(claim) ? otherClaim(row) : Optional.of(Problem.of(claim.name(), "finance.error.securityClaim"));
    }

    /** The problem with a claim that is gone, of another sum, or by which another security was returned. */
    private Optional<Problem> otherClaim(RecordRow row) {
        boolean its = !sql.list(
                        row.head().office(),
                        "select c.id from fin_claim c where c.office_id = ? and c.id = ? and c.gross = ?"
                                + " and c.state <> 'CANCELLED' and not exists (select 1 from fin_security s"
                                + " where s.office_id = c.office_id and s.claim_id = c.id and s.id <> ?)",
                        one -> one.getLong(1),
                        row.head().office().value(),
                        row.get(claim).orElseThrow(),
                        row.get(amount),
                        row.id())
                .isEmpty();
        return its
                ? Optional.empty()
                : Optional.of(Problem.of(claim.name(), "finance.error.securityOtherClaim", row.get(amount)));
    }
}
