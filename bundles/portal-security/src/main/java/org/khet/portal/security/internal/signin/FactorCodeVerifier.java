package org.khet.portal.security.internal.signin;

import java.time.Duration;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.factor.FactorRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Checks codes of the second factor, with pauses that grow after wrong ones: six digits are soon tried out by whoever
 * knows the password. Safe for concurrent use.
 */
@Component(service = FactorCodeVerifier.class)
public final class FactorCodeVerifier {
    private final FactorRepository factors;
    private final LoginThrottle throttle;

    /** @param throttle count tries of an account over all addresses */
    @Activate
    public FactorCodeVerifier(@Reference FactorRepository factors, @Reference LoginThrottle throttle) {
        this.factors = factors;
        this.throttle = throttle;
    }

    /**
     * What came out.
     *
     * @param right the code was right and is used up
     * @param taken false when nothing was looked at because of a pause
     * @param left  tries before the next pause
     * @param pause how long no code is taken
     */
    public record Answer(boolean right, boolean taken, int left, Duration pause) {}

    /** Uses a code; the try is counted before it is made. */
    public Answer use(AccountId account, String typed) {
        var counters = LoginThrottle.Counters.ofCode(account);
        LoginThrottle.Answer answer = throttle.take(counters);
        if (!answer.taken()) {
            return new Answer(false, false, 0, answer.pause());
        }
        if (!isRight(account, typed)) {
            return new Answer(false, true, answer.left(), answer.pause());
        }
        throttle.succeeded(counters, answer.mark());
        return new Answer(true, true, 0, Duration.ZERO);
    }

    private boolean isRight(AccountId account, String typed) {
        try {
            return factors.use(account, typed);
        } catch (Outdated usedElsewhere) {
            return false; // the same code at the same moment in another browser or on another node
        }
    }
}
