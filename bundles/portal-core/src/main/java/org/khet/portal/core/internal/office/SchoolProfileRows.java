package org.khet.portal.core.internal.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.PersonId;
import org.khet.portal.api.office.SchoolId;
import org.khet.portal.api.office.SchoolProfile;
import org.khet.portal.api.office.SchoolProfiles.Head;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rest of the record of schools, in their rows. Every method works on one office. Safe for concurrent use. */
@Component(service = SchoolProfileRows.class)
public final class SchoolProfileRows {
    /** Which people {@code p} head a school on {@code :day} by their post. */
    static final String HEADS = "(p.leftOn is null or p.leftOn >= :day)"
            + " and (p.position like 'ผู้อำนวยการ%' or p.position like 'รักษา%ผู้อำนวยการ%')";

    private static final String DIRECTORS = "select p from PersonEntity p where p.school in :schools and " + HEADS;
    private final UnitOfWork unit;

    /** @param unit the core's rows */
    @Activate
    public SchoolProfileRows(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    Map<SchoolId, SchoolProfile> findAll(OfficeId office, Collection<SchoolId> schools) {
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
    Map<SchoolId, Head> heads(OfficeId office, Collection<SchoolId> schools, LocalDate day) {
        Map<SchoolId, Head> found = new HashMap<>();
        if (!schools.isEmpty()) {
            for (PersonEntity row : directors(office, schools, day)) {
                Long school = row.school();
                if (school != null) {
                    String name = row.toValue(day).fullName();
                    found.putIfAbsent(new SchoolId(school), new Head(name, new PersonId(row.id())));
                }
            }
        }
        return found;
    }

    /**
     * Writes the record into the row of a school.
     *
     * @param edition number of the edition that was opened
     * @return number of the edition that stands there now
     */
    int put(OfficeId office, SchoolId school, int edition, SchoolProfile profile) {
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

    private List<PersonEntity> directors(OfficeId office, Collection<SchoolId> schools, LocalDate day) {
        List<PersonEntity> found = new ArrayList<>(unit.in(
                office,
                rows -> rows.createQuery(DIRECTORS, PersonEntity.class)
                        .setParameter("schools", keys(schools))
                        .setParameter("day", day)
                        .getResultList()));
        found.sort(java.util.Comparator.comparing(
                        (PersonEntity row) -> row.toDraft().position().startsWith("รักษา"))
                .thenComparingLong(PersonEntity::id));
        return found;
    }

    private static List<Long> keys(Collection<SchoolId> schools) {
        return schools.stream().map(SchoolId::value).distinct().toList();
    }
}
