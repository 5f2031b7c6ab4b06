package org.khet.portal.api.admin.security;

import java.time.Instant;
import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;

/**
 * Accounts that sign in with the password of the office's own directory (LDAP, Active Directory), which the portal never
 * stores. The account, its rights, pauses after wrong tries and the second factor stay the portal's. Administrators of the
 * runtime always have a password of their own, so that somebody comes in while the directory is away. Where the configuration
 * says so, somebody without an account gets one at the first sign-in. Each change is on the audit trail. Safe for concurrent
 * use. Source: ASVS V6.8; our proposal.
 */
public interface DirectoryAccounts {
    /** Tells the office's administrators that an account was made at the first sign-in; its link is the page of the person. */
    String MADE = "core.account.made";

    /**
     * Somebody in the directory.
     *
     * @param name full name, may be empty
     * @param mail e-mail address, may be empty
     */
    record Entry(String name, String mail) {}

    /** Whether the configuration names a directory. */
    boolean isConfigured();

    /**
     * What the configuration of the directory says wrong, or why it did not answer the last time; empty when neither is so. Needs
     * {@link Accounts#MANAGE}. Asks nobody over the network.
     */
    default Optional<Problem> trouble(Caller caller) {
        return Optional.empty();
    }

    /** Whether the password of the account is the directory's. */
    boolean uses(AccountId account);

    /**
     * From now on the account signs in with the directory's password: the own one, open links and all sessions end. Needs
     * {@link Accounts#MANAGE} and an account within reach that acts nowhere else.
     *
     * @return whom the directory knows by the sign-in name
     * @throws org.khet.portal.api.outcome.Rejected if no directory is configured, it does not know exactly one such name, or
     *     the account administers the runtime; nothing is changed
     * @throws org.khet.portal.api.outcome.OutOfService if the directory does not answer; nothing is changed
     */
    Entry use(Caller caller, AccountId account);

    /**
     * From now on the account has a password of its own; all sessions end. Same rights as {@link #use}; asks no directory.
     *
     * @return one-time link token with which the person sets the password; shown once
     */
    String leave(Caller caller, AccountId account);

    /**
     * When the account was made at the first sign-in with the directory's password; empty when somebody opened it. Needs
     * {@link Accounts#MANAGE} and an account within reach.
     */
    default Optional<Instant> madeAt(Caller caller, AccountId account) {
        return Optional.empty();
    }
}
