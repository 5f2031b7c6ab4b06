package org.khet.finance.internal.procurement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.setting.FinanceCodes;
import org.khet.finance.internal.setting.PropertyPermissions;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
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
    public final Condition isMoney = sort.is(MONEY);
    /** By which the money came into the books. */
    public final Field<Optional<Long>> receipt =
            record("receipt", "finance.receipt").optional().onlyIf(isMoney);
    /** Kind of money of what was paid in before the office issued receipts here. */
    public final Field<Optional<Long>> fund =
            record("fund", "finance.fund").optional().onlyIf(isMoney);
    /** Held since before securities named their receipts. */
    public final Field<Boolean> unbooked = yesNo("unbooked").byCode().unseen().initially(false);

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
            .notBefore(receivedOn)
            .usually(now -> now.today());
    /** As which kind of claim money is paid back. */
    public final Field<Optional<Long>> claimKind =
            record("claim_kind", "finance.claim-kind").from(returned).optional();

    public final Field<Optional<Long>> claim =
            record("claim", "finance.claim").byCode().optional();

    public final Action giveBack = action("return", "returned")
            .from(held)
            .to(returned)
            .needs(PropertyPermissions.PURCHASE_HANDLE)
            .demands(returnedOn)
            .asks(claimKind)
            .whenTyped((row, now) -> rules().returnable(this, row))
            .does((row, now) -> rules().returned(this, row, now))
            .icon("undo-2")
            .tellsMaker();
    /** Its claim was cancelled: the money is still here. Source: kinds-finance §1.1. */
    public final Action reopen = action("reopen", "reopened")
            .from(returned)
            .to(held)
            .automatic()
            .does((row, now) -> row.with(claim, null).with(claimKind, null).with(returnedOn, null))
            .backward("undo-2")
            .tells(PropertyPermissions.PURCHASE_HANDLE);

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

    private final SecurityRules rules;

    /** @param rules what stands against it, and what follows from it */
    public SecurityRecord(SecurityRules rules) {
        super("finance", "security", "fin_security");
        this.rules = rules;
        rights(PropertyPermissions.PURCHASE_VIEW, PropertyPermissions.PURCHASE_HANDLE, held);
        titled(document);
        list(document, purchase, sort, amount, receivedOn, dueOn, returnedOn);
        ordered(dueOn, false);
        section("what", purchase, sort, amount, document, receipt, fund, receivedOn, dueOn);
        tab("held", held);
        tab("due", now -> List.of(in(held), dueOn.below(now.today().plusDays(31))));
        tab("all");
        way(held, returned);
        rule((row, now) -> rules.problem(this, row));
        stored((row, now) -> rules.stored(this, row, now));
        menu("FIN", "shield-check", 26, "procurement");
    }

    private SecurityRules rules() {
        return rules;
    }

    private Field<Optional<LocalDate>> urgedOn() {
        return urgedOn;
    }
}
