package org.khet.portal.core.internal.post;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.khet.portal.api.imports.ImportReversal;
import org.khet.portal.api.imports.ImportTarget.Journal;
import org.khet.portal.api.imports.ImportTrace;
import org.khet.portal.api.imports.ImportTrace.Deed;
import org.khet.portal.api.imports.ImportUndo;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.post.PostActingId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.core.internal.office.ImportUndoService;
import org.khet.portal.core.internal.office.RegisterTables;
import org.khet.portal.core.internal.row.RowBackup;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps what a list of posts did, so that it can be taken back as a whole: to the posts, to who holds them, and to who acted in
 * them until somebody came, who is told to act again. Safe for concurrent use.
 */
@Component(service = PostImportUndo.class)
public final class PostImportUndo {
    private final RowBackup keeper;
    private final ImportUndoService undo;
    private final PostActingEvents events;

    /** The core's rows, what puts them back, and who tells those who act again. */
    @Activate
    public PostImportUndo(
            @Reference(target = "(khet.unit=core)") UnitOfWork unit,
            @Reference ImportUndoService undo,
            @Reference PostActingEvents events) {
        this.keeper = new RowBackup(
                unit,
                RegisterTables.POST,
                RegisterTables.POST_KEY,
                List.of(RegisterTables.HOLDER, RegisterTables.ACTING),
                true);
        this.undo = undo;
        this.events = events;
    }

    ImportUndo undo() {
        ImportUndo rows = undo.of(RegisterTables.POST, "core.post");
        return new ImportUndo() {
            @Override
            public ImportReversal look(Caller caller, List<ImportTrace> traces) {
                return rows.look(caller, traces);
            }

            @Override
            public List<List<ImportTrace>> packets(Caller caller, List<ImportTrace> traces, int most) {
                return rows.packets(caller, traces, most);
            }

            @Override
            public ImportReversal undo(Caller caller, List<ImportTrace> traces) {
                ImportReversal done = rows.undo(caller, traces);
                if (done.hindrances().isEmpty()) {
                    events.again(caller, relieved(traces));
                }
                return done;
            }
        };
    }

    /** Whose acting the import ended. */
    private static List<PostActingId> relieved(List<ImportTrace> traces) {
        return traces.stream()
                .filter(trace -> trace.table().equals(RegisterTables.ACTING.name()) && trace.deed() != Deed.ADDED)
                .map(trace -> new PostActingId(trace.key()))
                .toList();
    }

    /**
     * Does the work in the running transaction and tells the journal of each row that is another afterwards. A post whose holder
     * came counts as changed.
     *
     * @param there keys of posts that are there and may be changed
     * @param work  gives the keys of all posts that it wrote
     */
    void keep(OfficeId office, Collection<Long> there, Journal journal, Supplier<Set<Long>> work) {
        keeper.keep(office, there, journal, work);
    }
}
