package org.khet.portal.core.internal.office.person;

import java.util.HashMap;
import java.util.Map;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.api.structure.Units;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads all people of an office, and where they may work, for comparing a list with it. Safe for concurrent use. */
@Component(service = PersonSnapshots.class)
public final class PersonSnapshots {
    private final UnitOfWork unit;
    private final Units units;
    private final OfficeAudit trail;

    /** The core's rows, units of offices, and today. */
    @Activate
    public PersonSnapshots(
            @Reference(target = "(khet.unit=core)") UnitOfWork unit,
            @Reference Units units,
            @Reference OfficeAudit trail) {
        this.unit = unit;
        this.units = units;
        this.trail = trail;
    }

    public PersonSnapshot of(OfficeId office) {
        return unit.in(
                office,
                rows -> new PersonSnapshot(
                        rows.createQuery("select p from PersonEntity p", PersonEntity.class).getResultList().stream()
                                .map(row -> new PersonSnapshot.Known(row.toValue(trail.today()), row.version()))
                                .toList()));
    }

    PersonWorkplaces places(OfficeId office) {
        return unit.in(
                office,
                rows -> new PersonWorkplaces(
                        units.of(office),
                        rows
                                .createQuery(
                                        "select c.code, c.school from SchoolCodeEntity c, SchoolEntity s"
                                                + " where s.id = c.school and s.status = :status",
                                        Object[].class)
                                .setParameter("status", SchoolStatus.ACTIVE)
                                .getResultList()
                                .stream()
                                .map(row -> new PersonWorkplaces.Coded((String) row[0], new SchoolId((Long) row[1])))
                                .toList()));
    }

    /** How many people have a name, by its {@link PersonSnapshot#key}. */
    public Map<String, Integer> names(OfficeId office) {
        return unit.in(office, rows -> {
            Map<String, Integer> names = new HashMap<>();
            rows.createQuery("select p.firstName, p.lastName from PersonEntity p", Object[].class)
                    .getResultList()
                    .forEach(row -> names.merge(PersonSnapshot.key((String) row[0], (String) row[1]), 1, Integer::sum));
            return names;
        });
    }
}
