package org.khet.portal.core.internal.draft;

import java.util.List;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonDeparture;
import org.khet.portal.api.person.PersonHandover;
import org.khet.portal.api.person.PersonWorkSource;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Forms that the person began and did not send: nobody else reads them, so that they are only told. */
@Component(service = {PersonWorkSource.class, PersonDrafts.class})
public final class PersonDrafts implements PersonWorkSource {
    private static final ModuleId CORE = new ModuleId("core");
    private final UnitOfWork unit;

    /** @param unit the core's rows */
    @Activate
    public PersonDrafts(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public ModuleId module() {
        return CORE;
    }

    @Override
    public List<Duty> held(OfficeId office, PersonDeparture departure) {
        long count = unit.in(
                office,
                rows -> rows.createQuery(
                                "select count(d) from DraftEntity d where d.person = :person"
                                        + " and exists (select f from DraftFieldEntity f where f.draft = d.id)",
                                Long.class)
                        .setParameter("person", departure.person().value())
                        .getSingleResult());
        return count == 0 ? List.of() : List.of(new Duty("core.person.held.drafts", count, "", Fate.STAYS));
    }

    @Override
    public void handOver(Caller caller, PersonHandover handover) {
        // what somebody typed and did not send stays with that person until it is tidied away
    }
}
