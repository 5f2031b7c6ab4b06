package org.khet.portal.core.internal.time;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.time.SchoolTerm;
import org.khet.portal.api.time.SchoolYear;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** School years that offices recorded, with their terms. Safe for concurrent use. */
@Component(service = SchoolYearRepository.class)
public final class SchoolYearRepository {
    private final UnitOfWork unit;

    /** @param unit the core's rows */
    @Activate
    public SchoolYearRepository(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    /** All of the office by number of the year; two queries. */
    List<Versioned<SchoolYear>> of(OfficeId office) {
        return unit.in(office, SchoolYearRepository::all);
    }

    /** As {@link #of}; whoever records a year of the office waits until the transaction ends. */
    List<Versioned<SchoolYear>> held(OfficeId office) {
        return unit.in(office, rows -> {
            rows.createQuery("select o from OfficeEntity o where o.id = :office")
                    .setParameter("office", office.value())
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList();
            return all(rows);
        });
    }

    /** Stores days and terms, also of a year that is there, whose edition is another one afterwards. */
    void put(OfficeId office, SchoolYear year) {
        unit.<@Nullable Object>in(office, rows -> {
            SchoolYearEntity row = rows.createQuery(
                            "select y from SchoolYearEntity y where y.startingYear = :year", SchoolYearEntity.class)
                    .setParameter("year", year.startingYear())
                    .getResultStream()
                    .findFirst()
                    .orElse(null);
            if (row == null) {
                row = new SchoolYearEntity(office.value(), year);
                rows.persist(row);
            } else {
                row.fill(year);
                rows.lock(row, LockModeType.OPTIMISTIC_FORCE_INCREMENT); // also when only terms change
            }
            terms(rows, row, year.terms());
            rows.flush();
            return null;
        });
    }

    private static void terms(EntityManager rows, SchoolYearEntity year, List<SchoolTerm> wanted) {
        List<SchoolTermEntity> there = rows.createQuery(
                        "select t from SchoolTermEntity t where t.year = :year order by t.number",
                        SchoolTermEntity.class)
                .setParameter("year", year.id())
                .getResultList();
        for (int index = 0; index < Math.max(there.size(), wanted.size()); index++) {
            if (index >= wanted.size()) {
                rows.remove(there.get(index));
            } else if (index < there.size()) {
                there.get(index).fill(wanted.get(index));
            } else {
                rows.persist(new SchoolTermEntity(year, wanted.get(index)));
            }
        }
    }

    private static List<Versioned<SchoolYear>> all(EntityManager rows) {
        Map<Long, List<SchoolTermEntity>> terms = rows.createQuery(
                        "select t from SchoolTermEntity t order by t.number", SchoolTermEntity.class)
                .getResultStream()
                .collect(Collectors.groupingBy(SchoolTermEntity::year));
        return rows.createQuery("select y from SchoolYearEntity y order by y.startingYear", SchoolYearEntity.class)
                .getResultStream()
                .map(row -> new Versioned<>(row.toValue(terms.getOrDefault(row.id(), List.of())), row.version()))
                .toList();
    }
}
