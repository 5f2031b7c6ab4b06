package org.khet.portal.security.internal.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.security.AccountId;

/**
 * An account as stored.
 *
 * @param id             key
 * @param name           sign-in name
 * @param password       hash; {@code null} until the first password is set, after a reset, for accounts of the directory and
 *                       for those that come in by an identity provider only
 * @param changePassword must set a password before anything else
 * @param open           may sign in
 * @param kind           what it may become
 * @param stamp          changes when all sessions end
 * @param lastSignIn     {@code null} before the first
 * @param source         where its password is checked
 */
public record StoredAccount(
        AccountId id,
        String name,
        @Nullable String password,
        boolean changePassword,
        boolean open,
        Kind kind,
        long stamp,
        @Nullable Instant lastSignIn,
        Source source) {
    /** Where a password is checked. */
    public enum Source {
        /** Here, against its hash. */
        PORTAL,
        /** By the office's directory. */
        DIRECTORY
    }

    /** What an account may become. */
    public enum Kind {
        /** Acts in offices. */
        ORDINARY,
        /** Administers the runtime as well. */
        ADMINISTRATOR,
        /** Of a demonstration office only. */
        DEMO
    }

    /** Whether it may act now: open, and its password is its owner's own. */
    public boolean acts() {
        return open && !changePassword;
    }

    /** Whether the office's directory checks its password. */
    public boolean usesDirectory() {
        return source == Source.DIRECTORY;
    }

    /** Whether there is a password to ask for, its own or that of the directory. */
    public boolean hasPassword() {
        return password != null || usesDirectory();
    }

    /** Whether it was invited or reset, and its owner came by the link for it: nothing else lets it in. */
    public boolean setsFirstPassword() {
        return !hasPassword() && changePassword;
    }

    /** Whether it is closed and never had a password here, as those of a backup of one office are. */
    public boolean waitsClosed() {
        return !open && setsFirstPassword();
    }

    /** Whether it administers the runtime. */
    public boolean administers() {
        return kind == Kind.ADMINISTRATOR;
    }
}
