package org.khet.portal.core.internal.office;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.khet.portal.api.imports.ImportReversal;
import org.khet.portal.api.imports.ImportTrace;
import org.khet.portal.api.imports.ImportUndo;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.Caller;
import org.khet.portal.core.internal.row.RowReader;
import org.khet.portal.core.internal.row.RowTable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes lists of people, posts, units and schools back that were imported, in the running transaction. Safe for concurrent use. */
@Component(service = ImportUndoService.class)
public final class ImportUndoService {
    private static final String CONFLICT = "23";
    private final UnitOfWork unit;
    private final RecordUsageRegistry uses;
    private final OfficeAudit trail;

    /** The core's rows, what points at them from elsewhere, and the trail. */
    @Activate
    public ImportUndoService(
            @Reference(target = "(khet.unit=core)") UnitOfWork unit,
            @Reference RecordUsageRegistry uses,
            @Reference OfficeAudit trail) {
        this.unit = unit;
        this.uses = uses;
        this.trail = trail;
    }

    /**
     * For one register.
     *
     * @param register table of its records
     * @param object   first part of the records' names on the trail, e.g. {@code core.person}
     */
    public ImportUndo of(RowTable register, String object) {
        return new Undo(register, object);
    }

    private final class Undo implements ImportUndo {
        private final RowTable register;
        private final String object;

        Undo(RowTable register, String object) {
            this.register = register;
            this.object = object;
        }

        @Override
        public ImportReversal look(Caller caller, List<ImportTrace> traces) {
            return work(caller, traces, UndoPreview::look);
        }

        @Override
        public ImportReversal undo(Caller caller, List<ImportTrace> traces) {
            return work(caller, traces, look -> {
                ImportReversal wanted = look.look();
                return wanted.hindrances().isEmpty() ? new UndoExecution(look, trail, object).take(wanted) : wanted;
            });
        }

        @Override
        public List<List<ImportTrace>> packets(Caller caller, List<ImportTrace> traces, int most) {
            return sql(
                    caller,
                    connection -> new UndoPackets(
                                    new RowReader(connection, caller.office().value()), register)
                            .of(traces, most));
        }

        private ImportReversal work(Caller caller, List<ImportTrace> traces, Statements statements) {
            return sql(
                    caller, connection -> statements.run(new UndoPreview(connection, caller, register, uses, traces)));
        }

        private <T> T sql(Caller caller, Sql<T> work) {
            return unit.in(caller.office(), rows -> {
                try {
                    return work.run(Objects.requireNonNull(rows.unwrap(Connection.class)));
                } catch (SQLException failure) {
                    if (String.valueOf(failure.getSQLState()).startsWith(CONFLICT)) {
                        throw taken(failure);
                    }
                    throw new jakarta.persistence.PersistenceException(failure);
                }
            });
        }
    }

    /** A value that was there before belongs to another record now. */
    private static Rejected taken(SQLException failure) {
        Rejected taken = Rejected.of("import", "core.import.error.taken");
        taken.initCause(failure);
        return taken;
    }

    @FunctionalInterface
    private interface Sql<T> {
        T run(Connection connection) throws SQLException;
    }

    @FunctionalInterface
    private interface Statements {
        ImportReversal run(UndoPreview look) throws SQLException;
    }
}
