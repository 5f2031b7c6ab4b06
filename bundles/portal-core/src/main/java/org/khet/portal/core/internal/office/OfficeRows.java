package org.khet.portal.core.internal.office;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Unit;
import org.khet.portal.api.office.UnitId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offices and units in the database. Safe for concurrent use. */
@Component(service = OfficeRows.class)
public final class OfficeRows {
    private final UnitOfWork unit;

    /** @param unit the core's rows */
    @Activate
    public OfficeRows(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    List<Office> all() {
        return unit.runtime(
                rows -> rows
                        .createQuery("select o from OfficeEntity o order by o.codeKey", OfficeEntity.class)
                        .getResultList()
                        .stream()
                        .map(OfficeEntity::toValue)
                        .toList());
    }

    OfficeId add(OfficeEntity office) {
        return unit.runtime(rows -> {
            rows.persist(office);
            rows.flush();
            return new OfficeId(office.id());
        });
    }

    boolean hasCode(String code) {
        return unit.runtime(
                rows -> rows.createQuery("select count(o) from OfficeEntity o where o.codeKey = :key", Long.class)
                                .setParameter("key", OfficeEntity.key(code))
                                .getSingleResult()
                        > 0);
    }

    <T> T office(OfficeId office, Function<OfficeEntity, T> work) {
        return unit.runtime(rows -> {
            OfficeEntity found = rows.find(OfficeEntity.class, office.value());
            if (found == null) {
                throw new NoLongerThere("core.office/" + office.value());
            }
            T result = work.apply(found);
            rows.flush();
            return result;
        });
    }

    List<Unit> units(OfficeId office, LocalDate day) {
        return unit.in(
                office,
                rows -> rows
                        .createQuery(
                                "select u from UnitEntity u where u.from <= :day and (u.until is null or u.until >= :day)"
                                        + " order by u.order, u.id",
                                UnitEntity.class)
                        .setParameter("day", day)
                        .getResultList()
                        .stream()
                        .map(UnitEntity::toValue)
                        .toList());
    }

    boolean hasUnitCode(OfficeId office, String code) {
        return unit.in(
                office,
                rows -> rows.createQuery("select count(u) from UnitEntity u where u.code = :code", Long.class)
                                .setParameter("code", code)
                                .getSingleResult()
                        > 0);
    }

    UnitId addUnit(UnitEntity added) {
        return unit.in(new OfficeId(added.office()), rows -> {
            rows.persist(added);
            rows.flush();
            return new UnitId(added.id());
        });
    }

    void unit(OfficeId office, UnitId key, java.util.function.Consumer<UnitEntity> work) {
        unit.<@Nullable Object>in(office, rows -> {
            UnitEntity found = rows.find(UnitEntity.class, key.value(), LockModeType.OPTIMISTIC);
            if (found == null) {
                throw new NoLongerThere("core.unit/" + key.value());
            }
            work.accept(found);
            rows.flush();
            return null;
        });
    }

    boolean hasPeople(OfficeId office, UnitId key, LocalDate day) {
        return unit.in(office, rows -> people(rows, key, day) > 0);
    }

    private static long people(EntityManager rows, UnitId key, LocalDate day) {
        return rows.createQuery(
                        "select count(p) from PersonEntity p where p.unit = :unit"
                                + " and (p.leftOn is null or p.leftOn >= :day)",
                        Long.class)
                .setParameter("unit", key.value())
                .setParameter("day", day)
                .getSingleResult();
    }
}
