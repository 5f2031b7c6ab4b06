package org.khet.portal.core.internal.office;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.khet.portal.api.imports.ImportUndo;
import org.khet.portal.api.imports.Reversal;
import org.khet.portal.api.imports.Trace;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.Caller;
import org.khet.portal.core.internal.row.RowTable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes lists of people, posts, units and schools back that were imported, in the running transaction. Safe for concurrent use. */
@Component(service = RegisterUndo.class)
public final class RegisterUndo {
    private static final String CONFLICT = "23";
    private final UnitOfWork unit;
    private final RegisterUses uses;
    private final Trail trail;

    /** The core's rows, what points at them from elsewhere, and the trail. */
    @Activate
    public RegisterUndo(
            @Reference(target = "(khet.unit=core)") UnitOfWork unit,
            @Reference RegisterUses uses,
            @Reference Trail trail) {
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
        public Reversal look(Caller caller, List<Trace> traces) {
            return work(caller, traces, RegisterLook::look);
        }

        @Override
        public Reversal undo(Caller caller, List<Trace> traces) {
            return work(caller, traces, look -> {
                Reversal wanted = look.look();
                return wanted.hindrances().isEmpty() ? new RegisterReturn(look, trail, object).take(wanted) : wanted;
            });
        }

        private Reversal work(Caller caller, List<Trace> traces, Statements statements) {
            return unit.in(caller.office(), rows -> {
                Connection connection = Objects.requireNonNull(rows.unwrap(Connection.class));
                try {
                    return statements.run(new RegisterLook(connection, caller, register, uses, traces));
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
    private interface Statements {
        Reversal run(RegisterLook look) throws SQLException;
    }
}
