package org.khet.portal.records.internal.service;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.records.internal.store.ReadRowCache;

/**
 * Runs a command in one transaction, in which a row that was read is not read again until something changes. Of two who store in the same
 * moment what stands once in the office the second is stopped by the index: its command is run once more and finds the one that was first,
 * so that it is told which field it is. Inside a larger transaction, which cannot be begun anew from here, it fails.
 */
final class CommandTransaction {
    private static final String UNIQUE_VIOLATION = "23505";
    private static final int DEEPEST = 20;
    private final Transactions transactions;

    CommandTransaction(Transactions transactions) {
        this.transactions = transactions;
    }

    RecordRow run(Supplier<RecordRow> command) {
        try {
            return once(command);
        } catch (RuntimeException failed) {
            if (transactions.isOpen() || !isTwin(failed)) {
                throw failed;
            }
            return once(command);
        }
    }

    private RecordRow once(Supplier<RecordRow> command) {
        return transactions.call(() -> ReadRowCache.during(transactions, command));
    }

    private static boolean isTwin(Throwable failed) {
        Throwable cause = failed;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
