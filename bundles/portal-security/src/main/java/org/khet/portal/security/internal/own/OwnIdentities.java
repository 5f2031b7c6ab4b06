package org.khet.portal.security.internal.own;

import java.util.Map;
import org.khet.portal.api.admin.security.IdentityProviders.Connecting;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.account.AccountRepository;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.security.internal.provider.IdentityRepository;
import org.khet.portal.security.internal.provider.ProviderIdentity;
import org.khet.portal.security.internal.signin.PasswordConfirmation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Connections of the own account with providers. Each change asks for the password before, ends all other sessions and stands
 * on the trail; so nobody loses the last way in, for whoever may end a connection has a password. Safe for concurrent use.
 */
@Component(service = OwnIdentities.class)
public final class OwnIdentities {
    private final IdentityRepository identities;
    private final AccountRepository accounts;
    private final PasswordConfirmation currents;
    private final OwnAccountEvents events;

    /** @param currents asks for the password */
    @Activate
    public OwnIdentities(
            @Reference IdentityRepository identities,
            @Reference AccountRepository accounts,
            @Reference PasswordConfirmation currents,
            @Reference OwnAccountEvents events) {
        this.identities = identities;
        this.accounts = accounts;
        this.currents = currents;
        this.events = events;
    }

    /** Whose account may be connected from now on, if the password is right; see {@link PasswordConfirmation#require}. */
    Connecting begin(AccountId id, char[] current) {
        StoredAccount account = open(id);
        if (!account.setsFirstPassword()) {
            currents.require(account, current);
        } else if (account.administers()) {
            throw Rejected.of("", "security.provider.error.administrator");
        }
        return new Connecting(id, account.stamp());
    }

    /** Connects the account; gives its new stamp. Throws as {@link IdentityRepository#connect}, and if the account has changed. */
    long connect(Connecting connecting, ProviderIdentity who) {
        AccountId id = connecting.account();
        return events.change(() -> {
            StoredAccount account = open(id);
            if (account.stamp() != connecting.stamp()) {
                throw Rejected.of("", "security.provider.error.old");
            }
            identities.connect(id, who.issuer(), who.subject());
            note(account, "core.account.connected", who.issuer());
            return account.setsFirstPassword() ? accounts.password(id, null, false) : accounts.endSessions(id);
        });
    }

    /** Ends a connection; gives the stamp from now on. */
    long disconnect(AccountId id, String issuer, char[] current) {
        currents.require(open(id), current);
        return events.change(() -> {
            StoredAccount account = open(id);
            if (!identities.disconnect(id, issuer)) {
                return account.stamp();
            }
            note(account, "core.account.disconnected", issuer);
            return accounts.endSessions(id);
        });
    }

    boolean hasPassword(AccountId id) {
        return open(id).hasPassword();
    }

    private void note(StoredAccount account, String action, String issuer) {
        events.note(account, action, Map.of("name", account.name(), "issuer", issuer));
    }

    private StoredAccount open(AccountId id) {
        return accounts.find(id)
                .filter(StoredAccount::open)
                .orElseThrow(() -> new NoLongerThere("account " + id.value()));
    }
}
