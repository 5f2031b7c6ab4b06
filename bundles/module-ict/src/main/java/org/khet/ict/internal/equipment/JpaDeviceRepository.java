package org.khet.ict.internal.equipment;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Devices in the database. */
@Component(service = DeviceRepository.class)
public final class JpaDeviceRepository implements DeviceRepository {
    private final UnitOfWork work;

    /** @param work unit {@code ict} */
    @Activate
    public JpaDeviceRepository(@Reference(target = "(khet.unit=ict)") UnitOfWork work) {
        this.work = work;
    }

    @Override
    public Device add(OfficeId office, int running, Device device) {
        return work.in(office, em -> {
            var row = new EquipmentEntity(office, running, device);
            em.persist(row);
            flush(em);
            return row.toValue();
        });
    }

    @Override
    public Device store(Device changed) {
        return work.in(changed.key().office(), em -> {
            var row = held(em, changed.id());
            if (row.version() != changed.key().version()) {
                throw Outdated.of("ict.equipment.outdated", changed.assetNo());
            }
            row.write(changed);
            flush(em);
            return row.toValue();
        });
    }

    @Override
    public Optional<Device> find(OfficeId office, long id) {
        return work.in(
                office,
                em -> Optional.ofNullable(em.find(EquipmentEntity.class, id)).map(EquipmentEntity::toValue));
    }

    @Override
    public Optional<Device> twin(OfficeId office, Device device) {
        var words = device.words();
        return work.in(
                office,
                em -> em.createQuery(
                                "select d from EquipmentEntity d where d.office = :office and d.id <> :id and"
                                        + " (d.propertyNo = :property or d.serial = :serial)",
                                EquipmentEntity.class)
                        .setParameter("office", office.value())
                        .setParameter("id", device.id())
                        .setParameter("property", words.propertyNo().isEmpty() ? "\u2007" : words.propertyNo())
                        .setParameter("serial", words.serial().isEmpty() ? "\u2007" : words.serial())
                        .getResultStream()
                        .map(EquipmentEntity::toValue)
                        .filter(other -> sameProperty(other, device) || sameSerial(other, device))
                        .findFirst());
    }

    private static boolean sameProperty(Device one, Device other) {
        return !one.words().propertyNo().isEmpty()
                && one.words().propertyNo().equals(other.words().propertyNo())
                && one.owner().equals(other.owner());
    }

    private static boolean sameSerial(Device one, Device other) {
        return !one.words().serial().isEmpty()
                && one.words().serial().equals(other.words().serial())
                && one.words().brand().equalsIgnoreCase(other.words().brand());
    }

    @Override
    public List<Device> page(OfficeId office, Reach reach, DeviceFilter filter, PageRequest page) {
        return work.in(
                office,
                em -> select(
                                em,
                                "d",
                                order(page.sort()),
                                EquipmentEntity.class,
                                new DeviceConditions(office, reach, filter))
                        .setFirstResult(page.offset())
                        .setMaxResults(page.limit())
                        .getResultStream()
                        .map(EquipmentEntity::toValue)
                        .toList());
    }

    @Override
    public int count(OfficeId office, Reach reach, DeviceFilter filter) {
        return work.in(
                office,
                em -> select(em, "count(d.id)", "", Long.class, new DeviceConditions(office, reach, filter))
                        .getSingleResult()
                        .intValue());
    }

    @Override
    public Map<MobecRegister.Kind, Integer> ofSchools(OfficeId office, Reach reach) {
        var here = new DeviceConditions(office, reach, DeviceFilter.ALL.in(DeviceState.here()));
        String rest = " and d.school is not null group by d.school, d.classCode";
        return work.in(
                office,
                em -> select(em, "d.school, d.classCode, count(d.id)", rest, Object[].class, here)
                        .getResultStream()
                        .collect(Collectors.toMap(MobecRegister.Kind::of, row -> Math.toIntExact((Long) row[2]))));
    }

    @Override
    public void repairStarted(OfficeId office, long id) {
        work.in(office, em -> {
            var row = held(em, id);
            row.repairStarted();
            return row.version();
        });
    }

    @Override
    public void repairEnded(OfficeId office, long id, BooleanSupplier elsewhere) {
        work.in(office, em -> {
            var row = held(em, id);
            if (!elsewhere.getAsBoolean()) {
                row.repairEnded();
            }
            return row.version();
        });
    }

    @Override
    public void conditionFound(OfficeId office, long id, DeviceState condition, BooleanSupplier elsewhere) {
        work.in(office, em -> {
            var row = held(em, id);
            row.found(condition, elsewhere.getAsBoolean());
            return row.version();
        });
    }

    @Override
    public Optional<Device> named(OfficeId office, String number) {
        return work.in(office, em -> {
            List<EquipmentEntity> found = em.createQuery(
                            "select d from EquipmentEntity d where d.office = :office and (d.assetNo = :number"
                                    + " or d.propertyNo = :number or d.serial = :number)",
                            EquipmentEntity.class)
                    .setParameter("office", office.value())
                    .setParameter("number", number.strip())
                    .setMaxResults(2)
                    .getResultList();
            return found.size() == 1 ? Optional.of(found.getFirst().toValue()) : Optional.empty();
        });
    }

    @Override
    public boolean lent(OfficeId office, long id) {
        return work.in(office, em -> held(em, id).lent());
    }

    @Override
    public void lentBack(OfficeId office, long id, @Nullable DeviceState condition) {
        work.in(office, em -> {
            var row = held(em, id);
            row.lentBack(condition);
            return row.version();
        });
    }

    @Override
    public void clear(OfficeId office) {
        work.in(
                office,
                em -> em.createQuery("delete from EquipmentEntity d where d.office = :office")
                        .setParameter("office", office.value())
                        .executeUpdate());
    }

    /** Somebody may store the same number at the same moment; then the database keeps one of the two out. */
    private static void flush(EntityManager em) {
        try {
            em.flush();
        } catch (PersistenceException e) {
            String why = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
            if (why.contains("ict_equipment_serial_uk")) {
                throw Rejected.of("serial", "ict.error.twin-now");
            }
            if (why.contains("ict_equipment_property_uk")) {
                throw Rejected.of("property", "ict.error.twin-now");
            }
            throw e;
        }
    }

    private static EquipmentEntity held(EntityManager em, long id) {
        var row = em.find(EquipmentEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            throw new NoLongerThere("ict.equipment/" + id);
        }
        return row;
    }

    private static String order(List<PageRequest.Sort> sort) {
        StringBuilder order = new StringBuilder(" order by ");
        for (PageRequest.Sort column : sort) {
            String name = DeviceRepository.column(column.column());
            if (name == null) {
                throw new IllegalArgumentException("column " + column.column());
            }
            order.append(name).append(column.descending() ? " desc, " : ", ");
        }
        return order.append(sort.isEmpty() ? "d.seq desc" : "d.id").toString();
    }

    private static <T> TypedQuery<T> select(
            EntityManager em, String what, String rest, Class<T> type, DeviceConditions conditions) {
        TypedQuery<T> query = em.createQuery(
                "select " + what + " from EquipmentEntity d where " + String.join(" and ", conditions.texts()) + rest,
                type);
        conditions.values().forEach(query::setParameter);
        return query;
    }
}
