package org.khet.portal.core.internal.module;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Switches of modules in the database. Safe for concurrent use. */
@Component(service = SwitchRepository.class)
public final class SwitchRepository {
    private final UnitOfWork unit;

    /** @param unit the core's rows */
    @Activate
    public SwitchRepository(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    /**
     * What differs after each switch.
     *
     * @param rows    number of rows
     * @param changes how often they were changed
     * @param keys    sum of their keys: a forgotten row and a new one count like no change
     */
    record Mark(long rows, long changes, long keys) {}

    /** Whether anything was switched, without reading all of it. */
    Mark mark() {
        return unit.runtime(rows -> {
            Object[] found = rows.createQuery(
                            "select count(s), sum(s.version), sum(s.id) from SwitchEntity s", Object[].class)
                    .getSingleResult();
            return new Mark(number(found[0]), number(found[1]), number(found[2]));
        });
    }

    private static long number(@Nullable Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }

    /** Modules that are on, by office; one query. */
    Map<OfficeId, Set<ModuleId>> on() {
        return unit.runtime(rows -> {
            Map<OfficeId, Set<ModuleId>> on = new HashMap<>();
            rows.createQuery("select s from SwitchEntity s where s.on = 1", SwitchEntity.class)
                    .getResultList()
                    .forEach(row -> on.computeIfAbsent(new OfficeId(row.office()), key -> new HashSet<>())
                            .add(new ModuleId(row.module())));
            return on;
        });
    }

    /**
     * Modules that are on in the office; nobody else switches one of them until the transaction ends, so that of two who
     * switch a module on and off what it needs the second sees the first one's switch.
     */
    Set<ModuleId> held(OfficeId office) {
        return unit.runtime(rows -> {
            rows.createQuery("select s from SwitchEntity s where s.office = :office", SwitchEntity.class)
                    .setParameter("office", office.value())
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList();
            // asked again: a row that came while this one waited is not among the locked ones
            return rows.createQuery(
                            "select s.module from SwitchEntity s where s.office = :office and s.on = 1", String.class)
                    .setParameter("office", office.value())
                    .getResultStream()
                    .map(ModuleId::new)
                    .collect(Collectors.toSet());
        });
    }

    /** Modules that were ever switched in the office. */
    Set<ModuleId> ever(OfficeId office) {
        return unit.runtime(
                rows -> rows.createQuery("select s.module from SwitchEntity s where s.office = :office", String.class)
                        .setParameter("office", office.value())
                        .getResultStream()
                        .map(ModuleId::new)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Offices in which a module is on, by id. */
    List<OfficeId> offices(ModuleId module) {
        return unit.runtime(rows -> rows.createQuery(
                        "select s.office from SwitchEntity s where s.module = :module and s.on = 1 order by s.office",
                        Long.class)
                .setParameter("module", module.value())
                .getResultStream()
                .map(OfficeId::new)
                .toList());
    }

    /** Takes all switches of a module away. */
    void forget(ModuleId module) {
        unit.runtime(rows -> rows.createQuery("delete from SwitchEntity s where s.module = :module")
                .setParameter("module", module.value())
                .executeUpdate());
    }

    /** Switches; false when it was so already. */
    boolean set(OfficeId office, ModuleId module, boolean wanted, Instant now) {
        return unit.runtime(rows -> {
            SwitchEntity row = rows.createQuery(
                            "select s from SwitchEntity s where s.office = :office and s.module = :module",
                            SwitchEntity.class)
                    .setParameter("office", office.value())
                    .setParameter("module", module.value())
                    .getResultStream()
                    .findFirst()
                    .orElseGet(() -> new SwitchEntity(office.value(), module.value()));
            if (row.isOn() == wanted) {
                return false;
            }
            row.set(wanted, now);
            rows.persist(row);
            rows.flush();
            return true;
        });
    }
}
