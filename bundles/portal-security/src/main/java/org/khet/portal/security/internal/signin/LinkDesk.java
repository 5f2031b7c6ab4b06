package org.khet.portal.security.internal.signin;

import java.util.Optional;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Sessions.Outcome;
import org.khet.portal.api.security.SignInResult;
import org.khet.portal.api.security.SignInResult.LinkSpent;
import org.khet.portal.api.security.SignInResult.SignedIn;
import org.khet.portal.security.internal.account.AccountBook;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.security.internal.token.OneTimeTokens;
import org.khet.portal.security.internal.token.OneTimeTokens.Redeemed;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Signing in with a one-time link; a password must be set next. Safe for concurrent use. */
@Component(service = LinkDesk.class)
public final class LinkDesk {
    private final OneTimeTokens tokens;
    private final AccountBook accounts;
    private final FirstAdministrator first;
    private final SignInLog log;
    private final Transactions transactions;

    /** @param first makes the account of the first administrator */
    @Activate
    public LinkDesk(
            @Reference OneTimeTokens tokens,
            @Reference AccountBook accounts,
            @Reference FirstAdministrator first,
            @Reference SignInLog log,
            @Reference Transactions transactions) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.first = first;
        this.log = log;
        this.transactions = transactions;
    }

    /** See {@link org.khet.portal.api.security.SignIn#redeem}. */
    SignInResult redeem(String token, String address) {
        return transactions.call(() -> tokens.redeem(token)
                .flatMap(this::account)
                .flatMap(accounts::find)
                .filter(StoredAccount::open)
                .map(account -> signedIn(account, address))
                .orElseGet(LinkSpent::new));
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

    private SignInResult signedIn(StoredAccount account, String address) {
        accounts.signedIn(account.id());
        log.add(account.id(), address, Outcome.SIGNED_IN);
        return new SignedIn(account.id(), account.name(), true, account.lastSignIn(), account.stamp());
    }
}
