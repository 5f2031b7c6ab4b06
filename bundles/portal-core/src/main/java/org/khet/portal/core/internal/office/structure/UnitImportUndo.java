package org.khet.portal.core.internal.office.structure;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.khet.portal.api.imports.ImportReversal;
import org.khet.portal.api.imports.ImportTarget.Journal;
import org.khet.portal.api.imports.ImportTrace;
import org.khet.portal.api.imports.ImportTrace.Deed;
import org.khet.portal.api.imports.ImportUndo;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.office.ImportUndoService;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.khet.portal.core.internal.office.OfficeCaches;
import org.khet.portal.core.internal.office.RegisterTables;
import org.khet.portal.core.internal.row.RowBackup;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps what a list of groups, units and sections did, so that it can be taken back as a whole: to the units, and to what they are
 * called and where they stand from which day on. Safe for concurrent use. Source: core CORE-104.
 */
@Component(service = UnitImportUndo.class)
public final class UnitImportUndo {
    private final RowBackup keeper;
    private final ImportUndoService undo;
    private final OfficeCaches memories;
    private final UnitRepository units;
    private final OfficeAudit trail;

    /** The core's rows, what puts them back, what is kept in memory of them, and today. */
    @Activate
    public UnitImportUndo(
            @Reference(target = "(khet.unit=core)") UnitOfWork unit,
            @Reference ImportUndoService undo,
            @Reference OfficeCaches memories,
            @Reference UnitRepository units,
            @Reference OfficeAudit trail) {
        this.keeper = new RowBackup(
                unit, RegisterTables.UNIT, RegisterTables.UNIT_KEY, List.of(RegisterTables.PERIOD), false);
        this.undo = undo;
        this.memories = memories;
        this.units = units;
        this.trail = trail;
    }

    public ImportUndo undo() {
        ImportUndo rows = undo.of(RegisterTables.UNIT, "core.unit");
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
                requireNoCircle(caller.office(), traces);
                memories.changed(caller.office());
                return done;
            }
        };
    }

    /** Somebody may have put what stood above a unit below it since. */
    private void requireNoCircle(OfficeId office, List<ImportTrace> traces) {
        Set<UnitId> changed = traces.stream()
                .filter(trace -> trace.table().equals(RegisterTables.UNIT.name()) && trace.deed() == Deed.CHANGED)
                .map(trace -> new UnitId(trace.key()))
                .collect(Collectors.toSet());
        if (!changed.isEmpty() && units.asStored(office, trail.today()).hasCircle(changed)) {
            throw Outdated.of("core.import.error.changed");
        }
    }

    /**
     * Does the work in the running transaction and tells the journal of each row that is another afterwards.
     *
     * @param there keys of units that are there and may be changed
     * @param work  gives the keys of all units that it wrote, each after the one above it
     */
    public void keep(OfficeId office, Collection<Long> there, Journal journal, Supplier<List<Long>> work) {
        keeper.keep(office, there, journal, work);
    }
}
