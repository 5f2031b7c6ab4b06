package org.khet.portal.api.admin.acting;

import org.khet.portal.api.acting.Absence;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.person.PersonId;

/**
 * What is typed to note an absence.
 *
 * @param person who is away
 * @param from   first half day
 * @param until  last half day, not before the first
 * @param kind   code of {@link AbsenceRegister#KINDS}, needed
 * @param note   at most 200 characters, may be empty
 */
public record AbsenceDraft(PersonId person, HalfDay from, HalfDay until, String kind, String note) {
    /** What stands in an absence now. */
    public static AbsenceDraft of(Absence absence) {
        return new AbsenceDraft(absence.person(), absence.from(), absence.until(), absence.kind(), absence.note());
    }
}
