package org.khet.ict.internal.ticket.link;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.imports.RecordUsage;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** People who asked for repairs, by telephone without an account too, and their schools and units. */
@Component(service = RecordUsage.class)
public final class TicketUsage implements RecordUsage {
    private static final int AT_ONCE = 500;
    private final UnitOfWork work;

    /** @param work unit {@code ict} */
    @Activate
    public TicketUsage(@Reference(target = "(khet.unit=ict)") UnitOfWork work) {
        this.work = work;
    }

    @Override
    public String what() {
        return "ict.repairs.use";
    }

    @Override
    public Set<UnitId> units(OfficeId office, Collection<UnitId> units) {
        return named(office, "unit_id", units.stream().map(UnitId::value).toList()).stream()
                .map(UnitId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<PersonId> people(OfficeId office, Collection<PersonId> people) {
        return named(
                        office,
                        "requester_id",
                        people.stream().map(PersonId::value).toList())
                .stream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<SchoolId> schools(OfficeId office, Collection<SchoolId> schools) {
        return named(office, "school_id", schools.stream().map(SchoolId::value).toList()).stream()
                .map(SchoolId::new)
                .collect(Collectors.toSet());
    }

    private Set<Long> named(OfficeId office, String column, List<Long> keys) {
        Set<Long> found = new HashSet<>();
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            List<Long> some = keys.subList(from, Math.min(keys.size(), from + AT_ONCE));
            work.in(office, em -> {
                        var query = em.createNativeQuery("select distinct " + column
                                        + " from ict_ticket where office_id = ? and " + column + " in ("
                                        + String.join(", ", java.util.Collections.nCopies(some.size(), "?")) + ")")
                                .setParameter(1, office.value());
                        for (int i = 0; i < some.size(); i++) {
                            query.setParameter(i + 2, some.get(i));
                        }
                        List<?> rows = query.getResultList();
                        return rows;
                    })
                    .forEach(key -> found.add(((Number) key).longValue()));
        }
        return found;
    }
}
