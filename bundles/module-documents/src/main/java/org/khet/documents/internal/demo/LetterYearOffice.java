package org.khet.documents.internal.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.khet.documents.internal.LetterTopics;
import org.khet.documents.internal.register.RegisterNumbers;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.school.School;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Unit;

/**
 * The office that gets a year of letters.
 *
 * @param today   first day that has none
 * @param people  people by number
 * @param units   units by code; empty for one that the office has not
 * @param schools open schools
 * @param numbers registers
 * @param letters registers of letters
 */
record LetterYearOffice(
        LocalDate today,
        Function<String, Caller> people,
        Function<String, Optional<Unit>> units,
        List<School> schools,
        RegisterNumbers numbers,
        LetterTopics letters) {
    OfficeId office() {
        return clerk().office();
    }

    Caller clerk() {
        return people.apply("05");
    }

    /** The unit's worker or head. */
    Caller of(Map<String, String> holders, String unit) {
        return people.apply(holders.getOrDefault(unit, "05"));
    }
}
