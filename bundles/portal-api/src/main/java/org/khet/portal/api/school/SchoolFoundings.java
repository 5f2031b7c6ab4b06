package org.khet.portal.api.school;

import java.time.LocalDate;
import org.khet.portal.api.security.Caller;

/**
 * Adds a school to the register whose founding a module has seen decided. The module checks a permission of its own before; the trail
 * names the caller. Joins the caller's transaction. Safe for concurrent use. Source: policyplan E-22, R-30, P21.
 */
public interface SchoolFoundings {
    /**
     * The school that is founded.
     *
     * @param name        Thai name, at most 200 characters
     * @param code        its code of ten digits (MOE10)
     * @param grades      first and last grade that it teaches
     * @param subDistrict sub-district (ตำบล), may be empty
     */
    record Founding(String name, String code, GradeSpan grades, String subDistrict) {}

    /**
     * Founds a state school, from now on: the register keeps no days to come.
     *
     * @param document    number of the document that decides it
     * @param documentDay its day
     * @return its key
     * @throws org.khet.portal.api.outcome.Rejected if another school has the name or the code, the code is none, or the office has no
     *                                              such grades in use
     */
    SchoolId found(Caller caller, Founding founding, String document, LocalDate documentDay);
}
