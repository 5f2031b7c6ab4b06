package org.khet.portal.api.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.SchoolId;

/**
 * Whiteboard service: a module's part of the demonstration data (core I, CORE-133), loaded after the core's offices, people
 * and schools, by order; loading twice changes nothing.
 */
public interface DemoData {
    /** Id of the module, or {@code core}. */
    String module();

    /** Smaller ones are loaded first. */
    default int order() {
        return 100;
    }

    /** Loads the module's part; each office only if the module is on there. */
    void load(Cast cast);

    /** Removes what {@link #load} made. */
    void remove(Cast cast);

    /** The demonstration offices, people and schools by their codes in core I. */
    interface Cast {
        /** Today in Bangkok; records are dated relative to it. */
        LocalDate today();

        /** Office by code, e.g. {@code KT1}. */
        Optional<OfficeId> office(String code);

        /** Person by office code and number, e.g. {@code KT1}, {@code 13}; {@code S05-H} head and {@code S05-U} clerk of school 05. */
        PersonId person(String office, String code);

        /** School by office code and number, e.g. {@code S05}. */
        SchoolId school(String office, String code);
    }
}
