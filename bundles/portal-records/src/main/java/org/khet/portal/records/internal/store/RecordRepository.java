package org.khet.portal.records.internal.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.storage.RecordTables;
import org.khet.portal.api.security.SecretBoxes;

/**
 * Reads records of one kind from its table by plain SQL: a list is asked for at each roll of the wheel and reads only what it
 * shows. Every statement names the office. Safe for concurrent use.
 */
public final class RecordRepository {
    static final List<String> HEAD =
            List.of("id", "office_id", "version", "state", "creator_id", "author", "created_at", "reason");

    private static final int MOST_KEYS = 500;
    private final RecordKind kind;
    private final UnitOfWork work;
    private final FieldCodec codec;
    private final WordCandidates words;
    private final LineRepository lines;
    private final RecordWriter writer;
    private final RowColumns columns;
    private final StateIndex states;

    /**
     * Of one kind.
     *
     * @param work  the module's own unit
     * @param index by which words are found in large registers
     */
    public RecordRepository(RecordKind kind, UnitOfWork work, SecretBoxes boxes, RecordTables tables, WordIndex index) {
        this.kind = kind;
        this.work = work;
        this.codec = new FieldCodec(kind, Secrets.box(kind, work, boxes));
        this.words = new WordCandidates(kind, work, codec, index);
        this.lines = new LineRepository(kind, codec);
        this.writer = new JpaRecordWriter(kind, work, codec, tables);
        this.columns = new RowColumns(kind, codec, kind.fields());
        this.states = new StateIndex(kind.table());
    }

    /** Whether the unit of its module still takes work. */
    public boolean isOpen() {
        return work.isOpen();
    }

    /** What counts and adds up. */
    public AggregateRepository aggregates() {
        return new AggregateRepository(kind, work, codec, words);
    }

    /** What writes. */
    public RecordWriter writer() {
        return writer;
    }

    /** The record with its lines, if the scope reaches it. */
    public Optional<RecordRow> find(RecordScope scope, long id) {
        return work.in(scope.office(), em -> {
            SqlSession sql = new SqlSession(em);
            return alone(sql, scope, id).map(row -> lines.read(sql, row));
        });
    }

    private Optional<RecordRow> alone(SqlSession sql, RecordScope scope, long id) {
        RecordRow known = scope.isAll() ? ReadRowCache.row(kind, scope.office(), id) : null;
        if (known != null) {
            return Optional.of(known);
        }
        RecordQuery query = new RecordQuery(kind, codec, scope).and("id = ?", id);
        return kept(sql.read(columns.select() + query.where(), query.values(), columns::row)).stream()
                .findFirst();
    }

    private static List<RecordRow> kept(List<RecordRow> rows) {
        rows.forEach(ReadRowCache::keep);
        return rows;
    }

    /** The record as it stands; its lines are read again only in a new edition, which every change of lines makes. */
    public RecordRow afresh(RecordRow known) {
        return work.in(known.head().office(), em -> {
            SqlSession sql = new SqlSession(em);
            return alone(sql, RecordScope.all(known.head().office()), known.id())
                    .map(row -> row.head().edition() == known.head().edition()
                            ? withLines(row, known)
                            : lines.read(sql, row))
                    .orElse(known);
        });
    }

    private RecordRow withLines(RecordRow row, RecordRow known) {
        RecordRow full = row;
        for (Lines of : kind.lines()) {
            full = full.with(of, known.lines(of));
        }
        return full;
    }

    /** Rows of a list, without lines. */
    public List<RecordRow> page(RecordScope scope, RecordFilter filter, RecordContext context, PageRequest page) {
        RecordQuery query = words.query(scope, filter, context);
        return work.in(scope.office(), em -> {
            SqlSession sql = new SqlSession(em);
            FromClause source = new FromClause(kind.table(), query);
            return part(sql, scope.office(), source, RowOrder.of(kind, page.sort()), page.offset(), page.limit());
        });
    }

