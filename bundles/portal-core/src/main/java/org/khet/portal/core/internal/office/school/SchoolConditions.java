package org.khet.portal.core.internal.office.school;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.admin.school.SchoolRecords;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.admin.school.SchoolRegister.Filter;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Scope;
import org.khet.portal.core.internal.row.Paging;

/** The conditions of one question about schools {@code s}, in JPQL with their values. For one thread. */
public final class SchoolConditions {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    public SchoolConditions(Filter filter, Scope scope, LocalDate day) {
        conditions.add(filter.closed() ? "s.until < :day" : "(s.until is null or s.until >= :day)");
        values.put("day", day);
        if (!filter.text().isBlank()) {
            conditions.add(Paging.contains("s.folded", "text"));
            values.put("text", Paging.folded(filter.text()));
        }
        group(SchoolRegister.DISTRICT, filter.districts());
        group(SchoolRegister.NETWORK, filter.networks());
        if (!scope.wholeOffice()) {
            conditions.add("s.id in :schools");
            List<Long> reached = scope.schools().stream().map(SchoolId::value).toList();
            values.put("schools", reached.isEmpty() ? List.of(0L) : reached);
        }
    }

    public SchoolConditions(SchoolRecords.Selection selection, Scope scope, LocalDate day) {
        this(selection.filter(), scope, day);
        group(SchoolRegister.SIZE, selection.sizes());
        group(SchoolRegister.PROJECT, selection.projects());
        if (!selection.kinds().isEmpty()) {
            and("s.kind in :kinds", Map.of("kinds", List.copyOf(selection.kinds())));
        }
        if (!selection.missing().isEmpty()) {
            conditions.add(selection.missing().stream()
                    .map(SchoolGaps::condition)
                    .sorted()
                    .collect(Collectors.joining(" or ", "(", ")")));
        }
    }

    private void group(String dimension, Set<String> names) {
        if (!names.isEmpty()) {
            conditions.add("exists (select m.id from SchoolMemberEntity m, SchoolGroupEntity g where m.school = s.id"
                    + " and g.id = m.group and g.dimension = '" + dimension + "' and g.name in :"
                    + dimension
                    + " and m.from <= :day and (m.until is null or m.until >= :day))");
            values.put(dimension, List.copyOf(names));
        }
    }

    /** One more condition; its values have names of their own. */
    public SchoolConditions and(String condition, Map<String, Object> more) {
        conditions.add(condition);
        values.putAll(more);
        return this;
    }

    public String text() {
        return " where " + String.join(" and ", conditions);
    }

    public <T> TypedQuery<T> fill(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
