package org.khet.portal.api.schooldata;

import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.school.SchoolId;

/** Who still owes data of a round, so that reminders reach only them. Safe for concurrent use. Source: kinds-processes §2; ict ICT-60. */
@FunctionalInterface
public interface RoundDebtors {
    /**
     * Schools that owe.
     *
     * @param schools which
     * @param people  who does the next step in them
     */
    record Debtors(Set<SchoolId> schools, Set<PersonId> people) {
        /** Keeps immutable copies. */
        public Debtors {
            schools = Set.copyOf(schools);
            people = Set.copyOf(people);
        }
    }

    /** Schools that have not certified; empty when nothing is collected for the round, so that nobody knows who owes. */
    Optional<Debtors> owing(OfficeId office, DataRound.Key round);
}
