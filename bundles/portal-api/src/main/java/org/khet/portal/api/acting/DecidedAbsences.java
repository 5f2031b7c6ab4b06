package org.khet.portal.api.acting;

import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Notes absences about which a module has decided, e.g. leave that was granted, so that who acts for the person begins and ends by
 * itself. The module has checked who decides; everything else is checked as for absences that people note by hand. It joins the running
 * transaction. Safe for concurrent use. Source: core B-05, CORE-27; other-groups H-06.
 */
@ProviderType
public interface DecidedAbsences {
    /** Kind of an absence by leave. */
    String LEAVE = "leave";
    /** Kind of an absence by official travel. */
    String TRIP = "trip";

    /**
     * An absence.
     *
     * @param person who is away
     * @param from   first half day
     * @param until  last half day, not before the first
     * @param kind   code of the office's list of absences, e.g. {@link #LEAVE}
     * @param note   at most 200 characters, may be empty
     */
    record Decided(PersonId person, HalfDay from, HalfDay until, String kind, String note) {}

    /**
     * Notes an absence in the name of the caller.
     *
     * @throws org.khet.portal.api.outcome.Rejected if another absence of the person overlaps, the person has left, the kind has ended, or
     *     the caller would act for the person by it; nothing is stored
     * @throws org.khet.portal.api.outcome.NoLongerThere if the person is not of the caller's office
     */
    AbsenceId note(Caller caller, Decided absence);

    /**
     * Takes an absence back; one that was taken back already stays so.
     *
     * @throws org.khet.portal.api.outcome.NoLongerThere if there is none of that key in the caller's office
     */
    void cancel(Caller caller, AbsenceId absence);
}
