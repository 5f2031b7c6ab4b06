package org.khet.portal.api.acting;

import org.khet.portal.api.person.PersonId;

/**
 * A person away for some half days.
 *
 * @param id     key
 * @param person who is away
 * @param from   first half day
 * @param until  last half day
 * @param kind   code of {@code AbsenceRegister.KINDS}
 * @param note   may be empty
 * @param cancelled taken back; it stands in the list, and nobody is absent by it
 */
public record Absence(
        AbsenceId id, PersonId person, HalfDay from, HalfDay until, String kind, String note, boolean cancelled) {
    /** Whether the person is away in that half day. */
    public boolean isOn(HalfDay when) {
        return !cancelled && from.compareTo(when) <= 0 && when.compareTo(until) <= 0;
    }

    /** Whether the person is away in one of these half days. */
    public boolean touches(HalfDay first, HalfDay last) {
        return !cancelled && from.compareTo(last) <= 0 && first.compareTo(until) <= 0;
    }

    /** Without what only the person and those who keep absences may know. */
    public Absence discreet() {
        return new Absence(id, person, from, until, "", "", cancelled);
    }
}
