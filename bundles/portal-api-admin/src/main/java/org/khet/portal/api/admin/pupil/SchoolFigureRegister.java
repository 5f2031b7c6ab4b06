package org.khet.portal.api.admin.pupil;

import java.util.List;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;

/**
 * Pupils of the schools by school year; each figure knows whether it was typed or imported, by whom or from which file, and when.
 * Reading needs {@link Schools#VIEW}, typing {@link Schools#EDIT}; a permission for schools reaches only these. Each change is on
 * the audit trail with both values. Safe for concurrent use. Source: core CORE-37, CORE-149.
 */
public interface SchoolFigureRegister {
    /** Edition of a figure that is not there yet. */
    int NOT_RECORDED = 0;

    /** First and last school year, by the Christian year in which it begins; Buddhist 2500 and 2600. */
    int FIRST_YEAR = 1957;

    /** See {@link #FIRST_YEAR}. */
    int LAST_YEAR = 2057;

    /**
     * A figure as it was typed.
     *
     * @param kind    what is counted
     * @param edition of the figure that was seen, {@link #NOT_RECORDED} when there was none
     * @param amount  what was typed
     */
    record Typed(SchoolFigure.Kind kind, int edition, int amount) {}

    /** All figures of a school, the latest year first. */
    List<Versioned<SchoolFigure>> of(Caller caller, SchoolId school);

    /**
     * Keeps what was typed for a school year, all or nothing; a figure of the same amount stays as it is, with its source.
     *
     * @param year Christian year in which the school year begins
     * @throws Rejected      with the field {@code year} or that of the kind if out of range; nothing is stored
     * @throws Outdated      if somebody stored another figure since; nothing is stored
     * @throws NoLongerThere if the school is not of the caller's office or out of reach
     */
    void type(Caller caller, SchoolId school, int year, List<Typed> typed);
}
