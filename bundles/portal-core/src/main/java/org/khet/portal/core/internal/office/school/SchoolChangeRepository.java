package org.khet.portal.core.internal.office.school;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How schools ended, in the database. Safe for concurrent use. */
@Component(service = SchoolChangeRepository.class)
public final class SchoolChangeRepository {
    private static final int LONGEST_CHAIN = 20;
    private final UnitOfWork unit;

    /** @param unit the core's rows */
    @Activate
    public SchoolChangeRepository(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    void add(SchoolChangeEntity change) {
        unit.<@Nullable Object>in(new OfficeId(change.office()), rows -> {
            rows.persist(change);
            rows.flush();
            return null;
        });
    }

    /** The latest first. */
    List<SchoolChangeEntity> of(OfficeId office, SchoolId school) {
        return unit.in(
                office,
                rows -> rows.createQuery(
                                "select c from SchoolChangeEntity c where c.school = :school"
                                        + " order by c.lastDay desc, c.id desc",
                                SchoolChangeEntity.class)
                        .setParameter("school", school.value())
                        .getResultList());
    }

    /** Notes that what holds was taken back; joins the running transaction. */
    void reopen(OfficeId office, SchoolId school, LocalDate day) {
        unit.<@Nullable Object>in(office, rows -> {
            of(office, school).stream().filter(SchoolChangeEntity::holds).forEach(change -> change.reopen(day));
            rows.flush();
            return null;
        });
    }

    /** Who goes on for these schools today, by school; successors that ended too are passed over. */
    Map<SchoolId, SchoolId> lastSuccessors(OfficeId office, Collection<SchoolId> ended) {
        Map<SchoolId, SchoolId> next = new HashMap<>(successors(office, ended));
        for (int step = 0; step < LONGEST_CHAIN; step++) {
            Map<SchoolId, SchoolId> further = successors(office, next.values());
            if (further.isEmpty()) {
                break;
            }
            next.replaceAll((school, successor) -> further.getOrDefault(successor, successor));
        }
        return next;
    }

    /** Successors that were named when these schools ended, by school. */
    Map<SchoolId, SchoolId> successors(OfficeId office, Collection<SchoolId> schools) {
        if (schools.isEmpty()) {
            return Map.of();
        }
        Map<SchoolId, SchoolId> found = new HashMap<>();
        unit.in(
                        office,
                        rows -> rows.createQuery(
                                        "select s.id, s.successor from SchoolEntity s where s.id in :schools"
                                                + " and s.successor is not null",
                                        Object[].class)
                                .setParameter(
                                        "schools",
                                        schools.stream().map(SchoolId::value).toList())
                                .getResultList())
                .forEach(row -> found.put(new SchoolId((Long) row[0]), new SchoolId((Long) row[1])));
        return found;
    }
}
