package org.khet.portal.api.admin.pupil;

import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.pupil.PupilCount;
import org.khet.portal.api.pupil.PupilGrades;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;

/**
 * Pupils of the schools by grade and sex as of a day; each row knows whether it was typed or imported, by whom or from which file,
 * and when. Reading needs {@link Schools#VIEW}, typing {@link #EDIT}; a permission for schools reaches only these. Each change is on
 * the audit trail with both values. Figures without grades stay in {@link SchoolFigureRegister}. Safe for concurrent use. Source: core
 * CORE-37, CORE-149.
 */
public interface PupilCountRegister {
    /** Permission to type pupils of schools. */
    Permission EDIT = Permission.of("core:pupil:edit");

    /** Edition of a row that is not there yet. */
    int NOT_RECORDED = 0;

    /**
     * A row as it was typed.
     *
     * @param grade   code of {@link PupilGrades#LIST}
     * @param edition of the row that was seen, {@link #NOT_RECORDED} when there was none
     * @param male    boys
     * @param female  girls
     */
    record Typed(String grade, int edition, int male, int female) {}

    /**
     * Days as of which pupils are counted, the latest first: those of the rounds of DMC in the last school year and this one that are not
     * to come, and every day of which the caller's schools have figures.
     */
    List<LocalDate> days(Caller caller);

    /**
     * Rows of a school as of a day, in no order; empty when nobody entered any.
     *
     * @throws NoLongerThere if the school is not of the caller's office or out of reach
     */
    List<Versioned<PupilCount>> of(Caller caller, SchoolId school, LocalDate asOf);

    /**
     * Keeps what was typed, all or nothing; a row of the same amounts stays as it is, with its source.
     *
     * @param asOf not after today, not before 1957
     * @throws Rejected      with the field {@code asOf}, {@code <grade>.male} or {@code <grade>.female} if out of range or no grade of
     *                       the office; nothing is stored
     * @throws Outdated      if somebody stored another row since; nothing is stored
     * @throws NoLongerThere if the school is not of the caller's office or out of reach
     */
    void type(Caller caller, SchoolId school, LocalDate asOf, List<Typed> typed);
}
