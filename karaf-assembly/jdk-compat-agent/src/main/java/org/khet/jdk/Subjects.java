package org.khet.jdk;

import java.security.PrivilegedAction;
import java.security.PrivilegedActionException;
import java.security.PrivilegedExceptionAction;
import java.util.concurrent.CompletionException;
import javax.security.auth.Subject;
import org.jspecify.annotations.Nullable;

/**
 * The subject for whom the thread works. Threads started inside {@code doAs} inherit it, as they once did through the
 * AccessControlContext: Karaf's console runs its commands in threads of its own.
 */
public final class Subjects {
    private static final InheritableThreadLocal<@Nullable Subject> CURRENT = new InheritableThreadLocal<>();

    private Subjects() {}

    /** Who works, or null if nobody was named. */
    public static @Nullable Subject current() {
        Subject bound = Subject.current();
        return bound != null ? bound : CURRENT.get();
    }

    /** Works for the subject; exceptions of the action come out unchanged. */
    public static @Nullable Object doAs(Subject subject, PrivilegedAction<?> action) {
        Subject before = CURRENT.get();
        CURRENT.set(subject);
        try {
            return Subject.callAs(subject, action::run);
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failure;
        } finally {
            CURRENT.set(before);
        }
    }

    /** Works for the subject; a checked exception of the action comes out wrapped. */
    public static @Nullable Object doAs(Subject subject, PrivilegedExceptionAction<?> action)
            throws PrivilegedActionException {
        Subject before = CURRENT.get();
        CURRENT.set(subject);
        try {
            return Subject.callAs(subject, action::run);
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (failure.getCause() instanceof Exception cause) {
                throw new PrivilegedActionException(cause);
            }
            throw failure;
        } finally {
            CURRENT.set(before);
        }
    }
}
