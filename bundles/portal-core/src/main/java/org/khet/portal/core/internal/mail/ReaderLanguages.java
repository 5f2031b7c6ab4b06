package org.khet.portal.core.internal.mail;

import java.util.Locale;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;

/** In which language somebody reads. Safe for concurrent use. */
@FunctionalInterface
public interface ReaderLanguages {
    /** The language that the person chose for the screen, Thai for everybody else. */
    Locale of(OfficeId office, PersonId person);
}
