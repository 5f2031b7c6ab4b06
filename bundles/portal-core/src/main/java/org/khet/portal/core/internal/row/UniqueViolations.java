package org.khet.portal.core.internal.row;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.function.Supplier;
import org.khet.portal.api.outcome.Rejected;

/** Tells a doubled value from other faults when two people save the same one at the same time. Stateless. */
public final class UniqueViolations {
    private static final String UNIQUE_VIOLATION = "23505";
    private static final int DEEPEST = 20;

    private UniqueViolations() {}

    /**
     * Runs work that writes at once (flushes) and turns the violation of a unique constraint into a refusal.
     *
     * @param constraint name of the constraint
     * @param refusal    what to tell
     */
    public static <T> T refuse(String constraint, Supplier<Rejected> refusal, Supplier<T> work) {
        try {
            return work.get();
        } catch (PersistenceException failure) {
            if (violates(failure, constraint)) {
                Rejected rejected = refusal.get();
                rejected.initCause(failure);
                throw rejected;
            }
            throw failure;
        }
    }

    /** Whether a unique constraint of this name was violated. */
    public static boolean violates(Throwable failure, String constraint) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof SQLException sql
                    && UNIQUE_VIOLATION.equals(sql.getSQLState())
                    && String.valueOf(sql.getMessage()).toLowerCase(Locale.ROOT).contains(constraint)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