    /**
     * The first rows by one question. Further down, and on Derby, which would put whole rows in order, by one for the keys, which an
     * index may hold alone, and one for what is shown.
     */
    private List<RecordRow> part(SqlSession sql, OfficeId office, FromClause of, RowOrder order, int from, int most) {
        if (from == 0 && !sql.isDerby()) {
            return kept(sql.once(kind, of.first(columns.names(), order, most), of.values(), columns::row));
        }
        String keys = of.keys(order, from, most);
        List<Long> found = sql.once(kind, keys, of.values(), row -> row.getLong(1));
        Map<Long, RecordRow> rows = byKeys(sql, office, found);
        return found.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    /** Rows within one of the reaches, oldest first, without lines. */
    public List<RecordRow> waiting(RecordScope who, List<RecordReach> reaches, int most) {
        return first(who, waiting(who, reaches), "created_at", most);
    }

    /** As {@link #waiting}, those whose last day is before a day, the earliest first. */
    public List<RecordRow> waitingUntil(
            RecordScope who, List<RecordReach> reaches, RecordContext context, LocalDate until, int most) {
        Field<?> due = kind.due().orElseThrow();
        RecordQuery query = waiting(who, reaches).with(RecordFilter.of(due.below(until)), context);
        return first(who, query, FieldColumns.main(due), most);
    }

    /** The keys of {@link #waiting} with their last days, as a question that is asked together with those of other kinds. */
    public WaitingQuery waitingKeys(RecordScope who, List<RecordReach> reaches) {
        RecordQuery query = waiting(who, reaches);
        return new WaitingQuery(work, who.office(), kind, sql -> byState(sql, query));
    }

    private RecordQuery waiting(RecordScope who, List<RecordReach> reaches) {
        return new RecordQuery(kind, codec, who).waiting(reaches);
    }

    private List<RecordRow> first(RecordScope who, RecordQuery query, String order, int most) {
        return work.in(who.office(), em -> {
            SqlSession sql = new SqlSession(em);
            FromClause source = byState(sql, query);
            return part(sql, who.office(), source, RowOrder.by(order), 0, most);
        });
    }

    private FromClause byState(SqlSession sql, RecordQuery query) {
        return new FromClause(
                kind.table(),
                query,
                kind.foundBy().or(() -> kind.slots().isEmpty() ? states.name(sql) : Optional.empty()));
    }

    /** Rows by key, without lines; those that are there. */
    public Map<Long, RecordRow> byKeys(OfficeId office, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return work.in(office, em -> {
            Map<Long, RecordRow> rows = new HashMap<>();
            parts(ids).forEach(part -> rows.putAll(byKeys(new SqlSession(em), office, part)));
            return rows;
        });
    }

    private Map<Long, RecordRow> byKeys(SqlSession sql, OfficeId office, List<Long> ids) {
        Map<Long, RecordRow> rows = new HashMap<>();
        List<Long> unread = new ArrayList<>();
        for (long id : ids) {
            RecordRow known = ReadRowCache.row(kind, office, id);
            if (known == null) {
                unread.add(id);
            } else {
                rows.put(id, known);
            }
        }
        if (!unread.isEmpty()) {
            kept(read(sql, office, unread)).forEach(row -> rows.put(row.id(), row));
        }
        return rows;
    }

    private List<RecordRow> read(SqlSession sql, OfficeId office, List<Long> ids) {
        RecordQuery query = new RecordQuery(kind, codec, RecordScope.all(office));
        List<Object> values = new ArrayList<>(query.values());
        List<Long> keys = WantedKeys.padded(ids);
        values.addAll(keys);
        String places = String.join(", ", Collections.nCopies(keys.size(), "?"));
        return sql.read(columns.select() + query.where() + " and id in (" + places + ")", values, columns::row);
    }

    /** Lines by record of those that have some. */
    public Map<Long, List<RecordLine>> lines(OfficeId office, Lines of, Collection<Long> ids) {
        return work.in(office, em -> {
            Map<Long, List<RecordLine>> found = new HashMap<>();
            parts(ids).forEach(part -> found.putAll(lines.of(new SqlSession(em), office, of, part)));
            return found;
        });
    }

    /** As many keys as one statement takes. */
    private static Stream<List<Long>> parts(Collection<Long> ids) {
        return List.copyOf(ids).stream().gather(Gatherers.windowFixed(MOST_KEYS));
    }

    /** All rows of a filter in the order of their keys, without lines. */
    public List<RecordRow> all(RecordScope scope, RecordFilter filter, RecordContext context) {
        return all(columns, scope, filter, context);
    }

    /** The same with the values of these fields only. */
    public List<RecordRow> all(
            RecordScope scope, RecordFilter filter, RecordContext context, Collection<? extends Field<?>> only) {
        return all(new RowColumns(kind, codec, only), scope, filter, context);
    }

    private List<RecordRow> all(RowColumns read, RecordScope scope, RecordFilter filter, RecordContext context) {
        RecordQuery query = words.query(scope, filter, context);
        return work.in(
                scope.office(),
                em -> new SqlSession(em)
                        .once(kind, read.select() + query.where() + " order by id", query.values(), read::row));
    }

    /** The next rows by key, without lines. */
    public List<RecordRow> after(OfficeId office, long id, int most) {
        return work.in(office, em -> {
            RecordQuery query = new RecordQuery(kind, codec, RecordScope.all(office)).and("id > ?", id);
            List<Object> values = new ArrayList<>(query.values());
            values.add(most);
            return new SqlSession(em)
                    .read(
                            columns.select() + query.where() + " order by id fetch next ? rows only",
                            values,
                            columns::row);
        });
    }

    /** Whether another record has these values together. */
    public boolean isTaken(RecordRow row, List<Field<?>> together) {
        return work.in(row.head().office(), em -> {
            RecordQuery query =
                    new RecordQuery(kind, codec, RecordScope.all(row.head().office()));
            for (Field<?> field : together) {
                Object value = row.raw(field);
                query.and(value == null ? new Condition.Empty(field, true) : new Condition.In(field, List.of(value)));
            }
            query.and("id <> ?", row.id());
            return !new SqlSession(em)
                    .read("select id from " + kind.table() + query.where(), query.values(), one -> one.getLong(1))
                    .isEmpty();
        });
    }
}
