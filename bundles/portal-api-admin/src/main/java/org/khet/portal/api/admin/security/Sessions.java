package org.khet.portal.api.admin.security;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
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
     * A session as its browser knows it.
     *
     * @param account whose
     * @param stamp   what it was given at its sign-in
     */
    record Stamped(AccountId account, long stamp) {}

    /** Those of these that may not go on, as {@link #stillValid}; for all sessions of a node asked for once. */
    Set<Stamped> outdated(Set<Stamped> sessions);

    /**
     * Ends all sessions of the account ("sign out everywhere").
     *
     * @return new stamp, for the session that asked and goes on
     */
    long endAll(AccountId account);

    /**
     * After how many hours every session ends, also one that is used, so that a forgotten or stolen one does not live for
     * days. ASVS 7.3.2; a working day with some hours more, our proposal.
     */
    Setting<Integer> MOST_HOURS = Setting.number("core.setting.sessionHours", 14, 1, 72, "core CORE-15, E-74");

    /**
     * A browser that is signed in.
     *
     * @param id      key
     * @param account whose
     * @param name    sign-in name
     * @param person  name of the person, empty where only the account is asked for
     * @param began   when it signed in
     * @param used    when something was last done there, to the minute
     * @param address network address
     * @param device  kind of device and browser in two words, e.g. {@code phone Firefox}
     */
    record Open(
            long id,
            AccountId account,
            String name,
            String person,
            Instant began,
            Instant used,
            String address,
            String device) {
        /** With the name of its person. */
        public Open of(String fullName) {
            return new Open(id, account, name, fullName, began, used, address, device);
        }

        /** How people call whoever is signed in: by name, else by account. */
        public String who() {
            return person.isEmpty() ? name : person;
        }
    }

    /** What an office tells on the sign-in page, empty for nothing. */
    Setting<String> NEWS = Setting.text("core.setting.signInNews", "", "our proposal");

    /** Whom to call or write when somebody cannot sign in, empty for nothing. */
    Setting<String> HELP_LINE = Setting.text("core.setting.signInHelp", "", "our proposal");

    /** Ends by {@link #close()}; closing twice is harmless. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    /** Notes a browser that has just signed in; the shell keeps the key in its session. */
    long begin(AccountId account, String address, String device);

    /** Notes when something was last done in these sessions. */
    void used(Map<Long, Instant> lastUsed);

    /** Notes that the session has ended: by signing out, by idling, or because all of its account were ended. */
    void over(long session);

    /**
     * Notes that the session that asked goes on while all others of its account have ended: after {@link #endAll}, and after
     * each change of password or second factor that gave a new stamp. Others are not listed any more from that change on.
     *
     * @param stamp the account's new one
     */
    void goesOn(long session, long stamp);

    /** Those of these sessions that were ended and may not go on. */
    Set<Long> ended(Set<Long> sessions);

    /** Browsers in which the account is signed in, the one used last first. */
    List<Open> open(AccountId account);

    /**
     * Ends one of the own sessions.
     *
     * @throws org.khet.portal.api.outcome.NoLongerThere if it is not of this account or has ended
     */
    void end(AccountId account, long session);

    /** Browsers in which people of the caller's office are signed in; needs {@link Accounts#MANAGE}; at most 500. */
    List<Open> open(Caller caller, String text);

    /**
     * Ends a session of somebody of the caller's office; on the audit trail. Needs {@link Accounts#MANAGE}.
     *
     * @throws org.khet.portal.api.outcome.NoLongerThere if it is out of reach or has ended
     */
    void end(Caller caller, long session);

    /** Calls at once when sessions were ended on this node; those ended on others are found by {@link #ended}. */
    Subscription follow(Runnable listener);

    /** The account's latest entries of the sign-in log, newest first. */
    List<Visit> visits(AccountId account, int limit);
}
