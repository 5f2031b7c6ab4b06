package org.khet.portal.core.internal.module;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Switches of modules in the database. Safe for concurrent use. */
@Component(service = SwitchRows.class)
public final class SwitchRows {
    private final UnitOfWork unit;

    /** @param unit the core's rows */
    @Activate
    public SwitchRows(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
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
