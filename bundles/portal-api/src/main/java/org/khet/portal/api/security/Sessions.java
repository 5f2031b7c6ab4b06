package org.khet.portal.api.security;

import java.time.Instant;
import java.util.List;
import org.khet.portal.api.settings.Setting;

/**
 * Lets the shell know which of its sessions have ended elsewhere, and people see their own sign-ins. A session keeps the
 * stamp of {@link SignInResult.SignedIn}; the account's stamp changes with the password, on closing and on ending all
 * sessions. Safe for concurrent use. Source: core CORE-15, E-74; ASVS 7.4.
 */
public interface Sessions {
    /** After how many idle minutes the sessions of an office end. */
    Setting<Integer> IDLE_MINUTES = Setting.number("core.setting.idleMinutes", 30, 5, 480, "core CORE-15, E-74");

    /** How a try to sign in ended. */
    enum Outcome {
        SIGNED_IN,
        SIGNED_OUT,
        REFUSED,
        PAUSED
    }

    /**
     * An entry of the sign-in log.
     *
     * @param at      when
     * @param address network address
     * @param outcome how it ended
     */
    record Visit(Instant at, String address, Outcome outcome) {}

    /** Whether a session with this stamp may go on; answered from a cache of a few seconds, so it may be asked often. */
    boolean stillValid(AccountId account, long stamp);

    /**
     * Ends all sessions of the account ("sign out everywhere").
     *
     * @return new stamp, for the session that asked and goes on
     */
    long endAll(AccountId account);

    /** The account's latest entries of the sign-in log, newest first. */
    List<Visit> visits(AccountId account, int limit);
}
