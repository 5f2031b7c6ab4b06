package org.khet.portal.api.security;

import java.util.Set;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;

/**
 * How far a permission reaches inside one office: the union of the scopes of all grants that give it. Source: core A.
 *
 * @param wholeOffice all records of the office
 * @param units       records of these units (sections included by the grant)
 * @param schools     records of these schools
 * @param own         the person's own records
 */
public record Scope(boolean wholeOffice, Set<UnitId> units, Set<SchoolId> schools, boolean own) {
    /** Nothing at all: the permission is not held. */
    public static final Scope NONE = new Scope(false, Set.of(), Set.of(), false);

    /** The whole office. */
    public static final Scope OFFICE = new Scope(true, Set.of(), Set.of(), true);

    /** Keeps immutable copies. */
    public Scope {
        units = Set.copyOf(units);
        schools = Set.copyOf(schools);
    }

    /** True when the permission is not held in any way. */
    public boolean isEmpty() {
        return !wholeOffice && !own && units.isEmpty() && schools.isEmpty();
    }
}
