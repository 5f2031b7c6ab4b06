package org.khet.portal.security.internal.signin;

import java.util.Optional;
import org.khet.portal.api.admin.security.Sessions.Outcome;
import org.khet.portal.api.admin.security.SignInResult;
import org.khet.portal.api.admin.security.SignInResult.CodeNeeded;
import org.khet.portal.api.admin.security.SignInResult.LinkSpent;
import org.khet.portal.api.admin.security.SignInResult.Refused;
import org.khet.portal.security.internal.account.AccountRepository;
import org.khet.portal.security.internal.account.StoredAccount;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The second step of a sign-in. Safe for concurrent use. Source: core CORE-16. */
@Component(service = SecondStepService.class)
public final class SecondStepService {
    private final AccountRepository accounts;
    private final FactorCodeVerifier codes;
    private final SignInLog log;
    private final SignInCompletion arrivals;
    private final LinkSignInService links;

    /** @param codes checks codes */
    @Activate
    public SecondStepService(
            @Reference AccountRepository accounts,
            @Reference FactorCodeVerifier codes,
            @Reference SignInLog log,
            @Reference SignInCompletion arrivals,
            @Reference LinkSignInService links) {
        this.accounts = accounts;
        this.codes = codes;
        this.log = log;
        this.arrivals = arrivals;
        this.links = links;
    }

    /** See {@link org.khet.portal.api.admin.security.SignIn#code}. */
    SignInResult check(CodeNeeded step, String typed, String address) {
        Optional<StoredAccount> account =
                accounts.find(step.account()).filter(found -> found.open() && found.stamp() == step.stamp());
        if (account.isEmpty() || arrivals.isTooOld(step) || !links.works(step)) {
            return new LinkSpent();
        }
        FactorCodeVerifier.Answer answer = codes.use(step.account(), typed);
        if (!answer.right()) {
            log.add(step.account(), address, answer.taken() ? Outcome.REFUSED : Outcome.PAUSED);
            return new Refused(answer.left(), answer.pause());
        }
        return step.byLink()
                ? links.arrive(account.get(), step.link(), address)
                : arrivals.signedIn(account.get(), false, address);
    }
}
