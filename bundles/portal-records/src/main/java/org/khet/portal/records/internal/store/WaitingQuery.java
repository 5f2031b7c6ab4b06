package org.khet.portal.records.internal.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Gatherers;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;

/** A question for the rows of one kind that wait; the questions of many kinds are tried together. For one thread. */
public final class WaitingQuery {
    /** A database takes long to plan one statement over more tables. */
    private static final int TOGETHER = 16;

    private final UnitOfWork work;
    private final OfficeId office;
    private final Function<SqlSession, FromClause> source;

    WaitingQuery(UnitOfWork work, OfficeId office, Function<SqlSession, FromClause> source) {
        this.work = work;
        this.office = office;
        this.source = source;
    }

    /**
     * The keys of what waits, of those questions to which there is an answer: one statement for up to 16 kinds of a module. As many
     * keys as asked for, or more, say that there may be more; fewer are all.
     */
    public static Map<WaitingQuery, Set<Long>> keys(Collection<WaitingQuery> asked, int most) {
        Map<UnitOfWork, List<WaitingQuery>> units = new LinkedHashMap<>();
        asked.forEach(one ->
                units.computeIfAbsent(one.work, unit -> new ArrayList<>()).add(one));
        Map<WaitingQuery, Set<Long>> found = new HashMap<>();
        units.values()
                .forEach(all ->
                        all.stream().gather(Gatherers.windowFixed(TOGETHER)).forEach(some -> read(some, most, found)));
        return found;
    }

    private static void read(List<WaitingQuery> some, int most, Map<WaitingQuery, Set<Long>> into) {
        WaitingQuery any = some.getFirst();
        any.work.in(any.office, em -> {
            SqlSession sql = new SqlSession(em);
            List<String> parts = new ArrayList<>();
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < some.size(); i++) {
                FromClause from = some.get(i).source.apply(sql);
                parts.add(from.some(i, most));
                values.addAll(from.values());
            }
            return sql.read(
                    String.join(" union all ", parts),
                    values,
                    row -> into.computeIfAbsent(some.get(row.getInt(1)), kind -> new LinkedHashSet<>())
                            .add(row.getLong(2)));
        });
    }
}
