package org.khet.portal.core.internal.office.school;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khet.portal.api.admin.school.SchoolPart;
import org.khet.portal.api.admin.school.SchoolRecords;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.admin.school.SchoolRegister.Filter;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Scope;
import org.khet.portal.core.internal.row.Paging;

/** The conditions of one question about schools {@code s}, in JPQL with their values. For one thread. */
public final class SchoolConditions {
    private static final long NONE = 0;

    /** So many keys stand in one question. */
    private static final int FEW = 500;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final Map<String, Set<String>> groups = new HashMap<>();
    private final LocalDate day;
    private Set<SchoolPart> missing = Set.of();
    private boolean few;
    private boolean asOf;

    public SchoolConditions(Filter filter, Scope scope, LocalDate day) {
        this.day = day;
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
            values.put("schools", reached.isEmpty() ? List.of(NONE) : reached);
            few = reached.size() <= FEW;
        }
    }

    public SchoolConditions(SchoolRecords.Selection selection, Scope scope, LocalDate day) {
        this(selection.filter(), scope, day);
        group(SchoolRegister.SIZE, selection.sizes());
        group(SchoolRegister.PROJECT, selection.projects());
        if (!selection.kinds().isEmpty()) {
            and("s.kind in :kinds", Map.of("kinds", List.copyOf(selection.kinds())));
        }
        missing = selection.missing();
        if (SchoolGaps.elsewhere(missing).isEmpty()) {
            SchoolGaps.condition(missing).ifPresent(conditions::add);
        }
    }

    /** Schools whose first known group begins after the day count as in it before. Source: core CORE-33. */
    public SchoolConditions asOf() {
        asOf = true;
        return this;
    }

    private void group(String dimension, Set<String> names) {
        if (!names.isEmpty()) {
            groups.put(dimension, names);
        }
    }

    /**
     * Keys of the groups are looked up before, and of few schools who is in them: Derby reads all groups again for each school
     * otherwise, and asks of each school in the order of their names whether it is in them.
     */
    private void resolve(EntityManager rows) {
        groups.forEach((dimension, names) -> {
            List<Long> keys = SchoolGroupQuery.keys(rows, dimension, names);
            if (asOf) {
                String all = dimension + "All";
                conditions.add(member(dimension, SchoolGroupQuery.validAsOf(all)));
                values.put(dimension, keys.isEmpty() ? List.of(NONE) : keys);
                List<Long> known = SchoolGroupQuery.keys(rows, dimension);
                values.put(all, known.isEmpty() ? List.of(NONE) : known);
                return;
            }
            List<Long> members = SchoolGroupQuery.members(rows, keys, day, FEW + 1);
            boolean those = members.size() <= FEW;
            few |= those;
            conditions.add(those ? "s.id in :" + dimension : member(dimension, SchoolGroupQuery.valid()));
            List<Long> meant = those ? members : keys;
            values.put(dimension, meant.isEmpty() ? List.of(NONE) : meant);
        });
        groups.clear();
    }

    private static String member(String dimension, String valid) {
        return "exists (select m.id from SchoolMemberEntity m where m.school = s.id and m.group in :" + dimension
                + valid + ")";
    }

    /** Parts of which one must be missing; empty when {@link #text} says so itself, or nothing need be missing. */
    Set<SchoolPart> missing() {
        return SchoolGaps.elsewhere(missing).isEmpty() ? Set.of() : missing;
    }

    /** Whether {@link #text} names the keys of the few schools that can be meant. */
    boolean isFew() {
        return few;
    }

    /** Day on which groups and heads count. */
    LocalDate day() {
        return day;
    }

    /** One more condition; its values have names of their own. */
    public SchoolConditions and(String condition, Map<String, Object> more) {
        conditions.add(condition);
        values.putAll(more);
        return this;
    }

    /** The conditions as they stand in a query on these rows. */
    public String text(EntityManager rows) {
        resolve(rows);
        return " where " + String.join(" and ", conditions);
    }

    /** Sets the values of a query with {@link #text}. */
    public <T> TypedQuery<T> fill(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
