package org.khet.portal.records.internal.store;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Gatherers;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordKind;

/** A question for the rows of one kind that wait; the questions of many kinds are tried together. For one thread. */
public final class WaitingQuery {
    /** A database takes long to plan one statement over more tables. */
    private static final int TOGETHER = 16;

    private final UnitOfWork work;
    private final OfficeId office;
    private final String day;
    private final Function<SqlSession, FromClause> source;

    WaitingQuery(UnitOfWork work, OfficeId office, RecordKind kind, Function<SqlSession, FromClause> source) {
        this.work = work;
        this.office = office;
        this.day = kind.due().map(FieldColumns::main).orElse(FromClause.NO_DAY);
        this.source = source;
    }

    /**
     * What is known of a record that may wait before it is read.
     *
     * @param last    its last day
     * @param created when it was made; it came into its state then or later
     */
    public record Times(Optional<LocalDate> last, Instant created) {}

    private record Hit(int number, long key, Times times) {}

    /**
     * The keys of what waits with their times, of those questions to which there is an answer: one statement for up to 16 kinds of a
     * module. As many keys as asked for, or more, say that there may be more; fewer are all.
     */
    public static Map<WaitingQuery, Map<Long, Times>> keys(Collection<WaitingQuery> asked, int most) {
        Map<UnitOfWork, List<WaitingQuery>> units = new LinkedHashMap<>();
        asked.forEach(one ->
                units.computeIfAbsent(one.work, unit -> new ArrayList<>()).add(one));
        Map<WaitingQuery, Map<Long, Times>> found = new HashMap<>();
        units.values()
                .forEach(all -> all.stream()
                        .gather(Gatherers.windowFixed(TOGETHER))
                        .forEach(some -> read(some, most)
                                .forEach(hit -> found.computeIfAbsent(
                                                some.get(hit.number()), kind -> new LinkedHashMap<>())
                                        .put(hit.key(), hit.times()))));
        return found;
    }

    private static List<Hit> read(List<WaitingQuery> some, int most) {
        WaitingQuery any = some.getFirst();
        return any.work.in(any.office, em -> {
            SqlSession sql = new SqlSession(em);
            List<String> parts = new ArrayList<>();
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < some.size(); i++) {
                FromClause from = some.get(i).source.apply(sql);
                parts.add(from.some(i, some.get(i).day, most));
                values.addAll(from.values());
            }
            return sql.once(any.work, String.join(" union all ", parts), values, row -> {
                Date last = row.getDate(3);
                return new Hit(
                        row.getInt(1),
                        row.getLong(2),
                        new Times(
                                last == null ? Optional.empty() : Optional.of(last.toLocalDate()),
                                FieldCodec.instant(row.getTimestamp(4))));
            });
        });
    }
}
