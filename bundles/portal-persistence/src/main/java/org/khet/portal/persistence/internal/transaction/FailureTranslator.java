package org.khet.portal.persistence.internal.transaction;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.record.storage.StaleRecord;
import org.khet.portal.persistence.internal.source.PoolBusy;

/** Tells what a failure of the database means to the caller. Stateless. */
public final class FailureTranslator {
    /** Deadlock or lost serialisation; too many at one of Derby's sequences (X0Y84). */
    private static final Set<String> TRY_AGAIN = Set.of("40001", "40P01", "X0Y84");

    /**
     * A lock was waited for in vain on Derby (40XL1, 40XL2) or PostgreSQL (55P03); a statement (57014) or a pause in a
     * transaction (25P03) took longer than one may. Whoever waited that long is not made to wait again.
     */
    private static final Set<String> TOOK_TOO_LONG = Set.of("40XL1", "40XL2", "55P03", "57014", "25P03");

    /** Server stopping or full: no connection, no memory, no disk; Derby not booted, stopping, or its log cannot be written. */
    private static final Set<String> AWAY = Set.of(
            "57P01", "57P02", "57P03", "53000", "53100", "53200", "53300", "58030", "XJ040", "XJ001", "XJ028", "25006");

    private static final int DEEPEST = 20;

    private FailureTranslator() {}

    /** Whether running the work again from the start may help. */
    public static boolean isWorthAnotherTry(Throwable failure) {
        return find(failure, cause -> cause instanceof SQLException sql && TRY_AGAIN.contains(state(sql))) != null;
    }

    /** Whether the database is there, but others held what was needed for longer than one waits. */
    public static boolean isBusy(Throwable failure) {
        return isWorthAnotherTry(failure)
                || find(
                                failure,
                                cause -> cause instanceof PoolBusy
                                        || (cause instanceof SQLException sql && TOOK_TOO_LONG.contains(state(sql))))
                        != null;
    }

    /** What does not answer: the database, or nothing but the others' work. */
    static OutOfService.Part part(Throwable failure) {
        return isBusy(failure) ? OutOfService.Part.BUSY : OutOfService.Part.DATABASE;
    }

    /** Whether the database did not answer, or gave no connection in time. */
    public static boolean isAway(Throwable failure) {
        return find(failure, FailureTranslator::saysAway) != null;
    }

    /** What the caller is told: an outcome when it is one, else the failure itself. */
    static RuntimeException toOutcome(RuntimeException failure) {
        if (failure instanceof OutOfService || failure instanceof Outdated || failure instanceof StaleRecord) {
            return failure;
        }
        if (isAway(failure) || isBusy(failure)) {
            return new OutOfService(part(failure), failure);
        }
        if (find(failure, FailureTranslator::saysChanged) != null) {
            Outdated outdated = Outdated.of("core.outcome.changed");
            outdated.initCause(failure);
            return outdated;
        }
        return failure;
    }

    private static boolean saysChanged(Throwable cause) {
        return cause instanceof OptimisticLockException
                || cause instanceof org.eclipse.persistence.exceptions.OptimisticLockException;
    }

    private static boolean saysAway(Throwable cause) {
        if (cause instanceof SQLTransientConnectionException || cause instanceof SQLNonTransientConnectionException) {
            return true;
        }
        if (!(cause instanceof SQLException sql)) {
            return false;
        }
        String state = state(sql);
        return state.startsWith("08") || state.startsWith("XSD") || state.startsWith("XSL") || AWAY.contains(state);
    }

    private static String state(SQLException sql) {
        return String.valueOf(sql.getSQLState());
    }

    private static @Nullable Throwable find(Throwable failure, java.util.function.Predicate<Throwable> wanted) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (wanted.test(cause)) {
                return cause;
            }
            cause = cause.getCause();
        }
        return null;
    }
}
