package org.khet.portal.core.internal.office.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.NameTitles;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.structure.UnitId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What lists call the units and people of an office. Safe for concurrent use. */
@Component(service = OfficeNames.class)
public final class OfficeNames {
    private final PersonSnapshots snapshots;
    private final CodeLists lists;

    /** What the office has, and how it writes titles. */
    @Activate
    public OfficeNames(@Reference PersonSnapshots snapshots, @Reference CodeLists lists) {
        this.snapshots = snapshots;
        this.lists = lists;
    }

    /** Those of the office as they stand now, in three queries. */
    public Names of(OfficeId office) {
        Map<String, List<Person>> people = new HashMap<>();
        snapshots
                .of(office)
                .all()
                .filter(Person::active)
                .forEach(one -> people.merge(
                        PersonSnapshot.key(one.firstName(), one.lastName()), List.of(one), OfficeNames::both));
        return new Names(snapshots.places(office), new PersonTitles(lists.of(office, NameTitles.LIST)), people);
    }

    private static List<Person> both(List<Person> some, List<Person> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** The names of one moment. Immutable. */
    public static final class Names {
        private final PersonWorkplaces places;
        private final PersonTitles titles;
        private final Map<String, List<Person>> people;

        Names(PersonWorkplaces places, PersonTitles titles, Map<String, List<Person>> people) {
            this.places = places;
            this.titles = titles;
            this.people = Map.copyOf(people);
        }

        /** The one unit of that name, short name or code; {@code null} for none or several. */
        public @Nullable UnitId unit(String called) {
            return places.unit(called);
        }

        /** The one person of that whole name, with or without title, who has not left; {@code null} for none or several. */
        public @Nullable PersonId person(String whole) {
            PersonTitles.Name name = titles.split(whole);
            List<Person> found = people.getOrDefault(PersonSnapshot.key(name.firstName(), name.lastName()), List.of());
            return found.size() == 1 ? found.getFirst().id() : null;
        }
    }
}
