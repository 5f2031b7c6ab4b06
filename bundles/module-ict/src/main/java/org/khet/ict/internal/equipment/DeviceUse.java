package org.khet.ict.internal.equipment;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.imports.RecordUse;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.SchoolId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Schools that own equipment. */
@Component(service = RecordUse.class)
public final class DeviceUse implements RecordUse {
    private final UnitOfWork work;

    /** @param work unit {@code ict} */
    @Activate
    public DeviceUse(@Reference(target = "(khet.unit=ict)") UnitOfWork work) {
        this.work = work;
    }

    @Override
    public Set<SchoolId> schools(OfficeId office, Collection<SchoolId> schools) {
        Set<Long> owners = work.in(
                office,
                em -> Set.copyOf(em.createQuery(
                                "select distinct d.school from EquipmentEntity d"
                                        + " where d.office = :office and d.school is not null",
                                Long.class)
                        .setParameter("office", office.value())
                        .getResultList()));
        return schools.stream()
                .filter(school -> owners.contains(school.value()))
                .collect(Collectors.toSet());
    }
}
