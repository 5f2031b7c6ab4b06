package org.khet.portal.core.internal.office.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.structure.StructurePlan.Fate;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.office.OfficeRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Which structure an office has on which day. Safe for concurrent use. */
@Component(service = StructureRepository.class)
public final class StructureRepository {
    private final UnitOfWork unit;
    private final OfficeRepository offices;

    /** The core's rows, and with which structure offices began. */
    @Activate
    public StructureRepository(
            @Reference(target = "(khet.unit=core)") UnitOfWork unit, @Reference OfficeRepository offices) {
        this.unit = unit;
        this.offices = offices;
    }

    /** Code of the structure of that day. */
    public String on(OfficeId office, LocalDate day) {
        return changes(office).stream()
                .filter(change -> !change.from().isAfter(day))
                .map(StructureChangeEntity::structure)
                .findFirst()
                .orElseGet(() -> first(office));
    }

    /** Code of the structure with which the office began. */
    public String first(OfficeId office) {
        return offices.structure(office);
    }

    /** Whoever changes the structure of the same office waits until the transaction ends. */
    void hold(OfficeId office) {
        offices.hold(office);
    }

    /** All changes, the latest first. */
    public List<StructureChangeEntity> changes(OfficeId office) {
        return unit.in(
                office,
                rows -> rows.createQuery(
                                "select c from StructureChangeEntity c order by c.from desc",
                                StructureChangeEntity.class)
                        .getResultList());
    }

    public void add(OfficeId office, StructureChangeEntity change, Map<UnitId, Fate> touched) {
        unit.<@Nullable Object>in(office, rows -> {
            rows.persist(change);
            rows.flush();
            touched.forEach((key, fate) -> rows.persist(new StructureUnitEntity(change, key, fate)));
            rows.flush();
            return null;
        });
    }

    List<StructureUnitEntity> touched(OfficeId office, StructureChangeEntity change) {
        return unit.in(
                office,
                rows -> rows.createQuery(
                                "select u from StructureUnitEntity u where u.change = :change order by u.id",
                                StructureUnitEntity.class)
                        .setParameter("change", change.id())
                        .getResultList());
    }

    public void remove(OfficeId office, LocalDate from) {
        unit.<@Nullable Object>in(office, rows -> {
            changes(office).stream()
                    .filter(change -> change.from().equals(from))
                    .forEach(change -> {
                        touched(office, change).forEach(rows::remove);
                        rows.flush();
                        rows.remove(change);
                    });
            rows.flush();
            return null;
        });
    }
}
