package org.khet.portal.core.internal.personal;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.personal.PersonalDataPlace;
import org.khet.portal.api.personal.ProcessingSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Showings of sensitive fields: whose field it was is forgotten, who looked answers for it and stays. */
@Component(service = {ProcessingSource.class, UnmaskedPeople.class})
public final class UnmaskedPeople implements ProcessingSource {
    private static final ModuleId CORE = new ModuleId("core");
    private static final String ABOUT = " from UnmaskingEntity u where u.person = :person";
    private static final String BY = " from UnmaskingEntity u where u.viewerKey = :person";
    private final UnitOfWork unit;

    /** @param unit the core's rows */
    @Activate
    public UnmaskedPeople(@Reference(target = "(khet.unit=core)") UnitOfWork unit) {
        this.unit = unit;
    }

    @Override
    public ModuleId module() {
        return CORE;
    }

    @Override
    public List<PersonalDataPlace> places(OfficeId office, PersonId person) {
        return unit.in(office, rows -> {
            List<PersonalDataPlace> places = new ArrayList<>();
            long about = count(rows, ABOUT, person);
            if (about > 0) {
                places.add(PersonalDataPlace.pseudonymised("core.erasure.place.unmaskings", about));
            }
            long by = count(rows, BY, person);
            if (by > 0) {
                places.add(PersonalDataPlace.kept(
                        "core.erasure.place.unmaskingsBy", by, "core.erasure.reason.accountable"));
            }
            return places;
        });
    }

    @Override
    public void erase(OfficeId office, PersonId person, String pseudonym) {
        unit.<Object>in(office, rows -> {
            rows.createQuery("select u" + ABOUT, UnmaskingEntity.class)
                    .setParameter("person", person.value())
                    .getResultList()
                    .forEach(row -> row.erase(pseudonym));
            rows.flush();
            return person;
        });
    }

    private static long count(EntityManager rows, String which, PersonId person) {
        return rows.createQuery("select count(u)" + which, Long.class)
                .setParameter("person", person.value())
                .getSingleResult();
    }
}
