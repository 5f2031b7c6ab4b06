package org.khet.documents.internal.demo;

import org.khet.documents.internal.flow.OfficePeople;
import org.khet.portal.api.demo.DemoData;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NamedSystemCaller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;

/** The people of a demonstration office, with the rights of the portal. */
final class DemoCast implements DemoMemos.People {
    private final OfficePeople people;
    private final DemoData.Cast cast;
    private final OfficeId office;

    DemoCast(OfficePeople people, DemoData.Cast cast, OfficeId office) {
        this.people = people;
        this.cast = cast;
        this.office = office;
    }

    @Override
    public Caller person(String number) {
        PersonId person = cast.person("KT1", number);
        String name = people.people().find(office, person).map(Person::fullName).orElse("");
        return new NamedSystemCaller(people.callers().system(office), person, name);
    }

    @Override
    public UnitId unit(String code) {
        return people.units().findByCode(office, code).map(Unit::id).orElseThrow();
    }

    @Override
    public PostId post(String number) {
        return people.posts().seats(office, cast.today()).stream()
                .map(seat -> seat.post())
                .filter(post -> post.number().equals(number))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
