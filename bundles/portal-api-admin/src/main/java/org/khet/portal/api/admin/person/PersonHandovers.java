package org.khet.portal.api.admin.person;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;

/**
 * Lets a person leave or move, with everything that the person holds, in one act. Needs {@link People#EDIT} within reach; who
 * hands over functions needs what giving them needs. On the audit trail. Safe for concurrent use. Source: core CORE-143.
 */
public interface PersonHandovers {
    /**
     * Where somebody will work.
     *
     * @param unit the next unit
     * @param from first day there
     */
    record Move(UnitId unit, LocalDate from) {}

    /** The unit to which the person moves after today and works elsewhere until then. Needs {@link People#VIEW} within reach. */
    default Optional<Move> coming(Caller caller, PersonId person) {
        return Optional.empty();
    }

    /**
     * What the person would leave behind.
     *
     * @param lastDay last day of the present work
     * @param leaves  whether the person leaves the office
     * @throws NoLongerThere if not of the caller's office, or out of reach
     */
    PersonHoldings pack(Caller caller, PersonId person, LocalDate lastDay, boolean leaves);

    /**
     * Lets the person go. What is held is handed over in the same transaction, so either all of it happens or nothing; a
     * module that is there but fails keeps the person from going. Whoever moves works in the next unit from the day after the last
     * one on, not before.
     *
     * @param edition number of the edition that was opened
     * @throws Rejected if something moves and no successor is named, if the successor is not there after the last day, if a
     *     module cannot be asked and that was not accepted
     * @throws Outdated if somebody saved first
     */
    void handOver(Caller caller, PersonId person, int edition, PersonLeaving leaving);
}
