package org.khet.portal.core.internal.office.person;

import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;

/** How far rights over people reach. Stateless. */
public final class PersonReach {
    private PersonReach() {}

    /** Out of reach looks the same as not there, so that nobody learns of a person by trying numbers. */
    public static void require(Scope scope, Person person) {
        if (!isWithin(scope, person)) {
            throw new NoLongerThere("core.person/" + person.id().value());
        }
    }

    /** Whether the person is of a unit or school of the scope. */
    static boolean isWithin(Scope scope, Person person) {
        UnitId unit = person.unit();
        SchoolId school = person.school();
        return scope.wholeOffice()
                || (unit != null && scope.units().contains(unit))
                || (school != null && scope.schools().contains(school));
    }
}
