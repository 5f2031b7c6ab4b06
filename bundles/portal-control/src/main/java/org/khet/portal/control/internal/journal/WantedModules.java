package org.khet.portal.control.internal.journal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The desired state in the database. Safe for concurrent use. */
@Component(service = WantedModules.class)
public final class WantedModules {
    private final UnitOfWork unit;

    /** @param unit the control's rows */
    @Activate
    public WantedModules(@Reference(target = "(khet.unit=control)") UnitOfWork unit) {
        this.unit = unit;
    }

    /** All rows, removed ones too, by id. */
    public List<Wanted> all() {
        return unit.runtime(rows -> rows.createQuery("select w from WantedEntity w order by w.id", WantedEntity.class)
                .getResultStream()
                .map(WantedEntity::toValue)
                .toList());
    }

    /** The row of a module, a removed one too. */
    public Optional<Wanted> find(String id) {
        return unit.runtime(
                rows -> Optional.ofNullable(rows.find(WantedEntity.class, id)).map(WantedEntity::toValue));
    }

    /** Writes what is wanted. */
    public void put(Wanted value, String by) {
        unit.<@Nullable Object>runtime(rows -> {
            WantedEntity row = rows.find(WantedEntity.class, value.id());
            if (row == null) {
                row = new WantedEntity(value.id());
                row.set(value, by);
                rows.persist(row);
            } else {
                row.set(value, by);
            }
            return null;
        });
    }
}
