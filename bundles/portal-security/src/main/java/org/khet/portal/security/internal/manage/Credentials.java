package org.khet.portal.security.internal.manage;

import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.account.AccountBook;
import org.khet.portal.security.internal.factor.FactorBook;
import org.khet.portal.security.internal.passkey.PasskeyBook;
import org.khet.portal.security.internal.provider.IdentityBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** With what people sign in, as far as others may renew it; to be called in a transaction. Safe for concurrent use. */
@Component(service = Credentials.class)
public final class Credentials {
    private final AccountBook accounts;
    private final FactorBook factors;
    private final Invitations invitations;
    private final IdentityBook identities;
    private final PasskeyBook passkeys;

    /** @param invitations makes links */
    @Activate
    public Credentials(
            @Reference AccountBook accounts,
            @Reference FactorBook factors,
            @Reference Invitations invitations,
            @Reference IdentityBook identities,
            @Reference PasskeyBook passkeys) {
        this.accounts = accounts;
        this.factors = factors;
        this.invitations = invitations;
        this.identities = identities;
        this.passkeys = passkeys;
    }

    /** Link for a first password. */
    String invite(AccountId account) {
        return invitations.make(account);
    }

    /** Ends the password, connections with identity providers, passkeys and all sessions; gives the link for a new one. */
    String renew(AccountId account) {
        identities.disconnect(account); // else whoever had taken the account over would come in again
        passkeys.removeAll(account);
        accounts.password(account, null, true);
        return invitations.make(account);
    }

    /** The directory checks the password from now on; the own one, open links and all sessions end. */
    void useDirectory(AccountId account) {
        accounts.useDirectory(account);
        invitations.withdraw(account);
    }

    boolean hasSecondFactor(AccountId account) {
        return factors.since(account).isPresent();
    }

    /** Takes the second factor away and ends all sessions. */
    void dropSecondFactor(AccountId account) {
        factors.remove(account);
        accounts.endSessions(account);
    }
}
