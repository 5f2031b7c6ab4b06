package org.khet.portal.records.internal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.record.storage.RecordTable;
import org.khet.portal.api.record.storage.RecordTables;
import org.khet.portal.api.record.storage.RecordValues;

/** Steps of records, one table for all kinds of a module; appended, never changed. */
public final class StepRepository {
    private static final String COLUMNS =
            "action, past, from_state, to_state, person_id, person_name, for_name, done_at, words, changes";
    private final RecordKind kind;
    private final UnitOfWork work;
    private final RecordTable stored;
    private final String table;

    /** @param work the module's own unit */
    public StepRepository(RecordKind kind, UnitOfWork work, RecordTables tables) {
        this.kind = kind;
        this.work = work;
        this.table = FieldColumns.prefix(kind) + "_step";
        this.stored = tables.open(work, DeclaredTables.steps(kind));
    }

    /**
     * Appends a step.
     *
     * @param answer key of the answer that it is, {@code null} for none; once for a kind in an office
     */
    public void add(OfficeId office, long record, RecordStep step, @Nullable String answer) {
        List<@Nullable Object> values = new ArrayList<>(List.of(
                kind.name(),
                record,
                step.action(),
                step.past(),
                step.from(),
                step.to(),
                step.person().value(),
                step.name(),
                step.forName(),
                step.at(),
                step.words(),
                StepChanges.write(step.changes())));
        values.add(answer);
        stored.insert(office, new RecordValues(values, Map.of()));
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
                                StepRepository::step));
    }

    /** Steps of some records, oldest first of each; a record without any has an empty list. */
    public Map<Long, List<RecordStep>> of(OfficeId office, Collection<Long> records) {
        return of(office, Map.of(this, records)).getOrDefault(this, Map.of());
    }

    private record Source(UnitOfWork work, String table) {}

    /** As {@link #of(OfficeId, Collection)}, of several kinds: those of a module are asked together. */
    public static Map<StepRepository, Map<Long, List<RecordStep>>> of(
            OfficeId office, Map<StepRepository, ? extends Collection<Long>> records) {
        Map<Source, Map<String, Set<Long>>> wanted = new LinkedHashMap<>();
        records.forEach((kind, some) -> {
            if (!some.isEmpty()) {
                wanted.computeIfAbsent(kind.source(), source -> new LinkedHashMap<>())
                        .computeIfAbsent(kind.kind.name(), name -> new LinkedHashSet<>())
                        .addAll(some);
            }
        });
        Map<Source, Map<String, Map<Long, List<RecordStep>>>> read = new HashMap<>();
        wanted.forEach((source, keys) -> read.put(source, read(office, source, keys)));
        Map<StepRepository, Map<Long, List<RecordStep>>> steps = new HashMap<>();
        records.forEach((kind, some) -> {
            Map<Long, List<RecordStep>> found =
                    read.getOrDefault(kind.source(), Map.of()).getOrDefault(kind.kind.name(), Map.of());
            Map<Long, List<RecordStep>> each = new HashMap<>();
            some.forEach(id -> each.put(id, found.getOrDefault(id, List.of())));
            steps.put(kind, each);
        });
        return steps;
    }

    private Source source() {
        return new Source(work, table);
    }

    private static Map<String, Map<Long, List<RecordStep>>> read(
            OfficeId office, Source source, Map<String, Set<Long>> keys) {
        return source.work().in(office, em -> {
            SqlSession sql = new SqlSession(em);
            Map<String, Map<Long, List<RecordStep>>> steps = new HashMap<>();
            for (WantedKeys wanted : WantedKeys.of(keys)) {
                sql.read(
                        "select " + COLUMNS + ", record_id, kind from" + wanted.with(source.table())
                                + " where office_id = ? and kind = wanted_kind and record_id = wanted_id"
                                + " order by done_at, id",
                        wanted.before(List.of(office.value())),
                        row -> steps.computeIfAbsent(row.getString(12), kind -> new HashMap<>())
                                .computeIfAbsent(row.getLong(11), id -> new ArrayList<>())
                                .add(step(row)));
            }
            return steps;
        });
    }

    private static RecordStep step(ResultSet row) throws SQLException {
        return new RecordStep(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                new PersonId(row.getLong(5)),
                row.getString(6),
                row.getString(7),
                FieldCodec.instant(row.getTimestamp(8)),
                row.getString(9),
                StepChanges.read(row.getString(10)));
    }

    /** When each record last came into a state from another. */
    public Map<Long, Instant> since(OfficeId office, String state) {
        Map<Long, Instant> since = new HashMap<>();
        work.in(
                office,
                em -> new SqlSession(em)
                        .read(
                                "select record_id, max(done_at) from " + table
                                        + " where office_id = ? and kind = ? and to_state = ? and from_state <> to_state"
                                        + " group by record_id",
                                List.of(office.value(), kind.name(), state),
                                row -> since.put(row.getLong(1), FieldCodec.instant(row.getTimestamp(2)))));
        return since;
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

    /** Deletes those of a record that is deleted. */
    public void clear(OfficeId office, long record) {
        work.in(
                office,
                em -> new SqlSession(em)
                        .write(
                                "delete from " + table + " where office_id = ? and kind = ? and record_id = ?",
                                List.of(office.value(), kind.name(), record)));
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
