package org.khet.portal.core.internal.privacy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.personal.PersonalDataPlace;
import org.khet.portal.api.personal.PersonalDataPlace.Deed;
import org.khet.portal.api.personal.ProcessingSource;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.core.internal.office.person.LeftPeople;
import org.khet.portal.core.internal.privacy.PersonTable.Also;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where the core keeps something of a person: each of its tables that names one. */
@Component(service = {ProcessingSource.class, CorePersonalData.class})
public final class CorePersonalData implements ProcessingSource {
    private static final ModuleId CORE = new ModuleId("core");
    private static final String ANSWERED =
            "select r from DataRequestEntity r where r.person = :person and r.closed = 1";
    private final UnitOfWork unit;
    private final LeftPeople people;
    private final Settings settings;
    private final Clock clock;

    /** The core's rows, whose name they bear, and after how many days some go by themselves. */
    @Activate
    public CorePersonalData(
            @Reference(target = "(khet.unit=core)") UnitOfWork unit,
            @Reference LeftPeople people,
            @Reference Settings settings,
            @Reference Clock clock) {
        this.unit = unit;
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public ModuleId module() {
        return CORE;
    }

    @Override
    public List<PersonalDataPlace> places(OfficeId office, PersonId person) {
        Person who = who(office, person);
        boolean namesake = people.hasNamesake(office, who);
        List<PersonalDataPlace> places = new ArrayList<>();
        places.add(PersonalDataPlace.pseudonymised("core.erasure.place.person", 1));
        unit.<Object>in(office, rows -> {
            for (PersonTable table : PersonTable.ALL) {
                long count = count(rows, office, who, table);
                if (count > 0) {
                    places.add(new PersonalDataPlace(
                            table.what(), count, table.deed(), table.reason(), days(office, table), ""));
                }
            }
            int answered = answered(rows, person).size();
            if (answered > 0) {
                places.add(PersonalDataPlace.pseudonymised("core.erasure.place.answered", answered));
            }
            new SignedNames(rows, office, who.fullName()).place(namesake).ifPresent(places::add);
            return places;
        });
        return places;
    }

    @Override
    public void erase(OfficeId office, PersonId person, String pseudonym) {
        Person who = who(office, person);
        boolean namesake = people.hasNamesake(office, who);
        unit.<Object>in(office, rows -> {
            rows.createNativeQuery("delete from core_draft_field where office_id = ?1 and draft_id in"
                            + " (select id from core_draft where office_id = ?1 and person_id = ?2)")
                    .setParameter(1, office.value())
                    .setParameter(2, person.value())
                    .executeUpdate();
            PersonTable.ALL.stream()
                    .filter(table -> table.deed() == Deed.ERASED)
                    .forEach(table -> filled(rows.createNativeQuery(table.delete()), office, who, table)
                            .executeUpdate());
            rows.createNativeQuery("update core_fiscal_year_step set by_name = ?3, version = version + 1"
                            + " where office_id = ?1 and person_id = ?2")
                    .setParameter(1, office.value())
                    .setParameter(2, person.value())
                    .setParameter(3, pseudonym)
                    .executeUpdate();
            answered(rows, person).forEach(row -> row.erase(pseudonym));
            if (!namesake) {
                new SignedNames(rows, office, who.fullName()).rename(pseudonym);
            }
            rows.flush();
            return person;
        });
    }

    private Person who(OfficeId office, PersonId person) {
        return people.of(office, person, OfficeTime.day(clock.instant())).person();
    }

    private int days(OfficeId office, PersonTable table) {
        Setting<Integer> days = table.days();
        return days == null ? 0 : settings.get(office, days, OfficeTime.day(clock.instant()));
    }

    private static List<DataRequestEntity> answered(EntityManager rows, PersonId person) {
        return rows.createQuery(ANSWERED, DataRequestEntity.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    private static long count(EntityManager rows, OfficeId office, Person who, PersonTable table) {
        Object found = filled(rows.createNativeQuery(table.count()), office, who, table)
                .getSingleResult();
        return ((Number) found).longValue();
    }

    private static Query filled(Query query, OfficeId office, Person who, PersonTable table) {
        query.setParameter(1, office.value()).setParameter(2, who.id().value());
        if (table.also() == Also.RECORD) {
            query.setParameter(3, "core.person/" + who.id().value());
        } else if (table.also() == Also.NAME) {
            query.setParameter(3, "%" + escaped(who.fullName()) + "%");
        }
        return query;
    }

    private static String escaped(String name) {
        return name.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
