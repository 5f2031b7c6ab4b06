package org.khet.portal.records.internal.store;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldSet;
import org.khet.portal.api.record.FieldValues;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.storage.RecordTable;
import org.khet.portal.api.record.storage.RecordTables;
import org.khet.portal.api.record.storage.RecordValues;
import org.khet.portal.api.record.storage.StaleRecord;
import org.khet.portal.api.record.storage.StoredRecord;
import org.khet.portal.api.record.storage.TableDescription;

/**
 * Writes records through the persistence unit of their module. Amounts that are added under a condition are one statement of
 * SQL, as nothing else keeps fifty at once from the same balance.
 */
final class JpaRecordWriter implements RecordWriter {
    private final RecordKind kind;
    private final UnitOfWork work;
    private final FieldCodec codec;
    private final RecordTable table;
    private final ColumnOrder order;
    private final Map<Lines, ColumnOrder> lineOrders = new HashMap<>();

    JpaRecordWriter(RecordKind kind, UnitOfWork work, FieldCodec codec, RecordTables tables) {
        this.kind = kind;
        this.work = work;
        this.codec = codec;
        TableDescription described = DeclaredTables.records(kind);
        this.table = tables.open(work, described);
        this.order = ColumnOrder.of(
                kind,
                described
                        .columns()
                        .subList(DeclaredTables.HEAD.size(), described.columns().size()));
        for (Lines of : kind.lines()) {
            described.lines().stream()
                    .filter(one -> one.name().equals(of.table()))
                    .findFirst()
                    .ifPresent(one -> lineOrders.put(of, ColumnOrder.of(of, one.columns())));
        }
    }

    @Override
    public RecordRow keyed(RecordRow row) {
        long key = table.key(row.head().office());
        return row.with(row.head().stored(key, row.head().edition()));
    }

    @Override
    public RecordRow insert(RecordRow row, String folded) {
        Map<String, List<RecordValues.Line>> lines = new HashMap<>();
        kind.lines().forEach(of -> lines.put(of.table(), arranged(of, lines(of, row, null))));
        RecordValues values = new RecordValues(columns(row, folded, values(kind, row, null, List.of())), lines);
        return stored(row, table.insert(row.head().office(), row.id(), values));
    }

    @Override
    public RecordRow update(RecordRow before, RecordRow row, String folded) {
        List<@Nullable Object> seen = values(kind, before, null, List.of());
        Map<String, List<RecordValues.Line>> linesSeen = new HashMap<>();
        Map<String, List<RecordValues.Line>> lines = new HashMap<>();
        for (Lines of : kind.lines()) {
            if (!before.lines(of).equals(row.lines(of))) {
                List<RecordValues.Line> there = lines(of, before, null);
                linesSeen.put(of.table(), arranged(of, there));
                lines.put(of.table(), arranged(of, lines(of, row, new Known(before.lines(of), there))));
            }
        }
        try {
            StoredRecord stored = table.update(
                    row.head().office(),
                    new StoredRecord(
                            row.id(), row.head().edition(), new RecordValues(columns(before, null, seen), linesSeen)),
                    new RecordValues(columns(row, folded, values(kind, row, before, seen)), lines));
            return stored(row, stored);
        } catch (StaleRecord stale) {
            throw outdated(stale);
        }
    }

    private static Outdated outdated(StaleRecord stale) {
        Outdated outdated = Outdated.of("records.outdated");
        outdated.initCause(stale);
        return outdated;
    }

    /** The record with its key, its edition and the keys of its lines. */
    private RecordRow stored(RecordRow row, StoredRecord stored) {
        RecordRow full = row.with(row.head().stored(stored.id(), stored.version()));
        for (Lines of : kind.lines()) {
            List<RecordValues.Line> keys = stored.values().lines().get(of.table());
            if (keys != null) {
                List<RecordLine> lines = new ArrayList<>();
                for (RecordLine line : row.lines(of)) {
                    lines.add(line.stored(keys.get(lines.size()).id()));
                }
                full = full.with(of, lines);
            }
        }
        return full;
    }

    private List<RecordValues.Line> arranged(Lines of, List<RecordValues.Line> lines) {
        ColumnOrder places = Objects.requireNonNull(lineOrders.get(of), of::name);
        return lines.stream()
                .map(line -> new RecordValues.Line(line.id(), places.arrange(line.columns())))
                .toList();
    }

    private List<@Nullable Object> columns(RecordRow row, @Nullable String folded, List<@Nullable Object> values) {
        RecordRow.Head head = row.head();
        List<@Nullable Object> columns = new ArrayList<>(
                List.of(head.state().name(), head.creator().value(), head.author(), head.created(), head.reason()));
        columns.add(folded);
        columns.addAll(order.arrange(values));
        return columns;
    }

    /** Lines as they were read, and their values. */
    private record Known(List<RecordLine> lines, List<RecordValues.Line> values) {}

    private List<RecordValues.Line> lines(Lines of, RecordRow row, @Nullable Known known) {
        Map<Long, RecordLine> there = new HashMap<>();
        Map<Long, List<@Nullable Object>> values = new HashMap<>();
        if (known != null) {
            known.lines().forEach(line -> there.put(line.id(), line));
            known.values().forEach(line -> values.put(line.id(), line.columns()));
        }
        return row.lines(of).stream()
                .map(line -> new RecordValues.Line(
                        line.id(), values(of, line, there.get(line.id()), values.getOrDefault(line.id(), List.of()))))
                .toList();
    }

    /** Values of all columns; a field that is as before has the very values of before, also a secret, which is sealed once. */
    private List<@Nullable Object> values(
            FieldSet set, FieldValues row, @Nullable FieldValues before, List<@Nullable Object> seen) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Field<?> field : set.fields()) {
            Object value = row.raw(field);
            if (before != null && Objects.equals(before.raw(field), value)) {
                values.addAll(seen.subList(
                        values.size(), values.size() + codec.nothing(field).size()));
            } else {
                codec.write(field, value).forEach(one -> values.add(plain(one)));
            }
        }
        return values;
    }

    private static @Nullable Object plain(Object value) {
        return switch (value) {
            case FieldCodec.Nothing ignored -> null;
            case Date day -> day.toLocalDate();
            case Timestamp at -> FieldCodec.instant(at);
            default -> value;
        };
    }

    @Override
    public boolean add(OfficeId office, long id, Map<Field<BigDecimal>, BigDecimal> sums, List<Condition> guard) {
        RecordQuery query = new RecordQuery(kind, codec, RecordScope.all(office), sums).and("id = ?", id);
        guard.forEach(query::and);
        List<Object> values = new ArrayList<>(sums.values());
        values.addAll(query.values());
        String set = sums.keySet().stream()
                .map(FieldColumns::main)
                .map(column -> column + " = " + column + " + ?, ")
                .collect(Collectors.joining());
        String sql = "update " + kind.table() + " set " + set + "version = version + 1" + query.where();
        return work.in(office, em -> new SqlSession(em).write(sql, values) == 1);
    }

    @Override
    public void delete(OfficeId office, long id, int edition) {
        try {
            table.delete(office, id, edition);
        } catch (StaleRecord stale) {
            throw outdated(stale);
        }
    }

    @Override
    public void clear(OfficeId office) {
        if (kind.part().isPresent()) {
            throw new IllegalStateException(kind + " shares its table and does not clear it");
        }
        int _ = table.clear(office);
    }
}
