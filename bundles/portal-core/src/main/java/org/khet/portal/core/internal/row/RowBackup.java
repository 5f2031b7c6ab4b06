package org.khet.portal.core.internal.row;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.imports.ImportTarget.Journal;
import org.khet.portal.api.imports.ImportTrace;
import org.khet.portal.api.imports.ImportTrace.Deed;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;

/**
 * Keeps what a list did to the records of a register and to the rows that belong to them, so that it can be taken back as a whole.
 * Safe for concurrent use. Source: core CORE-104.
 *
 * @param unit    the core's rows
 * @param records table of the records
 * @param owner   column by which rows of the other tables say whose they are
 * @param parts   those tables
 * @param whole   whether a record counts as changed when only its parts are others
 */
public record RowBackup(UnitOfWork unit, RowTable records, String owner, List<RowTable> parts, boolean whole) {
    /** Keeps an immutable copy. */
    public RowBackup {
        parts = List.copyOf(parts);
    }

    /**
     * Does the work in the running transaction and tells the journal of each row that is another afterwards: of the records in the
     * order in which they were written, then of their parts.
     *
     * @param there keys of records that are there and may be changed
     * @param work  gives the keys of all records that it wrote
     */
    public void keep(
            OfficeId office, Collection<Long> there, Journal journal, Supplier<? extends Collection<Long>> work) {
        unit.<@Nullable Object>in(office, rows -> {
            Connection connection = Objects.requireNonNull(rows.unwrap(Connection.class));
            try {
                keep(connection, office.value(), there, journal, work);
            } catch (SQLException failure) {
                throw new jakarta.persistence.PersistenceException(failure);
            }
            return null;
        });
    }

    private void keep(
            Connection connection,
            long office,
            Collection<Long> there,
            Journal journal,
            Supplier<? extends Collection<Long>> work)
            throws SQLException {
        var reader = new RowReader(connection, office);
        Map<Long, RowReader.Row> before = reader.rows(records, there);
        List<RowChanges> watched = new ArrayList<>();
        for (RowTable part : parts) {
            watched.add(new RowChanges(connection, office, part, owner, before.keySet()));
        }
        Collection<Long> written = work.get();
        List<ImportTrace> traces = new ArrayList<>();
        Set<Long> owners = new HashSet<>();
        for (RowChanges part : watched) {
            RowChanges.Done done = part.since(written);
            traces.addAll(done.traces());
            owners.addAll(done.owners());
        }
        Map<Long, RowReader.Row> after = reader.rows(records, written);
        for (Long key : written) {
            RowReader.Row now = Objects.requireNonNull(after.get(key));
            RowReader.Row old = before.get(key);
            if (old == null) {
                journal.wrote(ImportTrace.added(records.name(), key));
            } else if (old.edition() != now.edition() || (whole && owners.contains(key))) {
                journal.wrote(new ImportTrace(records.name(), key, Deed.CHANGED, now.edition(), old.values()));
            }
        }
        traces.forEach(journal::wrote);
    }
}
