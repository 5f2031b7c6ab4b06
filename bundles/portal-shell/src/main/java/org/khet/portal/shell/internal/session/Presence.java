package org.khet.portal.shell.internal.session;

import com.vaadin.flow.server.VaadinSession;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.SignInResult.SignedIn;

/**
 * Who is signed in, kept in the browser session.
 *
 * @param account        key
 * @param name           sign-in name
 * @param changePassword the password must be changed before anything else
 * @param byLink         came in by a one-time link, so no current password is known
 * @param stamp          tells whether the session was ended elsewhere
 * @param lastSignIn     the sign-in before, {@code null} at the first
 */
public record Presence(
        AccountId account,
        String name,
        boolean changePassword,
        boolean byLink,
        long stamp,
        @Nullable Instant lastSignIn) {
    /** After a sign-in. */
    public static Presence of(SignedIn result, boolean byLink) {
        return new Presence(
                result.account(),
                result.name(),
                result.changePassword() || byLink,
                byLink,
                result.stamp(),
                result.lastSignIn());
    }

    /** After the password was changed. */
    public Presence changed(long newStamp) {
        return new Presence(account, name, false, false, newStamp, lastSignIn);
    }

    /** With the stamp after all other sessions were ended. */
    public Presence stamped(long newStamp) {
        return new Presence(account, name, changePassword, byLink, newStamp, lastSignIn);
    }

    /** Who is signed in here; call with the session's lock. */
    public static Optional<Presence> in(@Nullable VaadinSession session) {
        return Optional.ofNullable(session == null ? null : session.getAttribute(Presence.class));
    }

    /** Keeps it in the session. */
    public void keepIn(VaadinSession session) {
        session.setAttribute(Presence.class, this);
    }
}
