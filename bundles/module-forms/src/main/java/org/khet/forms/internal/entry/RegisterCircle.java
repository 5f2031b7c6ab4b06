package org.khet.forms.internal.entry;

import java.util.HashSet;
import java.util.Set;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;

/**
 * Circles of the search for records of registers that an office made: all of a register, those of one unit, those about one school. A
 * circle is told by a number far above those of units; that two are the same is as likely as two random numbers of 62 bits. Stateless.
 */
final class RegisterCircle {
    private static final long ABOVE_ALL_UNITS = 1L << 62;
    private static final long UNIT = 1;
    private static final long SCHOOL = 2;

    private RegisterCircle() {}

    /** All records of a design. */
    static UnitId of(long design) {
        return circle(design, 0, 0);
    }

    /** Those that belong to a unit. */
    static UnitId of(long design, UnitId unit) {
        return circle(design, UNIT, unit.value());
    }

    /** Those about a school. */
    static UnitId of(long design, SchoolId school) {
        return circle(design, SCHOOL, school.value());
    }

    /** The circles to which a scope in a design reaches. */
    static Set<UnitId> reached(long design, Scope scope) {
        if (scope.wholeOffice()) {
            return Set.of(of(design));
        }
        Set<UnitId> circles = new HashSet<>();
        scope.units().forEach(unit -> circles.add(of(design, unit)));
        scope.schools().forEach(school -> circles.add(of(design, school)));
        return circles;
    }

    private static UnitId circle(long design, long sort, long key) {
        long mixed = mixed(mixed(mixed(design) + sort) + key);
        return new UnitId(mixed >>> 2 | ABOVE_ALL_UNITS);
    }

    /** Spreads a number over 64 bits, each number to another one (the end of SplitMix64). */
    private static long mixed(long number) {
        long one = (number ^ number >>> 30) * 0xbf58476d1ce4e5b9L;
        long two = (one ^ one >>> 27) * 0x94d049bb133111ebL;
        return two ^ two >>> 31;
    }
}
