package org.khet.portal.core.internal.office.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.admin.school.SchoolProfiles.Head;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.SchoolId;

/** Who heads schools by the post in the register of people. Stateless. */
public final class SchoolHeads {
    /** Which people {@code p} head a school on {@code :day} by their post. */
    public static final String CONDITION = "(p.leftOn is null or p.leftOn >= :day)"
            + " and (p.position like 'ผู้อำนวยการ%' or (p.position like 'รักษา%ผู้อำนวยการ%'"
            + " and p.position not like '%รองผู้อำนวยการ%' and p.position not like '%ผู้ช่วยผู้อำนวยการ%'))";

    private static final String QUERY = "select p from PersonEntity p where p.school in :schools and " + CONDITION;

    private SchoolHeads() {}

    /** Who heads these schools on a day; directors before those who act for one. */
    public static Map<SchoolId, Head> of(
            UnitOfWork unit, OfficeId office, Collection<SchoolId> schools, LocalDate day) {
        Map<SchoolId, Head> found = new HashMap<>();
        if (!schools.isEmpty()) {
            for (PersonEntity row : directors(unit, office, schools, day)) {
                Long school = row.school();
                if (school != null) {
                    String name = row.toValue(day).fullName();
                    found.putIfAbsent(new SchoolId(school), new Head(name, new PersonId(row.id())));
                }
            }
        }
        return found;
    }

    private static List<PersonEntity> directors(
            UnitOfWork unit, OfficeId office, Collection<SchoolId> schools, LocalDate day) {
        List<Long> keys = schools.stream().map(SchoolId::value).distinct().toList();
        List<PersonEntity> found = new ArrayList<>(unit.in(
                office,
                rows -> rows.createQuery(QUERY, PersonEntity.class)
                        .setParameter("schools", keys)
                        .setParameter("day", day)
                        .getResultList()));
        found.sort(Comparator.comparing(
                        (PersonEntity row) -> row.toDraft().position().startsWith("รักษา"))
                .thenComparingLong(PersonEntity::id));
        return found;
    }
}
