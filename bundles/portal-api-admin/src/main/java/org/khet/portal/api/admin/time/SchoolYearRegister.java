package org.khet.portal.api.admin.time;

import java.util.List;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.SchoolYear;
import org.khet.portal.api.time.SchoolYears;
import org.khet.portal.api.time.WorkingDays;

/**
 * Keeps the school years of an office. Every call needs {@link WorkingDays#CONFIGURE} for the whole office. Each change is on
 * the audit trail. Safe for concurrent use. Source: core E-05, CORE-39.
 */
public interface SchoolYearRegister {
    /** Edition of a year that is not recorded yet. */
    int NOT_RECORDED = 0;

    /** Years before and after today's that can be recorded; further away it is a mistyped one. Our proposal. */
    int FURTHEST = 20;

    /**
     * A year of the list.
     *
     * @param year     the year
     * @param recorded false while its days are those of the settings
     */
    record Listed(SchoolYear year, boolean recorded) {}

    /** As {@link SchoolYears#all}. */
    List<Listed> all(Caller caller);

    /**
     * A year, opened for changing; one that is not recorded with the days of the office's settings and number
     * {@link #NOT_RECORDED}.
     *
     * @throws org.khet.portal.api.outcome.NoLongerThere if further away than {@link #FURTHEST} years
     */
    Versioned<SchoolYear> open(Caller caller, int startingYear);

    /** How many terms a year with this number may have in the office, at least two. */
    int mostTerms(Caller caller, int startingYear);

    /**
     * Records a year, or changes the days of a recorded one.
     *
     * @param edition number of the edition that was opened
     * @throws org.khet.portal.api.outcome.Rejected if a day is missing, an end is before its start, the first day is not in
     *     the year of the number, terms overlap or reach out of the year, there are less than two of them or more than the
     *     office has, or another recorded year has some of the days; nothing is stored
     * @throws org.khet.portal.api.outcome.Outdated if somebody saved first; nothing is stored
     */
    void record(Caller caller, int edition, SchoolYearDraft draft);
}
