package org.khet.portal.core.internal.year;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.time.FiscalYearStatus.Step;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What offices did to their fiscal years. Safe for concurrent use. */
@Component(service = FiscalYearRepository.class)
public final class FiscalYearRepository {
    private final UnitOfWork unit;

    /** @param unit the core's rows */
    @Activate
    public FiscalYearRepository(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    /** All steps of the office by year, oldest first; one query. */
    Map<FiscalYear, List<Step>> of(OfficeId office) {
        return unit.in(office, FiscalYearRepository::all);
    }

    /** As {@link #of}; whoever turns a year of the office waits until the transaction ends. */
    Map<FiscalYear, List<Step>> held(OfficeId office) {
        return unit.in(office, rows -> {
            rows.createQuery("select o from OfficeEntity o where o.id = :office")
                    .setParameter("office", office.value())
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList();
            return all(rows);
        });
    }

    /** @param number place in the history of the year, from 1; the database refuses one that is taken */
    void append(Caller caller, FiscalYear year, int number, Step step) {
        unit.<@Nullable Object>in(caller.office(), rows -> {
            rows.persist(new FiscalYearStepEntity(caller, year, number, step));
            rows.flush();
            return null;
        });
    }

    private static Map<FiscalYear, List<Step>> all(EntityManager rows) {
        return rows.createQuery("select s from FiscalYearStepEntity s order by s.number", FiscalYearStepEntity.class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        FiscalYearStepEntity::year,
                        Collectors.mapping(FiscalYearStepEntity::toValue, Collectors.toUnmodifiableList())));
    }
}
