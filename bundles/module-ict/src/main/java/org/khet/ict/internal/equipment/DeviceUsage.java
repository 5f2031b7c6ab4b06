package org.khet.ict.internal.equipment;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.imports.RecordUsage;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Schools and units that own equipment, also what was written off. */
@Component(service = RecordUsage.class)
public final class DeviceUsage implements RecordUsage {
    private final UnitOfWork work;

    /** @param work unit {@code ict} */
    @Activate
    public DeviceUsage(@Reference(target = "(khet.unit=ict)") UnitOfWork work) {
        this.work = work;
    }

    @Override
    public String what() {
        return "ict.equipment.owned.label";
    }

    @Override
    public Set<SchoolId> schools(OfficeId office, Collection<SchoolId> schools) {
        Set<Long> owners = owners("select distinct d.school from EquipmentEntity d where d.office = :office", office);
        return schools.stream()
                .filter(school -> owners.contains(school.value()))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<UnitId> units(OfficeId office, Collection<UnitId> units) {
        Set<Long> owners = owners("select distinct d.unit from EquipmentEntity d where d.office = :office", office);
        return units.stream().filter(unit -> owners.contains(unit.value())).collect(Collectors.toSet());
    }

    private Set<Long> owners(String query, OfficeId office) {
        return work.in(
                office,
                em -> em.createQuery(query, Long.class)
                        .setParameter("office", office.value())
                        .getResultStream()
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }
}
