package org.khet.portal.core.internal.post;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.imports.ImportTarget.Journal;
import org.khet.portal.api.imports.ImportUndo;
import org.khet.portal.api.imports.Trace;
import org.khet.portal.api.imports.Trace.Deed;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.core.internal.office.RegisterTables;
import org.khet.portal.core.internal.office.RegisterUndo;
import org.khet.portal.core.internal.row.RowChanges;
import org.khet.portal.core.internal.row.RowReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps what a list of posts did, so that it can be taken back as a whole: to the posts, to who holds them, and to who acted in
 * them until somebody came. Safe for concurrent use.
 */
@Component(service = PostUndo.class)
public final class PostUndo {
    private final UnitOfWork unit;
    private final RegisterUndo undo;

    /** The core's rows, and what puts them back. */
    @Activate
    public PostUndo(@Reference(target = "(khet.unit=core)") UnitOfWork unit, @Reference RegisterUndo undo) {
        this.unit = unit;
        this.undo = undo;
    }

    ImportUndo undo() {
        return undo.of(RegisterTables.POST, "core.post");
    }

    /**
     * Does the work in the running transaction and tells the journal of each row that is another afterwards. A post whose holder
     * came counts as changed.
     *
     * @param there keys of posts that are there and may be changed
     * @param work  gives the keys of all posts that it wrote
     */
    void keep(OfficeId office, Collection<Long> there, Journal journal, Supplier<Set<Long>> work) {
        unit.<@Nullable Object>in(office, rows -> {
            Connection connection = Objects.requireNonNull(rows.unwrap(Connection.class));
            try {
                keep(connection, office, there, journal, work);
            } catch (SQLException failure) {
                throw new jakarta.persistence.PersistenceException(failure);
            }
            return null;
        });
    }

    private static void keep(
            Connection connection, OfficeId office, Collection<Long> there, Journal journal, Supplier<Set<Long>> work)
            throws SQLException {
        long number = office.value();
        var reader = new RowReader(connection, number);
        Map<Long, RowReader.Row> before = reader.rows(RegisterTables.POST, there);
        var holders =
                new RowChanges(connection, number, RegisterTables.HOLDER, RegisterTables.POST_KEY, before.keySet());
        var acting =
                new RowChanges(connection, number, RegisterTables.ACTING, RegisterTables.POST_KEY, before.keySet());
        Set<Long> written = work.get();
        RowChanges.Done held = holders.since(written);
        RowChanges.Done acted = acting.since(written);
        Set<Long> changed = new HashSet<>(held.owners());
        changed.addAll(acted.owners());
        for (RowReader.Row after : reader.rows(RegisterTables.POST, written).values()) {
            RowReader.Row old = before.get(after.key());
            if (old == null) {
                journal.wrote(Trace.added(RegisterTables.POST.name(), after.key()));
            } else if (old.edition() != after.edition() || changed.contains(after.key())) {
                journal.wrote(new Trace(
                        RegisterTables.POST.name(), after.key(), Deed.CHANGED, after.edition(), old.values()));
            }
        }
        held.traces().forEach(journal::wrote);
        acted.traces().forEach(journal::wrote);
    }
}
