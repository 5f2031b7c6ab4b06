package org.khet.portal.security.internal.signin;

import java.util.Optional;
import org.khet.portal.api.admin.security.Passkeys.Question;
import org.khet.portal.api.admin.security.Sessions.Outcome;
import org.khet.portal.api.admin.security.SignInResult;
import org.khet.portal.api.admin.security.SignInResult.Refused;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.security.internal.passkey.PasskeyVerifier;
import org.khet.portal.security.internal.passkey.PasskeyVerifier.Presented;
import org.khet.portal.security.internal.passkey.PasskeyVerifier.Verdict;
import org.khet.portal.security.internal.passkey.StoredPasskey;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Signing in by a passkey, which counts as both factors. The try is counted before it is judged, for the address as those with
 * passwords are. Safe for concurrent use. Source: ASVS V6.3.1, V6.3.3.
 */
@Component(service = PasskeySignInService.class)
public final class PasskeySignInService {
    private final PasskeyVerifier check;
    private final SignInAdmission admission;
    private final LoginThrottle throttle;
    private final SignInLog log;
    private final SignInCompletion arrivals;

    /** @param check judges answers */
    @Activate
    public PasskeySignInService(
            @Reference PasskeyVerifier check,
            @Reference SignInAdmission admission,
            @Reference LoginThrottle throttle,
            @Reference SignInLog log,
            @Reference SignInCompletion arrivals) {
        this.check = check;
        this.admission = admission;
        this.throttle = throttle;
        this.log = log;
        this.arrivals = arrivals;
    }

    /** The passkey may have been copied. */
    public static final class Copied extends RuntimeException {
        private final transient StoredPasskey passkey;

        private Copied(StoredPasskey passkey) {
            super("passkey " + passkey.passkey().id());
            this.passkey = passkey;
        }

        /** Which one. */
        public StoredPasskey passkey() {
            return passkey;
        }
    }

    private record Try(Question question, String address, LoginThrottle.Counters counters, LoginThrottle.Mark mark) {}

    /**
     * See {@link org.khet.portal.api.admin.security.Passkeys#arrive}.
     *
     * @throws Copied instead of its second reason; nobody has come in
     */
    public SignInResult of(Question question, String answer, String address) {
        Optional<Presented> presented = check.read(answer);
        Optional<StoredPasskey> passkey = presented.flatMap(check::find);
        var counters = LoginThrottle.Counters.ofPasskey(
                presented.map(Presented::credential).orElse(""), address);
        LoginThrottle.Answer counted = throttle.take(counters);
        if (!counted.taken()) {
            note(passkey, address, Outcome.PAUSED);
            return new Refused(0, counted.pause());
        }
        return passkey.flatMap(known ->
                        enter(new Try(question, address, counters, counted.mark()), presented.orElseThrow(), known))
                .orElseThrow(() -> {
                    note(passkey, address, Outcome.REFUSED);
                    return Rejected.of("", "security.passkey.error.nobody");
                });
    }

    private Optional<SignInResult> enter(Try one, Presented presented, StoredPasskey passkey) {
        Optional<StoredAccount> account = admitted(passkey, one);
        if (account.isEmpty()) {
            return Optional.empty();
        }
        return switch (check.judge(one.question(), presented, passkey)) {
            case Verdict.Right right ->
                arrivals.byBothFactors(account.get(), one.address(), () -> {
                    boolean first = check.use(passkey, right.seen());
                    if (first) {
                        throttle.succeeded(one.counters(), one.mark());
                    }
                    return first;
                });
            case Verdict.Wrong _ -> Optional.empty();
            case Verdict.Cloned _ -> {
                note(Optional.of(passkey), one.address(), Outcome.REFUSED);
                throw new Copied(passkey);
            }
        };
    }

    private Optional<StoredAccount> admitted(StoredPasskey passkey, Try one) {
        try {
            return admission.of(passkey.account());
        } catch (OutOfService away) {
            throttle.takeBack(one.counters(), one.mark());
            throw away;
        }
    }

    private void note(Optional<StoredPasskey> passkey, String address, Outcome outcome) {
        log.add(passkey.map(StoredPasskey::account).orElse(null), address, outcome);
    }
}
