package org.khet.portal.api.post;

import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;

/**
 * Functions as they are in force, those of whoever acts in a vacant post included: they answer for what the post heads. No
 * method crosses the office. Safe for concurrent use. Source: core C.1, CORE-13.
 */
public interface Functions {
    /** Functions of the person that have not ended before that day, coming ones included, by first day. */
    List<GivenFunction> from(OfficeId office, PersonId person, LocalDate day);

    /** Functions of everybody that are in force on that day. */
    List<GivenFunction> on(OfficeId office, LocalDate day);
}
