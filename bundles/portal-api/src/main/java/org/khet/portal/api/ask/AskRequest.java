package org.khet.portal.api.ask;

import java.time.LocalDate;
import java.util.Set;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;

/**
 * What is asked.
 *
 * @param designKey name for ever of the form
 * @param title     1 to 200 characters
 * @param purpose   what for, 1 to 1000 characters
 * @param unit      who asks
 * @param owner     who sees to it
 * @param schools   of whom; all schools of the area when empty
 * @param closes    last day
 * @param about     the record for which it is asked
 * @param key       of whoever asks, 1 to 80 characters, once in the office
 */
public record AskRequest(
        String designKey,
        String title,
        String purpose,
        UnitId unit,
        PersonId owner,
        Set<SchoolId> schools,
        LocalDate closes,
        RecordLink about,
        String key) {
    /** Keeps an immutable copy. */
    public AskRequest {
        schools = Set.copyOf(schools);
    }
}
