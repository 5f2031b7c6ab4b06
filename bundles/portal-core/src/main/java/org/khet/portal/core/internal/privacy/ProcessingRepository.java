package org.khet.portal.core.internal.privacy;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.khet.portal.api.admin.personal.ProcessingActivity;
import org.khet.portal.api.admin.personal.ProcessingId;
import org.khet.portal.api.admin.personal.ProcessingRegister.Filter;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.core.internal.row.Paging;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The register of processing in the database. Safe for concurrent use. */
@Component(service = ProcessingRepository.class)
public final class ProcessingRepository {
    private static final Map<String, String> COLUMNS = Map.of("name", "p.name");
    private final UnitOfWork unit;

    /** @param unit the core's rows */
    @Activate
    public ProcessingRepository(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    List<ProcessingActivity> page(OfficeId office, Filter filter, LocalDate today, PageRequest page) {
        var where = new Where(filter, today);
        String text = "select p from ProcessingEntity p" + where.text() + Paging.order(page, COLUMNS, "p.first, p.id");
        return unit.in(
                office,
                rows ->
                        Paging.window(where.fill(rows.createQuery(text, ProcessingEntity.class)), page)
                                .getResultList()
                                .stream()
                                .map(ProcessingEntity::toValue)
                                .toList());
    }

    int count(OfficeId office, Filter filter, LocalDate today) {
        var where = new Where(filter, today);
        return unit.in(
                office,
                rows -> where.fill(
                                rows.createQuery("select count(p) from ProcessingEntity p" + where.text(), Long.class))
                        .getSingleResult()
                        .intValue());
    }

    /** From which proposals activities that have not ended were taken. */
    Set<String> origins(OfficeId office, LocalDate today) {
        return unit.in(
                office,
                rows -> Set.copyOf(rows.createQuery(
                                "select distinct p.origin from ProcessingEntity p"
                                        + " where p.last is null or p.last >= :today",
                                String.class)
                        .setParameter("today", today)
                        .getResultList()));
    }

    ProcessingId add(ProcessingEntity row) {
        return unit.in(new OfficeId(row.office()), rows -> {
            rows.persist(row);
            rows.flush();
            return new ProcessingId(row.id());
        });
    }

    <T> T activity(OfficeId office, ProcessingId key, Function<ProcessingEntity, T> work) {
        return unit.in(office, rows -> {
            ProcessingEntity found = rows.find(ProcessingEntity.class, key.value());
            if (found == null) {
                throw new NoLongerThere("core.processing/" + key.value());
            }
            T result = work.apply(found);
            rows.flush();
            return result;
        });
    }

    /** The conditions of one question, in JPQL with their values. */
    private static final class Where {
        private final List<String> conditions = new ArrayList<>(List.of("p.id > 0"));
        private final Map<String, Object> values = new HashMap<>();

        Where(Filter filter, LocalDate today) {
            if (!filter.ended()) {
                conditions.add("(p.last is null or p.last >= :today)");
                values.put("today", today);
            }
            if (!filter.text().isBlank()) {
                conditions.add(Paging.contains("p.folded", "text"));
                values.put("text", Paging.folded(filter.text()));
            }
            if (!filter.bases().isEmpty()) {
                conditions.add("p.basis in :bases");
                values.put("bases", List.copyOf(filter.bases()));
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
