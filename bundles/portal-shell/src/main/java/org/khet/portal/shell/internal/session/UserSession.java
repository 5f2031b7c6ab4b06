package org.khet.portal.shell.internal.session;

import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.security.SignInResult.SignedIn;
import org.khet.portal.api.security.AccountId;

/**
 * Who is signed in, kept in the browser session.
 *
 * @param account        key
 * @param name           sign-in name
 * @param owed           what must be done before anything else
 * @param byLink         came in by a one-time link, so no current password is known
 * @param stamp          tells whether the session was ended elsewhere
 * @param lastSignIn     the sign-in before, {@code null} at the first
 * @param visit          this browser among those of the account
 */
public record UserSession(
        AccountId account,
        String name,
        Owed owed,
        boolean byLink,
        long stamp,
        @Nullable Instant lastSignIn,
        Visit visit) {
    /**
     * This browser's session.
     *
     * @param id    key, see {@link org.khet.portal.api.admin.security.Sessions}
     * @param began when it signed in
     */
    public record Visit(long id, Instant began) {
        /** Whether it has lasted as long as any session may. */
        boolean isOver(Instant now, int hours) {
            return !now.isBefore(began.plus(Duration.ofHours(hours)));
        }
    }

    /**
     * What the account still owes.
     *
     * @param password a new password
     * @param factor   a second factor
     */
    public record Owed(boolean password, boolean factor) {}

    /** After a sign-in. */
    public static UserSession of(SignedIn result, boolean byLink, boolean factorMissing, Visit visit) {
        return new UserSession(
                result.account(),
                result.name(),
                new Owed(result.changePassword() || byLink, factorMissing),
                byLink,
                result.stamp(),
                result.lastSignIn(),
                visit);
    }

    /** Whether the password must be changed before anything else. */
    public boolean changePassword() {
        return owed.password();
    }

    /** After the password was changed. */
    public UserSession changed(long newStamp) {
        return new UserSession(account, name, new Owed(false, owed.factor()), false, newStamp, lastSignIn, visit);
    }

    /** After the second factor was set up. */
    public UserSession secured(long newStamp) {
        return new UserSession(account, name, new Owed(owed.password(), false), byLink, newStamp, lastSignIn, visit);
    }

    /** When the account must set a second factor up by now. */
    public UserSession owing() {
        return new UserSession(account, name, new Owed(owed.password(), true), byLink, stamp, lastSignIn, visit);
    }

    /** With the stamp after all other sessions were ended. */
    public UserSession stamped(long newStamp) {
        return new UserSession(account, name, owed, byLink, newStamp, lastSignIn, visit);
    }

    /** Who is signed in here; call with the session's lock. */
    public static Optional<UserSession> in(@Nullable VaadinSession session) {
        return Optional.ofNullable(session == null ? null : session.getAttribute(UserSession.class));
    }

    /** Keeps it in the session. */
    public void keepIn(VaadinSession session) {
        session.setAttribute(UserSession.class, this);
    }
}
