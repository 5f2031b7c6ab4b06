package org.khet.portal.core.internal.office.school;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.admin.school.SchoolProfile;
import org.khet.portal.api.admin.school.SchoolProfiles.Head;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.core.internal.office.person.SchoolHeads;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rest of the record of schools, in their rows. Every method works on one office. Safe for concurrent use. */
@Component(service = SchoolProfileRepository.class)
public final class SchoolProfileRepository {

    private final UnitOfWork unit;

    /** @param unit the core's rows */
    @Activate
    public SchoolProfileRepository(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    public Map<SchoolId, SchoolProfile> findAll(OfficeId office, Collection<SchoolId> schools) {
        Map<SchoolId, SchoolProfile> found = new HashMap<>();
        if (!schools.isEmpty()) {
            unit.in(
                            office,
                            rows -> rows.createQuery(
                                            "select s from SchoolEntity s where s.id in :schools", SchoolEntity.class)
                                    .setParameter("schools", keys(schools))
                                    .getResultList())
                    .forEach(row -> found.put(new SchoolId(row.id()), row.profile()));
        }
        return Map.copyOf(found);
    }

    /** Who heads these schools on a day by their post; directors before those who stand in. */
    public Map<SchoolId, Head> heads(OfficeId office, Collection<SchoolId> schools, LocalDate day) {
        return SchoolHeads.of(unit, office, schools, day);
    }

    /**
     * Writes the record into the row of a school.
     *
     * @param edition number of the edition that was opened
     * @return number of the edition that stands there now
     */
    public int put(OfficeId office, SchoolId school, int edition, SchoolProfile profile) {
        return unit.in(office, rows -> {
            SchoolEntity row = rows.find(SchoolEntity.class, school.value());
            if (row == null) {
                throw new NoLongerThere("core.school/" + school.value());
            }
            if (row.version() != edition) {
                throw Outdated.of("core.outcome.changed");
            }
            row.describe(profile);
            rows.flush();
            return row.version();
        });
    }

    private static List<Long> keys(Collection<SchoolId> schools) {
        return schools.stream().map(SchoolId::value).distinct().toList();
    }
}
