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

    /**
     * Whether somebody may ever find a record of a kind: with no more than schools or own records nobody finds one of a kind that names
     * neither, makes one or is shown to them.
     */
    public static boolean findsSome(RecordKind kind, Caller caller) {
        Scope held = caller.scope(kind.view());
        return held.wholeOffice()
                || !held.units().isEmpty()
                || kind.isReached()
                || !kind.own().isEmpty()
                || (held.own() && kind.isSeenByOffice())
                || isOwnOfOffice(kind, held)
                || (!held.schools().isEmpty()
                        && (kind.ownerSchool().isPresent()
                                || !kind.seenBySchools().isEmpty()))
                || caller.may(kind.make());
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
