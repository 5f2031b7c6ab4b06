package org.khet.portal.security.internal.own;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.admin.security.IdentityProviders;
import org.khet.portal.api.admin.security.SignInResult;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.provider.CodeExchange;
import org.khet.portal.security.internal.provider.IdentityRepository;
import org.khet.portal.security.internal.provider.ProviderIdentity;
import org.khet.portal.security.internal.signin.ProviderSignInService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Signing in by a provider, and connecting the own account with it. The provider is asked before any transaction. */
@Component(service = IdentityProviders.class)
public final class IdentityService implements IdentityProviders {
    private final CodeExchange exchange;
    private final IdentityRepository identities;
    private final ProviderSignInService arrival;
    private final OwnIdentities own;

    /** @param exchange talks with providers */
    @Activate
    public IdentityService(
            @Reference CodeExchange exchange,
            @Reference IdentityRepository identities,
            @Reference ProviderSignInService arrival,
            @Reference OwnIdentities own) {
        this.exchange = exchange;
        this.identities = identities;
        this.arrival = arrival;
        this.own = own;
    }

    @Override
    public List<Provider> all() {
        return exchange.all();
    }

    @Override
    public Journey begin(String provider) {
        return exchange.begin(provider, null);
    }

    @Override
    public Journey beginConnecting(AccountId account, String provider, char[] current) {
        try {
            return exchange.begin(provider, own.begin(account, current));
        } finally {
            Arrays.fill(current, '\0');
        }
    }

    @Override
    public SignInResult arrive(Journey journey, Answer answer, String address) {
        if (journey.connecting() != null) {
            throw old();
        }
        ProviderIdentity who = exchange.end(journey, answer);
        Optional<AccountId> account = identities.account(who.issuer(), who.subject());
        return arrival.of(account, address);
    }

    @Override
    public long connect(Journey journey, Answer answer) {
        Connecting connecting = journey.connecting();
        if (connecting == null) {
            throw old();
        }
        return own.connect(connecting, exchange.end(journey, answer));
    }

    @Override
    public SignInWays of(AccountId account) {
        List<String> issuers = identities.issuers(account);
        List<String> connected = exchange.all().stream()
                .map(Provider::id)
                .filter(id -> exchange.issuer(id).filter(issuers::contains).isPresent())
                .toList();
        return new SignInWays(connected, own.hasPassword(account));
    }

    @Override
    public long disconnect(AccountId account, String provider, char[] current) {
        try {
            String issuer =
                    exchange.issuer(provider).orElseThrow(() -> Rejected.of("", "security.provider.error.none"));
            return own.disconnect(account, issuer, current);
        } finally {
            Arrays.fill(current, '\0');
        }
    }

    private static Rejected old() {
        return Rejected.of("", "security.provider.error.old");
    }
}
