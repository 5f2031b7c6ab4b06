package org.khet.portal.records.internal.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

    /** Those to which there is a row now: one statement for up to 16 kinds of a module. A question that stands alone is not tried. */
    public static Set<WaitingQuery> answered(Collection<WaitingQuery> asked) {
        Map<UnitOfWork, List<WaitingQuery>> units = new LinkedHashMap<>();
        asked.forEach(one ->
                units.computeIfAbsent(one.work, unit -> new ArrayList<>()).add(one));
        Set<WaitingQuery> answered = new HashSet<>();
        units.values()
                .forEach(all -> all.stream()
                        .gather(Gatherers.windowFixed(TOGETHER))
                        .forEach(some -> answered.addAll(some.size() == 1 ? some : tried(some))));
        return answered;
    }

    private static List<WaitingQuery> tried(List<WaitingQuery> some) {
        WaitingQuery any = some.getFirst();
        return any.work.in(any.office, em -> {
            SqlSession sql = new SqlSession(em);
            List<String> parts = new ArrayList<>();
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < some.size(); i++) {
                FromClause from = some.get(i).source.apply(sql);
                parts.add(from.any(i));
                values.addAll(from.values());
            }
            return sql.read(String.join(" union all ", parts), values, row -> row.getInt(1)).stream()
                    .distinct()
                    .map(some::get)
                    .toList();
        });
    }
}
