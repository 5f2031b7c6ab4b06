package org.khet.portal.api.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.structure.UnitId;

/** The people of an office. No method crosses the office. Safe for concurrent use. */
public interface People {
    /** Permission to see people and their posts in the office's registers. */
    Permission VIEW = Permission.of("core:person:view");

    /** Permission to change people and their posts. */
    Permission EDIT = Permission.of("core:person:edit");

    /** The person with this key, only if of this office. */
    Optional<Person> find(OfficeId office, PersonId person);

    /** These people by key in one query; keys of other offices or unknown ones are missing from the answer. */
    Map<PersonId, Person> findAll(OfficeId office, Collection<PersonId> people);

    /**
     * Active people whose folded name, position or telephone contains the text, in Thai dictionary order.
     *
     * @param text  part of a name, may be empty for all
     * @param limit most rows to give, 1 to 200
     */
    List<Person> search(OfficeId office, String text, int limit);

    /** As {@link #search(OfficeId, String, int)}, but of the people of schools only those of these schools. */
    List<Person> search(OfficeId office, String text, Set<SchoolId> schools, int limit);

    /** Active people of the unit (not of its sections), in Thai dictionary order. */
    List<Person> inUnit(OfficeId office, UnitId unit);

    /** Active people of these units (not of their sections); those of a unit in Thai dictionary order. */
    default List<Person> inUnits(OfficeId office, Set<UnitId> units) {
        return units.stream().flatMap(unit -> inUnit(office, unit).stream()).toList();
    }

    /** Active people of the school, in Thai dictionary order. */
    List<Person> inSchool(OfficeId office, SchoolId school);

    /**
     * People of the office with this e-mail address, whatever the case of its letters; those who left too, see
     * {@link Person#active}. An implementation without such a look-up finds nobody.
     *
     * @param email whole address; an empty one is nobody's
     */
    default List<Person> withEmail(OfficeId office, String email) {
        return List.of();
    }
}
