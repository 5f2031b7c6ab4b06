package org.khet.portal.core.internal.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeAdministration;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.PeopleRegister;
import org.khet.portal.api.office.PersonDraft;
import org.khet.portal.api.office.PersonId;
import org.khet.portal.api.office.SchoolId;
import org.khet.portal.api.office.SchoolRegister;
import org.khet.portal.api.office.SchoolStatus;
import org.khet.portal.api.office.Unit;
import org.khet.portal.api.office.UnitId;
import org.khet.portal.api.office.Units;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.core.internal.demo.DemoFiles.DemoOffice;
import org.khet.portal.core.internal.demo.DemoFiles.DemoPerson;
import org.khet.portal.core.internal.demo.DemoFiles.DemoSchool;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a demonstration office by the same services that people use. */
@Component(service = DemoBuilder.class)
public final class DemoBuilder {
    /** Since when the groups of the invented schools hold: the school year 2564. */
    private static final LocalDate GROUPED = LocalDate.of(2021, 5, 16);

    private final OfficeAdministration offices;
    private final PeopleRegister people;
    private final SchoolRegister schools;
    private final Units units;
    private final Callers callers;

    /** The services that make offices, people and schools. */
    @Activate
    public DemoBuilder(
            @Reference OfficeAdministration offices,
            @Reference PeopleRegister people,
            @Reference SchoolRegister schools,
            @Reference Units units,
            @Reference Callers callers) {
        this.offices = offices;
        this.people = people;
        this.schools = schools;
        this.units = units;
        this.callers = callers;
    }

    /** Makes the office with everybody in it and tells the rows which is which. */
    OfficeId build(DemoOffice office, DemoFiles files, CastRows rows) {
        String code = office.draft().code();
        List<DemoPerson> persons = files.people(code);
        var founded = offices.create(
                callers.runtimeSystem(), office.draft(), office.structure(), person(persons.getFirst(), null));
        OfficeId id = founded.office();
        rows.add(id, CastRows.OFFICE, code, id.value());
        rows.add(
                id, CastRows.PERSON, persons.getFirst().code(), founded.person().value());
        Caller portal = callers.system(id);
        for (DemoPerson person : persons.subList(1, persons.size())) {
            UnitId unit = units.findByCode(id, person.unit()).map(Unit::id).orElse(null);
            PersonId added = people.add(portal, person(person, unit));
            rows.add(id, CastRows.PERSON, person.code(), added.value());
        }
        schools(portal, files.schools(code), rows);
        return id;
    }

    private static PersonDraft person(DemoPerson person, @Nullable UnitId unit) {
        String phone = "000-000-000 ต่อ 1" + person.code();
        String email = "officer" + person.code() + "@khet1.example";
        return new PersonDraft(
                person.title(), "เจ้าหน้าที่", person.code(), person.position(), unit, null, phone, email);
    }

    private void schools(Caller portal, List<DemoSchool> demo, CastRows rows) {
        var made = new java.util.HashMap<String, SchoolId>();
        for (DemoSchool school : demo) {
            SchoolId id = schools.add(portal, school.draft());
            made.put(school.code(), id);
            rows.add(portal.office(), CastRows.SCHOOL, school.code(), id.value());
            move(portal, id, SchoolRegister.DISTRICT, school.district());
            move(portal, id, SchoolRegister.NETWORK, school.network());
            if (school.isOpen()) {
                staff(portal, school, id, rows);
            }
        }
        for (DemoSchool school : demo) {
            if (!school.isOpen()) {
                SchoolId ended = java.util.Objects.requireNonNull(made.get(school.code()));
                schools.end(portal, ended, SchoolStatus.MERGED, school.mergedOn(), made.get(school.mergedInto()));
            }
        }
    }

    private void move(Caller portal, SchoolId school, String dimension, String group) {
        if (!group.isEmpty()) {
            schools.move(portal, school, dimension, group, GROUPED);
        }
    }

    private void staff(Caller portal, DemoSchool school, SchoolId id, CastRows rows) {
        String number = school.code().substring(1);
        var head = new PersonDraft("นาย", "ผู้บริหาร", number, "ผู้อำนวยการโรงเรียน", null, id, "", "");
        var clerk = new PersonDraft("นางสาว", "ครูธุรการ", number, "เจ้าหน้าที่ธุรการโรงเรียน", null, id, "", "");
        rows.add(
                portal.office(),
                CastRows.PERSON,
                school.code() + "-H",
                people.add(portal, head).value());
        rows.add(
                portal.office(),
                CastRows.PERSON,
                school.code() + "-U",
                people.add(portal, clerk).value());
    }
}
