package org.khet.portal.core.internal.office.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.person.Person;
import org.khet.portal.core.internal.row.Paging;

/** The people of an office as they stand when a list is looked at. Immutable after it was made. */
public final class PersonSnapshot {
    /**
     * A person.
     *
     * @param person  as stored; not active who left
     * @param version edition
     */
    public record Known(Person person, int version) {}

    private final Map<String, List<Known>> byName = new HashMap<>();

    PersonSnapshot(Collection<Known> people) {
        people.forEach(one -> byName.computeIfAbsent(
                        key(one.person().firstName(), one.person().lastName()), key -> new ArrayList<>(1))
                .add(one));
    }

    /** First and last name as they are compared: folded, without blanks; titles change. */
    public static String key(String firstName, String lastName) {
        return Paging.folded(firstName) + "|" + Paging.folded(lastName);
    }

    public static String key(ImportRow row) {
        return key(row.get(PersonImporter.FIRST), row.get(PersonImporter.LAST));
    }

    /** Everybody, who left included. */
    public Stream<Person> all() {
        return byName.values().stream().flatMap(List::stream).map(Known::person);
    }

    /** Everybody of that name, who left included. */
    public List<Known> of(ImportRow row) {
        return byName.getOrDefault(key(row), List.of());
    }
}
