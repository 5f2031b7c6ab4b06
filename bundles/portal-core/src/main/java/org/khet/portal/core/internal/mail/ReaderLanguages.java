package org.khet.portal.core.internal.mail;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;

/** In which language people read. Safe for concurrent use. */
@FunctionalInterface
public interface ReaderLanguages {
    /** The languages that these people chose for the screen; who chose none may be missing and reads Thai. */
    Map<PersonId, Locale> chosen(OfficeId office, Collection<PersonId> people);

    /** The language that the person chose for the screen, Thai for everybody else. */
    default Locale of(OfficeId office, PersonId person) {
        return chosen(office, Set.of(person)).getOrDefault(person, TextCatalog.THAI);
    }
}
