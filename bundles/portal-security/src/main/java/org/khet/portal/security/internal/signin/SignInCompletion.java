package org.khet.portal.security.internal.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.khet.portal.api.admin.security.Sessions.Outcome;
import org.khet.portal.api.admin.security.SignInResult;
import org.khet.portal.api.admin.security.SignInResult.CodeNeeded;
import org.khet.portal.api.admin.security.SignInResult.SignedIn;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.security.internal.account.AccountRepository;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.security.internal.factor.FactorRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Completes a sign-in, or leads to its second step. Safe for concurrent use. Source: core CORE-15, CORE-16. */
@Component(service = SignInCompletion.class)
public final class SignInCompletion {
    /** How long the first step counts; our proposal. */
    private static final Duration STEP = Duration.ofMinutes(5);

    private final AccountRepository accounts;
    private final FactorRepository factors;
    private final SignInLog log;
    private final Transactions transactions;
    private final Clock clock;

    /** @param factors tell who needs a second step */
    @Activate
    public SignInCompletion(
            @Reference AccountRepository accounts,
            @Reference FactorRepository factors,
            @Reference SignInLog log,
            @Reference Transactions transactions,
            @Reference Clock clock) {
        this.accounts = accounts;
        this.factors = factors;
        this.log = log;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** After a right password; the work is done in the same transaction. */
    SignInResult next(StoredAccount account, String address, Runnable work) {
        return transactions.call(() -> {
            work.run();
            return asksForCode(account) ? codeNeeded(account, "") : signedIn(account, false, address);
        });
    }

    /** After a passkey, which leaves no second step; nobody comes in if the work, in the same transaction, says no. */
    Optional<SignInResult> byBothFactors(StoredAccount account, String address, BooleanSupplier work) {
        return transactions.call(
                () -> work.getAsBoolean() ? Optional.of(signedIn(account, false, address)) : Optional.empty());
    }

    /** Whether there is a second step. */
    boolean asksForCode(StoredAccount account) {
        return factors.since(account.id()).isPresent();
    }

    /** The way to the second step; with the link that is redeemed there, or an empty text. */
    CodeNeeded codeNeeded(StoredAccount account, String link) {
        return new CodeNeeded(
                account.id(),
                account.name(),
                link,
                account.stamp(),
                clock.instant().plus(STEP));
    }

    /** Whether the first step has to be done anew. */
    boolean isTooOld(CodeNeeded step) {
        return clock.instant().isAfter(step.until());
    }

    /** After the last step. */
    SignedIn signedIn(StoredAccount account, boolean byLink, String address) {
        return transactions.call(() -> {
            accounts.signedIn(account.id());
            log.add(account.id(), address, Outcome.SIGNED_IN);
            return new SignedIn(
                    account.id(),
                    account.name(),
                    byLink || account.changePassword(),
                    account.lastSignIn(),
                    account.stamp());
        });
    }
}
