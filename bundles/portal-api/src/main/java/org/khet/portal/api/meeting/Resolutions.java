package org.khet.portal.api.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;

/**
 * Optional service of the module that keeps instructions and what meetings resolved. Records of other modules point at one by a link
 * of type {@link #TYPE} and take over who does it until when. Safe for concurrent use. Source: monitoring MON-41, core CORE-119.
 */
public interface Resolutions {
    /** Record type of an instruction or a resolution. */
    String TYPE = "documents.directive";

    /**
     * A resolution.
     *
     * @param owner who carries it out
     * @param due   last day, if it has one
     */
    record Resolution(PersonId owner, Optional<LocalDate> due) {}

    /** A resolution of an office by key; off where the module is off. */
    Answer<Optional<Resolution>> find(OfficeId office, long id);
}
