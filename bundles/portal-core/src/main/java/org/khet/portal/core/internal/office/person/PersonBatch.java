package org.khet.portal.core.internal.office.person;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.core.internal.office.RegisterTables;
import org.khet.portal.core.internal.row.BatchStatement;
import org.khet.portal.core.internal.row.ReservedKeys;
import org.khet.portal.core.internal.row.RowTracer;

/** Many people of one office. For one thread. */
final class PersonBatch implements AutoCloseable {
    private static final long NOWHERE = 0;
    private static final String ADD = "insert into core_person (title, first_name, last_name, post, unit_id, school_id,"
            + " phone, email, folded, id, office_id, left_on, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)";
    private static final String CHANGE = "update core_person set title = ?, first_name = ?, last_name = ?, post = ?,"
            + " unit_id = ?, school_id = ?, phone = ?, email = ?, folded = ?, version = version + 1"
            + " where office_id = ? and id = ? and version = ?";
    private static final String FORGET = "update core_person set next_unit_id = null, moves_on = null"
            + " where office_id = ? and id = ? and moves_on is not null and (unit_id is null or unit_id <> ?)";
    private final ReservedKeys keys;
    private final OfficeId office;
    private final BatchStatement add;
    private final BatchStatement change;
    private final BatchStatement forget;
    private long wanted;

    private final RowTracer traces;

    PersonBatch(Connection connection, OfficeId office, RowTracer traces) throws SQLException {
        this.keys = new ReservedKeys(connection);
        this.office = office;
        this.traces = traces;
        this.add = new BatchStatement(connection, ADD);
        this.change = new BatchStatement(connection, CHANGE);
        this.forget = new BatchStatement(connection, FORGET);
    }

    /** Adds a person. */
    void add(PersonDraft draft) throws SQLException {
        long id = keys.next();
        traces.added(RegisterTables.PERSON, id);
        write(add, draft, id, office.value(), null);
    }

    /** Changes a person, unless somebody did since the edition; another place than before lets go of a move that was to come. */
    void change(long person, int edition, PersonDraft draft) throws SQLException {
        Long unit = new PersonEntity(office, draft).unit();
        forget.add(office.value(), person, unit == null ? NOWHERE : unit); // before the place is another one
        write(change, draft, office.value(), person, edition);
        wanted++;
    }

    private void write(BatchStatement batch, PersonDraft draft, @Nullable Object... more) throws SQLException {
        var row = new PersonEntity(office, draft);
        var stored = row.toDraft();
        @Nullable Object[] values = {
            stored.title(),
            stored.firstName(),
            stored.lastName(),
            stored.position(),
            key(row.unit()),
            key(row.school()),
            stored.phone(),
            stored.email(),
            row.folded(),
            more[0],
            more[1],
            more[2]
        };
        batch.add(values);
    }

    private static OptionalLong key(@Nullable Long key) {
        return key == null ? OptionalLong.empty() : OptionalLong.of(key);
    }

    /** Sends what waits; false if somebody had changed one of those to be changed. */
    boolean flush() throws SQLException {
        add.flush();
        forget.flush();
        change.flush();
        return change.changed() == wanted;
    }

    @Override
    public void close() throws SQLException {
        add.close();
        change.close();
        forget.close();
    }
}
