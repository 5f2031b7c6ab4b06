package org.khet.portal.records.internal.store;

import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Scope;

/**
 * What a query may reach.
 *
 * @param office the one office
 * @param reach  how far inside it
 * @param person who asks: own records are reached with {@code reach.own()}
 */
public record RecordScope(OfficeId office, Scope reach, PersonId person) {
    /** All records of an office. */
    public static RecordScope all(OfficeId office) {
        return new RecordScope(office, Scope.OFFICE, new PersonId(1));
    }
}
