package org.khet.portal.api.security;

import java.time.Duration;

/**
 * Asks somebody who is signed in for the own second factor once more, before an act that weighs more than others. Not to be
 * called in a transaction: a wrong try counts, whatever becomes of the act. Safe for concurrent use. Source: core CORE-16.
 */
public interface SecondFactorCheck {
    /**
     * What came out.
     *
     * @param right whether the code was right; it is used up then
     * @param pause how long no code is taken after too many wrong ones, zero when the next try is looked at
     */
    record Answer(boolean right, Duration pause) {}

    /** Whether the account has a second factor, so that a code must be asked for. */
    boolean isOn(AccountId account);

    /** Looks at a code of the app, or a recovery code, with pauses that grow after wrong ones. */
    Answer use(AccountId account, String code);
}
