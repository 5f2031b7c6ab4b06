package org.khet.portal.core.internal.privacy;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.personal.DataRequest;
import org.khet.portal.api.admin.personal.DataRequest.State;
import org.khet.portal.api.admin.personal.DataRequestId;
import org.khet.portal.api.admin.personal.DataRequestRegister.Filter;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.core.internal.row.Paging;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Requests of data subjects in the database. Safe for concurrent use. */
@Component(service = DataRequestRepository.class)
public final class DataRequestRepository {
    private static final String OPEN_FIRST = " order by r.closed, r.due, r.id";
    private final UnitOfWork unit;

    /** @param unit the core's rows */
    @Activate
    public DataRequestRepository(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    List<DataRequest> page(OfficeId office, Filter filter, LocalDate today, PageRequest page) {
        var where = new Where(filter, today);
        return unit.in(
                office,
                rows -> Paging.window(
                                where.fill(rows.createQuery(
                                        "select r from DataRequestEntity r" + where.text() + OPEN_FIRST,
                                        DataRequestEntity.class)),
                                page)
                        .getResultList()
                        .stream()
                        .map(DataRequestEntity::toValue)
                        .toList());
    }

    int count(OfficeId office, Filter filter, LocalDate today) {
        var where = new Where(filter, today);
        return unit.in(
                office,
                rows -> where.fill(
                                rows.createQuery("select count(r) from DataRequestEntity r" + where.text(), Long.class))
                        .getSingleResult()
                        .intValue());
    }

    /** What stands instead of the name of the person, if that person is erased. */
    Optional<String> erasedName(OfficeId office, @Nullable PersonId person) {
        return person == null
                ? Optional.empty()
                : unit.in(
                        office,
                        rows -> rows.createQuery(
                                        "select concat(p.firstName, ' ', p.lastName) from PersonEntity p"
                                                + " where p.id = :person and p.erased is not null",
                                        String.class)
                                .setParameter("person", person.value())
                                .getResultStream()
                                .findFirst());
    }

    /** Open ones that are due on that day or before, and were told less often than by that stage. */
    List<DataRequestId> due(OfficeId office, LocalDate day, int stage) {
        return unit.in(
                office,
                rows -> rows
                        .createQuery(
                                "select r from DataRequestEntity r where r.state = :open and r.due <= :day"
                                        + " and r.reminded < :stage order by r.due, r.id",
                                DataRequestEntity.class)
                        .setParameter("open", State.OPEN)
                        .setParameter("day", day)
                        .setParameter("stage", stage)
                        .getResultList()
                        .stream()
                        .map(row -> row.toValue().id())
                        .toList());
    }

    DataRequestId add(DataRequestEntity row) {
        return unit.in(new OfficeId(row.office()), rows -> {
            rows.persist(row);
            rows.flush();
            return new DataRequestId(row.id());
        });
    }

    <T> T request(OfficeId office, DataRequestId key, Function<DataRequestEntity, T> work) {
        return unit.in(office, rows -> {
            DataRequestEntity found = rows.find(DataRequestEntity.class, key.value());
            if (found == null) {
                throw new NoLongerThere("core.data-request/" + key.value());
            }
            T result = work.apply(found);
            rows.flush();
            return result;
        });
    }

    /** The conditions of one question, in JPQL with their values. */
    private static final class Where {
        private final List<String> conditions = new ArrayList<>(List.of("r.id > 0"));
        private final Map<String, Object> values = new HashMap<>();

        Where(Filter filter, LocalDate today) {
            if (!filter.text().isBlank()) {
                conditions.add(Paging.contains("r.folded", "text"));
                values.put("text", Paging.folded(filter.text()));
            }
            if (!filter.states().isEmpty()) {
                conditions.add("r.state in :states");
                values.put("states", List.copyOf(filter.states()));
            }
            if (filter.overdue()) {
                conditions.add("r.state = :open and r.due < :today");
                values.put("open", State.OPEN);
                values.put("today", today);
            }
        }

        String text() {
            return " where " + String.join(" and ", conditions);
        }

        <T> TypedQuery<T> fill(TypedQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }
    }
}
