package org.khet.portal.core.internal.office.school;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.khet.portal.api.admin.school.SchoolPart;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.persistence.PageRequest.Sort;
import org.khet.portal.core.internal.row.Paging;

/**
 * Keys of the schools that a question is about, which the database reads from its indexes alone; the rows of a page are read by
 * them. For one thread.
 */
final class SchoolKeyQuery {
    private static final Map<String, String> COLUMNS =
            Map.of("name", "s.name", "short", "s.shortName", "phone", "s.phone");

    /** The same order, for which no index is read: of few schools Derby would go through the names of all otherwise. */
    private static final Map<String, String> SORTED = Map.of(
            "name", "coalesce(s.name,s.name)",
            "short", "coalesce(s.shortName,s.shortName)",
            "phone", "coalesce(s.phone,s.phone)");

    private static final String KEYS = "select s.id from SchoolEntity s";
    private final EntityManager rows;
    private final OfficeId office;
    private final SchoolConditions where;

    SchoolKeyQuery(EntityManager rows, OfficeId office, SchoolConditions where) {
        this.rows = rows;
        this.office = office;
        this.where = where;
    }

    /** Of a page, in its order. */
    List<Long> page(PageRequest page) {
        if (page.sort().size() != 1 || !page.sort().getFirst().descending()) {
            return forwards(page);
        }
        // a database may read an index in its own order only, and sorting Thai names takes seconds
        int until = Math.max(0, count() - page.offset());
        int from = Math.max(0, until - page.limit());
        var forwards = List.of(new Sort(page.sort().getFirst().column(), false));
        return until == from
                ? List.of()
                : forwards(new PageRequest(from, until - from, forwards)).reversed();
    }

    private List<Long> forwards(PageRequest page) {
        String text = where.text(rows);
        Map<String, String> columns = where.isFew() ? SORTED : COLUMNS;
        String order = Paging.order(page, columns, columns.get("name") + ", s.id");
        var query = where.fill(rows.createQuery(KEYS + text + order, Long.class));
        if (where.missing().isEmpty()) {
            return Paging.window(query, page).getResultList();
        }
        return query.getResultList().stream()
                .filter(lacking())
                .skip(page.offset())
                .limit(page.limit())
                .toList();
    }

    int count() {
        if (where.missing().isEmpty()) {
            return where.fill(rows.createQuery("select count(s) from SchoolEntity s" + where.text(rows), Long.class))
                    .getSingleResult()
                    .intValue();
        }
        return (int) where.fill(rows.createQuery(KEYS + where.text(rows), Long.class))
                .getResultStream()
                .filter(lacking())
                .count();
    }

    /** Whether the school lacks one of the parts of the question that the database was not asked for. */
    Predicate<Long> lacking() {
        Set<SchoolPart> missing = where.missing();
        if (missing.isEmpty()) {
            return key -> true;
        }
        var gaps = new SchoolGaps(rows, office, where.day());
        Set<Long> lacking = SchoolGaps.condition(missing)
                .<Set<Long>>map(any -> new HashSet<>(
                        rows.createQuery(KEYS + " where " + any, Long.class).getResultList()))
                .orElse(Set.of());
        List<Set<Long>> having =
                SchoolGaps.elsewhere(missing).stream().map(gaps::having).toList();
        return key -> lacking.contains(key) || having.stream().anyMatch(one -> !one.contains(key));
    }
}
