package org.khet.portal.persistence.internal.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.operation.OfficeTableRules;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.persistence.internal.source.DatabaseKind;
import org.khet.portal.persistence.internal.transaction.JoiningDataSource;
import org.khet.portal.persistence.internal.transaction.ThreadTransactions;

/**
 * Works with the rows of one office in the transaction that trail and happenings join.
 *
 * @param database     the portal's
 * @param kind         its product
 * @param transactions whose connection is used
 */
record OfficeTransaction(DataSource database, DatabaseKind kind, ThreadTransactions transactions) {
    private static final String CLASH = "23";

    /** What is done once the backup fits. */
    interface Step<T extends @Nullable Object> {
        T with(OfficeRestoreTask load) throws SQLException, IOException;
    }

    /** What meets the disk and the database. */
    interface Act<T> {
        T done() throws SQLException, IOException;
    }

    /**
     * Compares the backup with the tables as they are now, and goes on in the same transaction.
     *
     * @throws Rejected if it does not fit
     */
    <T extends @Nullable Object> T inTransaction(BackupReader backup, List<OfficeTableRules.Rule> rules, Step<T> step) {
        return transactions.call(() -> {
            try (Connection connection = new JoiningDataSource(database, transactions).getConnection()) {
                OfficeTableScope shape = OfficeTableScope.of(connection, rules, OfficeBackupValidator.key(backup));
                OfficeRestoreTask load = new OfficeRestoreTask(connection, kind, backup, shape);
                OfficeBackupValidator.require(connection, kind, backup, shape, load);
                return step.with(load);
            } catch (SQLException failure) {
                throw new UncheckedIOException(new DatabaseFailed(failure));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    /** Tells failures in the words of the contracts. */
    static <T> T told(Act<T> act) {
        try {
            return act.done();
        } catch (OfficeTableScope.Unknown starting) {
            throw Rejected.of("folder", "control.backup.office.starting", String.valueOf(starting.getMessage()));
        } catch (RestoreFailed refused) {
            throw Rejected.of("folder", "control.backup.office.refused", String.valueOf(refused.getMessage()));
        } catch (SQLException failure) {
            throw new OutOfService(OutOfService.Part.DATABASE, failure);
        } catch (UncheckedIOException failure) {
            IOException cause = failure.getCause();
            throw cause == null ? failure : told(cause);
        } catch (IOException failure) {
            throw told(failure);
        }
    }

    private static RuntimeException told(IOException failure) {
        if (!(failure instanceof DatabaseFailed)) {
            return new OutOfService(OutOfService.Part.DISK, failure);
        }
        boolean clash = failure.getCause() instanceof SQLException sql
                && String.valueOf(sql.getSQLState()).startsWith(CLASH);
        return clash
                ? Rejected.of("folder", "control.backup.office.refused", String.valueOf(failure.getMessage()))
                : new OutOfService(OutOfService.Part.DATABASE, failure);
    }
}
