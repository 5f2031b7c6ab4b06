package org.khet.portal.api.security;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Answer of {@link SignIn}. */
public sealed interface SignInResult {
    /**
     * The account is signed in.
     *
     * @param account        key
     * @param name           sign-in name
     * @param changePassword the password must be changed before anything else
     * @param lastSignIn     the sign-in before this one, {@code null} at the first
     * @param stamp          to be kept in the session and asked for with {@link Sessions#stillValid}
     */
    record SignedIn(
            AccountId account,
            String name,
            boolean changePassword,
            @Nullable Instant lastSignIn,
            long stamp) implements SignInResult {}

    /**
     * Refused; the same for unknown names and wrong passwords.
     *
     * @param triesLeft tries before the next pause
     * @param pause     how long no try is taken now; zero when the next try may come at once
     */
    record Refused(int triesLeft, Duration pause) implements SignInResult {}

    /** The one-time link was used or is too old. */
    record LinkSpent() implements SignInResult {}
}
