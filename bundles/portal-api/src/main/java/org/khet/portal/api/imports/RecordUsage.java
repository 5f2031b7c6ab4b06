package org.khet.portal.api.imports;

import java.util.Collection;
import java.util.Set;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;

/**
 * Whiteboard service: which people, schools and units a module's own records point at. No key crosses modules in the database, so
 * the core asks before a record goes whose import is taken back. Safe for concurrent use. Source: our proposal.
 */
public interface RecordUsage {
    /** Text key of these records in the words of the module, e.g. {@code ict.equipment.owned.label}; empty when it has none. */
    default String what() {
        return "";
    }

    /** Those of the people at whom some record of the office points; empty when none does. */
    default Set<PersonId> people(OfficeId office, Collection<PersonId> people) {
        return Set.of();
    }

    /** Those of the units at which some record of the office points, also one that is over; empty when none does. */
    default Set<UnitId> units(OfficeId office, Collection<UnitId> units) {
        return Set.of();
    }

    /** Those of the schools at which some record of the office points; empty when none does. */
    default Set<SchoolId> schools(OfficeId office, Collection<SchoolId> schools) {
        return Set.of();
    }
}
