package org.khet.portal.core.internal.office;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.function.Function;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Offices in the database. Safe for concurrent use. */
@Component(service = OfficeRepository.class)
public final class OfficeRepository {
    private final UnitOfWork unit;

    /** @param unit the core's rows */
    @Activate
    public OfficeRepository(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    public List<Office> all() {
        return unit.runtime(
                rows -> rows
                        .createQuery("select o from OfficeEntity o order by o.codeKey", OfficeEntity.class)
                        .getResultList()
                        .stream()
                        .map(OfficeEntity::toValue)
                        .toList());
    }

    public OfficeId add(OfficeEntity office) {
        return unit.runtime(rows -> {
            rows.persist(office);
            rows.flush();
            return new OfficeId(office.id());
        });
    }

    public boolean hasCode(String code) {
        return unit.runtime(
                rows -> rows.createQuery("select count(o) from OfficeEntity o where o.codeKey = :key", Long.class)
                                .setParameter("key", OfficeEntity.key(code))
                                .getSingleResult()
                        > 0);
    }

    /** Whoever holds the same office waits until the transaction ends. */
    public void hold(OfficeId office) {
        unit.runtime(rows -> {
            if (rows.find(OfficeEntity.class, office.value(), LockModeType.PESSIMISTIC_WRITE) == null) {
                throw new NoLongerThere("core.office/" + office.value());
            }
            return office;
        });
    }

    /** Code of the structure with which the office began. */
    public String structure(OfficeId office) {
        return office(office, OfficeEntity::structure);
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
}
