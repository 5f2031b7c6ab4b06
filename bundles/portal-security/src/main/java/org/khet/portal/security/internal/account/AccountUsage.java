package org.khet.portal.security.internal.account;

import java.util.Collection;
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

/** People who have an account, and schools and units for which somebody has a role. */
@Component(service = RecordUsage.class)
public final class AccountUsage implements RecordUsage {
    private final UnitOfWork unit;

    /** @param unit rows of this bundle */
    @Activate
    public AccountUsage(@Reference(target = "(khet.unit=security)") UnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public String what() {
        return "security.use";
    }

    @Override
    public Set<UnitId> units(OfficeId office, Collection<UnitId> units) {
        Set<Long> all =
                keys("select g.unit from GrantEntity g where g.office = :office and g.unit is not null", office);
        return units.stream().filter(unit -> all.contains(unit.value())).collect(Collectors.toSet());
    }

    @Override
    public Set<PersonId> people(OfficeId office, Collection<PersonId> people) {
        Set<Long> all = keys("select p.person from AccountPersonEntity p where p.office = :office", office);
        return people.stream().filter(person -> all.contains(person.value())).collect(Collectors.toSet());
    }

    @Override
    public Set<SchoolId> schools(OfficeId office, Collection<SchoolId> schools) {
        Set<Long> all =
                keys("select g.school from GrantEntity g where g.office = :office and g.school is not null", office);
        return schools.stream().filter(school -> all.contains(school.value())).collect(Collectors.toSet());
    }

    private Set<Long> keys(String query, OfficeId office) {
        return unit.runtime(rows -> Set.copyOf(rows.createQuery(query, Long.class)
                .setParameter("office", office.value())
                .getResultList()));
    }
}
