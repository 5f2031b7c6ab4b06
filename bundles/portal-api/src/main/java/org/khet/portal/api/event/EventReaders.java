package org.khet.portal.api.event;

import java.util.Set;
import org.khet.portal.api.person.PersonId;

/**
 * Who can open what an event is about, so that a notice never leads to a page that refuses its reader. A service of whoever keeps
 * such records; asked for the holders of an audience's permissions only, named people are told in any case. Safe for concurrent use.
 */
@FunctionalInterface
public interface EventReaders {
    /**
     * Those of the people who can open it now.
     *
     * @return the same set when the subject is not one of this service's
     */
    Set<PersonId> readers(DomainEvent event, Set<PersonId> people);
}
