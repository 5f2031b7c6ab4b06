package org.khet.portal.records.internal.store;

import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Scope;

/**
 * What a query may reach.
 *
 * @param office the one office
 * @param reach  how far inside it
 * @param person who asks: own records are reached with {@code reach.own()}
 * @param hidden whether it reaches hidden records of which the person is no reader
 * @param noSchool whether it reaches all that is about no school
 */
public record RecordScope(OfficeId office, Scope reach, PersonId person, boolean hidden, boolean noSchool) {
    /** All records of an office. */
    public static RecordScope all(OfficeId office) {
        return new RecordScope(office, Scope.OFFICE, new PersonId(1), true, true);
    }

    /** Whether somebody with this scope sees all of a kind that is about no school. */
    public static boolean isOwnOfOffice(RecordKind kind, Scope reach) {
        return kind.isOwnOfOfficeSeen() && !reach.isEmpty() && reach.schools().isEmpty();
    }

    boolean isAll() {
        return hidden && reach.wholeOffice();
    }

    /** What somebody reaches of a kind with this scope. */
    public static RecordScope of(RecordKind kind, Caller caller, Scope reach) {
        boolean hidden = kind.readers()
                .map(readers -> caller.scope(readers.all()).wholeOffice())
                .orElse(true);
        return new RecordScope(caller.office(), reach, caller.person(), hidden, isOwnOfOffice(kind, reach));
    }
}
