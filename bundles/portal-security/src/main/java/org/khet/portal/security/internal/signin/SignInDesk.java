package org.khet.portal.security.internal.signin;

import java.util.Arrays;
import java.util.Optional;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Sessions.Outcome;
import org.khet.portal.api.security.SignInResult;
import org.khet.portal.api.security.SignInResult.Refused;
import org.khet.portal.security.internal.account.AccountBook;
import org.khet.portal.security.internal.account.AccountName;
import org.khet.portal.security.internal.account.StoredAccount;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Signing in with a password. The try is counted before it is made; the hash is computed and the directory asked outside any
 * transaction. A try that the directory did not judge counts for nothing. Safe for concurrent use. Source: core CORE-15, E-74.
 */
@Component(service = SignInDesk.class)
public final class SignInDesk {
    private final AccountBook accounts;
    private final Authentication authentication;
    private final Delays delays;
    private final SignInLog log;
    private final Arrivals arrivals;

    /** @param log where each try is noted */
    @Activate
    public SignInDesk(
            @Reference AccountBook accounts,
            @Reference Authentication authentication,
            @Reference Delays delays,
            @Reference SignInLog log,
            @Reference Arrivals arrivals) {
        this.accounts = accounts;
        this.authentication = authentication;
        this.delays = delays;
        this.log = log;
        this.arrivals = arrivals;
    }

    /** See {@link org.khet.portal.api.security.SignIn#signIn}. */
    SignInResult signIn(String typedName, char[] password, String address) {
        try {
            AccountName name = AccountName.typed(typedName);
            Optional<StoredAccount> known = accounts.byName(name);
            boolean familiar = known.isPresent() && log.isFamiliar(known.get().id(), address);
            var counters = Delays.Counters.of(name.folded(), address, familiar);
            Delays.Answer answer = delays.take(counters);
            AccountId account = known.map(StoredAccount::id).orElse(null);
            if (!answer.taken()) {
                log.add(account, address, Outcome.PAUSED);
                return new Refused(0, answer.pause());
            }
            Optional<StoredAccount> who = judge(name, known, password, counters);
            if (who.isEmpty()) {
                log.add(account, address, Outcome.REFUSED);
                return new Refused(answer.left(), answer.pause());
            }
            return arrivals.next(who.get(), address, () -> delays.succeeded(counters));
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private Optional<StoredAccount> judge(
            AccountName name, Optional<StoredAccount> known, char[] password, Delays.Counters counters) {
        try {
            return authentication.judge(name, known, password);
        } catch (OutOfService away) {
            if (away.part() == OutOfService.Part.DIRECTORY) {
                delays.takeBack(counters);
            }
            throw away;
        }
    }
}
