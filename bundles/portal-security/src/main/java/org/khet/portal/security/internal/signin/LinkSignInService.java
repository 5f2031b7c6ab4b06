package org.khet.portal.security.internal.signin;

import java.util.Optional;
import org.khet.portal.api.admin.security.SignInResult;
import org.khet.portal.api.admin.security.SignInResult.CodeNeeded;
import org.khet.portal.api.admin.security.SignInResult.LinkSpent;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.account.AccountRepository;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.security.internal.token.OneTimeTokens;
import org.khet.portal.security.internal.token.OneTimeTokens.Redeemed;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Signing in with a one-time link; a password must be set next. Safe for concurrent use. */
@Component(service = LinkSignInService.class)
public final class LinkSignInService {
    private final OneTimeTokens tokens;
    private final AccountRepository accounts;
    private final FirstAdministrator first;
    private final SignInCompletion arrivals;
    private final Transactions transactions;

    /** @param first makes the account of the first administrator */
    @Activate
    public LinkSignInService(
            @Reference OneTimeTokens tokens,
            @Reference AccountRepository accounts,
            @Reference FirstAdministrator first,
            @Reference SignInCompletion arrivals,
            @Reference Transactions transactions) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.first = first;
        this.arrivals = arrivals;
        this.transactions = transactions;
    }

    /**
     * See {@link org.khet.portal.api.admin.security.SignIn#redeem}. Where a code is asked for next, the link stays until the code
     * was right: after a reset there is no password to come back with.
     */
    SignInResult redeem(String token, String address) {
        return transactions.call(() -> owner(tokens.look(token))
                .map(account -> arrivals.asksForCode(account)
                        ? arrivals.codeNeeded(account, token)
                        : arrive(account, token, address))
                .orElseGet(LinkSpent::new));
    }

    /** Uses the link up and lets its owner in; of two who come with it at once, one gets in. */
    SignInResult arrive(StoredAccount account, String token, String address) {
        return transactions.call(() -> {
            Optional<Redeemed> link = tokens.redeem(token);
            Optional<StoredAccount> owner = owner(link).filter(one -> one.id().equals(account.id()));
            if (owner.isPresent() && link.orElseThrow() instanceof Redeemed.FirstAdministrator) {
                first.offer();
            }
            return owner.<SignInResult>map(one -> arrivals.signedIn(one, true, address))
                    .orElseGet(LinkSpent::new);
        });
    }

    /** Whether the link of the step would let in. */
    boolean works(CodeNeeded step) {
        return !step.byLink() || tokens.isFresh(step.link());
    }

    private Optional<StoredAccount> owner(Optional<Redeemed> link) {
        return link.flatMap(this::account).flatMap(accounts::find).filter(StoredAccount::open);
    }

    /** A password was set: with one for the first administrator, the link for it ends. */
    void passwordSet(AccountId account) {
        if (accounts.find(account).filter(StoredAccount::administers).isPresent()) {
            first.withdraw();
        }
    }

    private Optional<AccountId> account(Redeemed redeemed) {
        return switch (redeemed) {
            case Redeemed.OfAccount(AccountId account) -> Optional.of(account);
            case Redeemed.FirstAdministrator() -> first.account();
        };
    }
}
