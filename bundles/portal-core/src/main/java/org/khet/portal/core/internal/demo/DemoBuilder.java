package org.khet.portal.core.internal.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.office.OfficeAdministration;
import org.khet.portal.api.admin.person.PeopleRegister;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.core.internal.demo.DemoFiles.DemoOffice;
import org.khet.portal.core.internal.demo.DemoFiles.DemoPerson;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a demonstration office by the same services that people use. */
@Component(service = DemoBuilder.class)
public final class DemoBuilder {
    private final OfficeAdministration offices;
    private final PeopleRegister people;
    private final DemoSchools schools;
    private final Units units;
    private final Callers callers;

    /** The services that make offices, people and schools. */
    @Activate
    public DemoBuilder(
            @Reference OfficeAdministration offices,
            @Reference PeopleRegister people,
            @Reference DemoSchools schools,
            @Reference Units units,
            @Reference Callers callers) {
        this.offices = offices;
        this.people = people;
        this.schools = schools;
        this.units = units;
        this.callers = callers;
    }

    /** Makes the office with everybody in it and tells the rows which is which. */
    OfficeId build(DemoOffice office, DemoFiles files, DemoRecordRepository repository) {
        String code = office.draft().code();
        List<DemoPerson> persons = files.people(code);
        var founded = offices.create(
                callers.runtimeSystem(), office.draft(), office.structure(), person(persons.getFirst(), null));
        OfficeId id = founded.office();
        repository.add(id, DemoRecordRepository.OFFICE, code, id.value());
        repository.add(
                id,
                DemoRecordRepository.PERSON,
                persons.getFirst().code(),
                founded.person().value());
        Caller portal = callers.system(id);
        for (DemoPerson person : persons.subList(1, persons.size())) {
            UnitId unit = units.findByCode(id, person.unit()).map(Unit::id).orElse(null);
            PersonId added = people.add(portal, person(person, unit));
            repository.add(id, DemoRecordRepository.PERSON, person.code(), added.value());
        }
        schools.build(portal, files.schools(code), repository);
        return id;
    }

    private static PersonDraft person(DemoPerson person, @Nullable UnitId unit) {
        String phone = "000-000-000 ต่อ 1" + person.code();
        String email = "officer" + person.code() + "@khet1.example";
        return new PersonDraft(
                person.title(), "เจ้าหน้าที่", person.code(), person.position(), unit, null, phone, email);
    }
}
