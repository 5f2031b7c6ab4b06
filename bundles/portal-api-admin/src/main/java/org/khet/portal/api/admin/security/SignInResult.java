package org.khet.portal.api.admin.security;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.security.AccountId;

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

    /**
     * Name and password, or the link, were right; a code of the account's second factor is asked for next. Nobody is
     * signed in yet, and the link is not used up. To be kept on the server and handed to {@link SignIn#code}.
     *
     * @param account key
     * @param name    sign-in name
     * @param link    secret part of the one-time link that is redeemed with the right code; empty after a password
     * @param stamp   of the account at this moment
     * @param until   when the first step has to be done anew
     */
    record CodeNeeded(AccountId account, String name, String link, long stamp, Instant until) implements SignInResult {
        /** Whether a one-time link began it. */
        public boolean byLink() {
            return !link.isEmpty();
        }

        /** Without the secret, for logs. */
        @Override
        public String toString() {
            return "CodeNeeded[" + account + ", byLink=" + byLink() + ", until=" + until + "]";
        }
    }

    /**
     * So many sign in at this moment that the password was not looked at; the try counts for nothing. To be tried again in a
     * few seconds.
     */
    record ManyAtOnce() implements SignInResult {}

    /** The one-time link was used or is too old. */
    record LinkSpent() implements SignInResult {}
}
