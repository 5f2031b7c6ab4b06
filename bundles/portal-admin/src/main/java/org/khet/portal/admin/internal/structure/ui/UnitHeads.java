package org.khet.portal.admin.internal.structure.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.admin.post.PostLists;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Functions;
import org.khet.portal.api.post.GivenFunction;
import org.khet.portal.api.structure.UnitId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who heads the units of an office by order, or acts in the vacant post of the head (core CORE-13, 17). */
@Component(service = UnitHeads.class)
public final class UnitHeads {
    private final Functions functions;
    private final People people;

    /** Functions as they are in force, and people. */
    @Activate
    public UnitHeads(@Reference Functions functions, @Reference People people) {
        this.functions = functions;
        this.people = people;
    }

    /**
     * Somebody who heads a unit.
     *
     * @param name as officials write it
     * @param as   in the own name, or in which capacity
     */
    record Head(String name, ActingCapacity as) {}

    /** On that day. */
    Map<UnitId, List<Head>> on(OfficeId office, LocalDate day) {
        List<GivenFunction> heads = functions.on(office, day).stream()
                .filter(one -> PostLists.ofHead(one.code()))
                .toList();
        Map<PersonId, Person> known =
                people.findAll(office, heads.stream().map(GivenFunction::person).collect(Collectors.toSet()));
        Map<UnitId, List<Head>> found = new HashMap<>();
        for (GivenFunction one : heads) {
            UnitId unit = one.unit();
            Person person = known.get(one.person());
            if (unit != null && person != null) {
                found.computeIfAbsent(unit, none -> new ArrayList<>()).add(new Head(person.fullName(), one.as()));
            }
        }
        return found;
    }
}
