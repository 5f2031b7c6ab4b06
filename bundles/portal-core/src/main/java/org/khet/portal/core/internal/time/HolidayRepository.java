package org.khet.portal.core.internal.time;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What offices changed about holidays. Safe for concurrent use. */
@Component(service = HolidayRepository.class)
public final class HolidayRepository {
    private final UnitOfWork unit;

    /** @param unit the core's rows */
    @Activate
    public HolidayRepository(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    List<HolidayEntity> of(OfficeId office) {
        return unit.in(
                office,
                rows -> rows.createQuery("select h from HolidayEntity h order by h.day", HolidayEntity.class)
                        .getResultList());
    }

    void off(OfficeId office, LocalDate day, String name) {
        unit.<@Nullable Object>in(office, rows -> {
            HolidayEntity row = find(rows, day).orElseGet(() -> new HolidayEntity(office.value(), day));
            row.off(name);
            rows.persist(row);
            return null;
        });
    }

    void working(OfficeId office, LocalDate day, @Nullable String nationalName) {
        unit.<@Nullable Object>in(office, rows -> {
            Optional<HolidayEntity> row = find(rows, day);
            if (nationalName == null) {
                row.ifPresent(rows::remove);
            } else {
                HolidayEntity kept = row.orElseGet(() -> new HolidayEntity(office.value(), day));
                kept.working(nationalName);
                rows.persist(kept);
            }
            return null;
        });
    }

    private static Optional<HolidayEntity> find(EntityManager rows, LocalDate day) {
        return rows.createQuery("select h from HolidayEntity h where h.day = :day", HolidayEntity.class)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }
}
