package org.khet.portal.security.internal.signin;

import java.util.Optional;
import org.khet.portal.api.admin.security.Sessions.Outcome;
import org.khet.portal.api.admin.security.SignInResult;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.account.AccountRepository;
import org.khet.portal.security.internal.account.StoredAccount;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The end of a sign-in that an identity provider vouches for. Safe for concurrent use. */
@Component(service = ProviderSignInService.class)
public final class ProviderSignInService {
    private final AccountRepository accounts;
    private final SignInLog log;
    private final SignInCompletion arrivals;

    /** @param log where it is noted */
    @Activate
    public ProviderSignInService(
            @Reference AccountRepository accounts, @Reference SignInLog log, @Reference SignInCompletion arrivals) {
        this.accounts = accounts;
        this.log = log;
        this.arrivals = arrivals;
    }

    /**
     * Lets the account in, or to its second step.
     *
     * @throws Rejected the same for nobody, for a closed account and for one that waits for its link
     */
    public SignInResult of(Optional<AccountId> account, String address) {
        Optional<StoredAccount> open =
                account.flatMap(accounts::find).filter(StoredAccount::open).filter(found -> !found.setsFirstPassword());
        if (open.isEmpty()) {
            account.ifPresent(closed -> log.add(closed, address, Outcome.REFUSED));
            throw Rejected.of("", "security.provider.error.nobody");
        }
        return arrivals.next(open.get(), address, () -> {});
    }
}
