package org.khet.portal.api.school;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.security.Caller;

/**
 * Carries out in the register of schools what a module has seen decided: a merger, a closing, a transfer, further classes. The module checks a
 * permission of its own before; the trail names the caller. Joins the caller's transaction. Safe for concurrent use. Source: core
 * CORE-34, E-68; policyplan R-30, PLAN-65, PLAN-68.
 */
public interface SchoolChanges {
    /**
     * How a school ends.
     *
     * @param status      {@link SchoolStatus#MERGED}, {@link SchoolStatus#CLOSED} or {@link SchoolStatus#TRANSFERRED}
     * @param from        first day on which it is no longer open
     * @param successor   open school that goes on, {@code null} when nobody
     * @param document    number of the document that decides it, at most 120 characters
     * @param documentDay its day
     */
    record Ending(
            SchoolStatus status,
            LocalDate from,
            @Nullable SchoolId successor,
            String document,
            LocalDate documentDay) {}

    /**
     * Ends a school: from its day on it is no longer chosen in lists, older records keep it.
     *
     * @throws org.khet.portal.api.outcome.Rejected      if it is ended already, or the successor is itself or closed
     * @throws org.khet.portal.api.outcome.NoLongerThere if it is no school of the caller's office
     */
    void end(Caller caller, SchoolId school, Ending ending);

    /**
     * Has a school teach further grades beside those that it teaches, from now on: the register keeps no days of grades. Source:
     * policyplan PLAN-68.
     *
     * @param grades      first and last of those that come; such that it teaches already change nothing
     * @param document    number of the document that decides it
     * @param documentDay its day
     * @throws org.khet.portal.api.outcome.Rejected      if it is ended, the register does not say what it teaches, the office has no such
     *                                                   grades in use, or grades between them are taught by neither
     * @throws org.khet.portal.api.outcome.NoLongerThere if it is no school of the caller's office
     */
    void extend(Caller caller, SchoolId school, GradeSpan grades, String document, LocalDate documentDay);
}
