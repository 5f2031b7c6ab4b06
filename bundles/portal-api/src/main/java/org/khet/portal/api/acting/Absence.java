package org.khet.portal.api.acting;

import org.khet.portal.api.office.PersonId;

/**
 * A person away for some half days.
 *
 * @param id     key
 * @param person who is away
 * @param from   first half day
 * @param until  last half day
 * @param kind   code of {@link ActingRegister#ABSENCES}
 * @param note   may be empty
 */
public record Absence(AbsenceId id, PersonId person, HalfDay from, HalfDay until, String kind, String note) {
    /** Whether the person is away in that half day. */
    public boolean isOn(HalfDay when) {
        return from.compareTo(when) <= 0 && when.compareTo(until) <= 0;
    }
}
