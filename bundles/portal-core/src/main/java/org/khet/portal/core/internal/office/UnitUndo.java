package org.khet.portal.core.internal.office;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.khet.portal.api.imports.ImportTarget.Journal;
import org.khet.portal.api.imports.ImportUndo;
import org.khet.portal.api.imports.Reversal;
import org.khet.portal.api.imports.Trace;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.Caller;
import org.khet.portal.core.internal.row.RowKeeper;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps what a list of groups, units and sections did, so that it can be taken back as a whole: to the units, and to what they are
 * called and where they stand from which day on. Safe for concurrent use. Source: core CORE-104.
 */
@Component(service = UnitUndo.class)
public final class UnitUndo {
    private final RowKeeper keeper;
    private final RegisterUndo undo;
    private final OfficeMemories memories;

    /** The core's rows, what puts them back, and what is kept in memory of them. */
    @Activate
    public UnitUndo(
            @Reference(target = "(khet.unit=core)") UnitOfWork unit,
            @Reference RegisterUndo undo,
            @Reference OfficeMemories memories) {
        this.keeper = new RowKeeper(
                unit, RegisterTables.UNIT, RegisterTables.UNIT_KEY, List.of(RegisterTables.PERIOD), false);
        this.undo = undo;
        this.memories = memories;
    }

    ImportUndo undo() {
        ImportUndo rows = undo.of(RegisterTables.UNIT, "core.unit");
        return new ImportUndo() {
            @Override
            public Reversal look(Caller caller, List<Trace> traces) {
                return rows.look(caller, traces);
            }

            @Override
            public Reversal undo(Caller caller, List<Trace> traces) {
                Reversal done = rows.undo(caller, traces);
                memories.changed(caller.office());
                return done;
            }
        };
    }

    /**
     * Does the work in the running transaction and tells the journal of each row that is another afterwards.
     *
     * @param there keys of units that are there and may be changed
     * @param work  gives the keys of all units that it wrote, each after the one above it
     */
    void keep(OfficeId office, Collection<Long> there, Journal journal, Supplier<List<Long>> work) {
        keeper.keep(office, there, journal, work);
    }
}
