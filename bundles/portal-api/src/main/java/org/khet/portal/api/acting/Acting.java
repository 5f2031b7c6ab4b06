package org.khet.portal.api.acting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;

/**
 * Who decides for whom, by half days of Bangkok; starts and ends by itself with the absence. Changes are seen within five
 * seconds. Safe for concurrent use. Source: core B-05, E-24, E-25, CORE-25 to 27.
 */
public interface Acting {
    /**
     * Somebody who is absent.
     *
     * @param absence the absence
     * @param decider who decides meanwhile, {@code null} when nobody is free: the next superior decides
     */
    record Away(Absence absence, @Nullable Decider decider) {}

    /**
     * Who decides for the person in that half day: the person while present, else the lowest number of the deputies who is
     * present, else the other one of a pair. Nobody acts for somebody who acts. Deciding for the half day that runs now takes
     * no query once it is known.
     *
     * @return empty when the person is absent and nobody is free: the next superior decides
     */
    Optional<Decider> decider(OfficeId office, PersonId person, HalfDay when);

    /**
     * Everybody who is absent in that half day, with who acts; by the begin of the absence. Kind and note of the absences
     * are left out.
     */
    List<Away> away(OfficeId office, HalfDay when);

    /** For whom the person acts in that half day, each with capacity, limits and order; empty for most people. */
    default List<Away> actsFor(OfficeId office, PersonId person, HalfDay when) {
        return away(office, when).stream()
                .filter(one -> {
                    Decider decider = one.decider();
                    return decider != null && decider.person().equals(person);
                })
                .toList();
    }
}
