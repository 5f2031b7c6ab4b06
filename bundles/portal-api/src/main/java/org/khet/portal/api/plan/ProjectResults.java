package org.khet.portal.api.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.time.FiscalYear;

/**
 * What came of the projects of a plan; a service of the module that follows them up. Accepted figures only. Asks for no permission:
 * the caller has checked its own. Safe for concurrent use. Source: monitoring G, MON-42.
 */
public interface ProjectResults {
    /**
     * The latest accepted report of a project.
     *
     * @param project   key of the record {@code policyplan.project}
     * @param round     title of the round
     * @param until     last day that the report tells about
     * @param percent   percent done
     * @param spent     baht spent, empty when nobody said
     * @param results   what came of it, may be empty
     * @param obstacles what stood in the way, may be empty
     */
    record Result(
            long project,
            String round,
            LocalDate until,
            BigDecimal percent,
            Optional<BigDecimal> spent,
            String results,
            String obstacles) {}

    /** Results of the projects of a year, each once; projects without an accepted report are left out. */
    Answer<List<Result>> of(OfficeId office, FiscalYear year);
}
