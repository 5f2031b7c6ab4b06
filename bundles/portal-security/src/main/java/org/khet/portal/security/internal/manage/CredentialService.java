package org.khet.portal.security.internal.manage;

import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.account.AccountRepository;
import org.khet.portal.security.internal.factor.FactorRepository;
import org.khet.portal.security.internal.passkey.PasskeyRepository;
import org.khet.portal.security.internal.provider.IdentityRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** With what people sign in, as far as others may renew it; to be called in a transaction. Safe for concurrent use. */
@Component(service = CredentialService.class)
public final class CredentialService {
    private final AccountRepository accounts;
    private final FactorRepository factors;
    private final InvitationService invitations;
    private final IdentityRepository identities;
    private final PasskeyRepository passkeys;

    /** @param invitations makes links */
    @Activate
    public CredentialService(
            @Reference AccountRepository accounts,
            @Reference FactorRepository factors,
            @Reference InvitationService invitations,
            @Reference IdentityRepository identities,
            @Reference PasskeyRepository passkeys) {
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
