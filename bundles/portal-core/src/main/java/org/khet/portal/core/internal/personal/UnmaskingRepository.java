package org.khet.portal.core.internal.personal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.personal.Unmasking;
import org.khet.portal.api.admin.personal.UnmaskingRegister.Filter;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.core.internal.row.Paging;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Showings in the database: added and read, never changed. Safe for concurrent use. */
@Component(service = UnmaskingRepository.class)
public final class UnmaskingRepository {
    private static final String NEWEST_FIRST = " order by u.at desc, u.id desc";
    private final UnitOfWork unit;

    /** @param unit the core's rows */
    @Activate
    public UnmaskingRepository(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    void add(UnmaskingEntity row) {
        unit.<@Nullable Object>in(new OfficeId(row.office()), rows -> {
            rows.persist(row);
            rows.flush();
            return null;
        });
    }

    List<Unmasking> page(OfficeId office, Filter filter, PageRequest page) {
        var where = new Where(filter);
        return unit.in(
                office,
                rows -> values(
                        where.fill(rows.createQuery(
                                "select u from UnmaskingEntity u" + where.text() + NEWEST_FIRST,
                                UnmaskingEntity.class)),
                        page));
    }

    int count(OfficeId office, Filter filter) {
        var where = new Where(filter);
        return unit.in(
                office,
                (EntityManager rows) -> where.fill(
                                rows.createQuery("select count(u) from UnmaskingEntity u" + where.text(), Long.class))
                        .getSingleResult()
                        .intValue());
    }

    List<Unmasking> of(OfficeId office, PersonId person, PageRequest page) {
        return unit.in(
                office,
                rows -> values(
                        rows.createQuery(
                                        "select u from UnmaskingEntity u where u.person = :person" + NEWEST_FIRST,
                                        UnmaskingEntity.class)
                                .setParameter("person", person.value()),
                        page));
    }

    /** Fields of which something was shown. */
    List<String> fields(OfficeId office) {
        return unit.in(
                office,
                rows -> rows.createQuery("select distinct u.field from UnmaskingEntity u", String.class)
                        .getResultList());
    }

    private static List<Unmasking> values(TypedQuery<UnmaskingEntity> query, PageRequest page) {
        return Paging.window(query, page).getResultList().stream()
                .map(UnmaskingEntity::toValue)
                .toList();
    }

    /** The conditions of one question, in JPQL with their values. */
    private static final class Where {
        private final List<String> conditions = new ArrayList<>(List.of("u.id > 0"));
        private final Map<String, Object> values = new HashMap<>();

        Where(Filter filter) {
            if (!filter.text().isBlank()) {
                add(Paging.contains("u.folded", "text"), "text", Paging.folded(filter.text()));
            }
            if (!filter.fields().isEmpty()) {
                add("u.field in :fields", "fields", List.copyOf(filter.fields()));
            }
            LocalDate from = filter.from();
            if (from != null) {
                add("u.at >= :from", "from", start(from));
            }
            LocalDate until = filter.until();
            if (until != null) {
                add("u.at < :until", "until", start(until.plusDays(1)));
            }
        }

        private void add(String condition, String name, Object value) {
            conditions.add(condition);
            values.put(name, value);
        }

        String text() {
            return " where " + String.join(" and ", conditions);
        }

        <T> TypedQuery<T> fill(TypedQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }

        private static Instant start(LocalDate day) {
            return day.atStartOfDay(OfficeTime.ZONE).toInstant();
        }
    }
}
