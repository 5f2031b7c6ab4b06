package org.khet.portal.control.internal.journal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The desired state in the database. Safe for concurrent use. */
@Component(service = DesiredModuleRepository.class)
public final class DesiredModuleRepository {
    private final UnitOfWork unit;

    /** @param unit the control's rows */
    @Activate
    public DesiredModuleRepository(@Reference(target = "(khet.unit=control)") UnitOfWork unit) {
        this.unit = unit;
    }

    /** All rows, removed ones too, by id. */
    public List<DesiredModule> all() {
        return unit.runtime(
                rows -> rows.createQuery("select w from DesiredModuleEntity w order by w.id", DesiredModuleEntity.class)
                        .getResultStream()
                        .map(DesiredModuleEntity::toValue)
                        .toList());
    }

    /** The row of a module, a removed one too. */
    public Optional<DesiredModule> find(String id) {
        return unit.runtime(rows ->
                Optional.ofNullable(rows.find(DesiredModuleEntity.class, id)).map(DesiredModuleEntity::toValue));
    }

    /** Writes what is wanted. */
    public void put(DesiredModule value, String by) {
        unit.<@Nullable Object>runtime(rows -> {
            DesiredModuleEntity row = rows.find(DesiredModuleEntity.class, value.id());
            if (row == null) {
                row = new DesiredModuleEntity(value.id());
                row.set(value, by);
                rows.persist(row);
            } else {
                row.set(value, by);
            }
            return null;
        });
    }
}
