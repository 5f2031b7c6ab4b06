package org.khet.portal.records.internal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordStep;

/** Steps of records, one table for all kinds of a module; appended, never changed. */
public final class StepRepository {
    private static final String COLUMNS =
            "action, past, from_state, to_state, person_id, person_name, for_name, done_at, words, changes";
    private final RecordKind kind;
    private final UnitOfWork work;
    private final KeySequence keys;
    private final String table;

    /** @param work the module's own unit */
    public StepRepository(RecordKind kind, UnitOfWork work) {
        this.kind = kind;
        this.work = work;
        this.table = FieldColumns.prefix(kind) + "_step";
        this.keys = new KeySequence(FieldColumns.prefix(kind) + "_seq");
    }

    /**
     * Appends a step.
     *
     * @param answer key of the answer that it is, {@code null} for none; once for a kind in an office
     */
    public void add(OfficeId office, long record, RecordStep step, @Nullable String answer) {
        work.in(office, em -> {
            SqlSession sql = new SqlSession(em);
            List<@Nullable Object> values = new ArrayList<>(List.of(
                    keys.next(sql),
                    office.value(),
                    kind.name(),
                    record,
                    step.action(),
                    step.past(),
                    step.from(),
                    step.to(),
                    step.person().value(),
                    step.name(),
                    step.forName(),
                    FieldCodec.stamp(step.at()),
                    step.words(),
                    StepChanges.write(step.changes())));
            values.add(answer);
            return sql.write(
                    "insert into " + table + " (id, office_id, kind, record_id, " + COLUMNS
                            + ", answer_key) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    values);
        });
    }

    /** Steps of a record, oldest first. */
    public List<RecordStep> of(OfficeId office, long record) {
        return work.in(
                office,
                em -> new SqlSession(em)
                        .read(
                                "select " + COLUMNS + " from " + table
                                        + " where office_id = ? and kind = ? and record_id = ? order by done_at, id",
                                List.of(office.value(), kind.name(), record),
                                row -> new RecordStep(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4),
                                        new PersonId(row.getLong(5)),
                                        row.getString(6),
                                        row.getString(7),
                                        FieldCodec.instant(row.getTimestamp(8)),
                                        row.getString(9),
                                        StepChanges.read(row.getString(10)))));
    }

    /** The record that was answered with this key; empty while it is not. */
    public Optional<Long> answered(OfficeId office, String key) {
        return work.in(
                office,
                em -> new SqlSession(em)
                                .read(
                                        "select record_id from " + table
                                                + " where office_id = ? and kind = ? and answer_key = ?",
                                        List.of(office.value(), kind.name(), key),
                                        row -> row.getLong(1))
                                .stream()
                                .findFirst());
    }

    /** Deletes all of an office. */
    public void clear(OfficeId office) {
        work.in(
                office,
                em -> new SqlSession(em)
                        .write(
                                "delete from " + table + " where office_id = ? and kind = ?",
                                List.of(office.value(), kind.name())));
    }
}
