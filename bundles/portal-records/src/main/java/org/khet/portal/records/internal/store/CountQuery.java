package org.khet.portal.records.internal.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;

/** A question for the number of rows of a list; those of several kinds are asked together. For one thread and one answer. */
public final class CountQuery {
    /** As many as a statement of {@link WaitingQuery} has. */
    private static final int TOGETHER = 16;

    private final UnitOfWork work;
    private final OfficeId office;
    private final FromClause from;
    private final int most;

    /** @param most where counting stops */
    CountQuery(UnitOfWork work, OfficeId office, FromClause from, int most) {
        this.work = work;
        this.office = office;
        this.from = from;
        this.most = most;
    }

    private record Hit(int place, int found) {}

    /** The numbers: one statement for up to 16 lists of a module. */
    public static Map<CountQuery, Integer> all(Collection<CountQuery> asked) {
        Map<UnitOfWork, List<CountQuery>> units = new LinkedHashMap<>();
        asked.forEach(one ->
                units.computeIfAbsent(one.work, unit -> new ArrayList<>()).add(one));
        Map<CountQuery, Integer> found = new HashMap<>();
        units.values()
                .forEach(all -> all.stream()
                        .gather(Gatherers.windowFixed(TOGETHER))
                        .forEach(some -> read(some).forEach(hit -> found.put(some.get(hit.place()), hit.found()))));
        return found;
    }

    private static List<Hit> read(List<CountQuery> some) {
        CountQuery any = some.getFirst();
        List<String> parts = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < some.size(); i++) {
            CountQuery one = some.get(i);
            parts.add(one.from.counted(i, one.most));
            values.addAll(one.from.values());
        }
        return any.work.in(
                any.office,
                em -> new SqlSession(em)
                        .once(
                                any.work,
                                String.join(" union all ", parts),
                                values,
                                row -> new Hit(row.getInt(1), row.getInt(2))));
    }
}
