package org.khet.portal.testkit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;

/**
 * A caller with the rights that a test names, and no others. Each method gives a new one; several scopes of one
 * permission add up.
 *
 * @param office where the caller acts
 * @param person who acts
 * @param name   as officials write it
 * @param scopes how far each permission reaches
 */
public record TestCaller(OfficeId office, PersonId person, String name, Map<Permission, Scope> scopes)
        implements Caller {
    /** Keeps an immutable copy. */
    public TestCaller {
        scopes = Map.copyOf(scopes);
    }

    /** Somebody in an office without any right. */
    public static TestCaller in(OfficeId office) {
        return new TestCaller(office, new PersonId(office.value() * 1000 + 13), "นางสาวเจ้าหน้าที่ 13", Map.of());
    }

    /** A person of the sample offices without any right, by the number in core I.1. */
    public static TestCaller of(OfficeId office, int number) {
        Person person = SampleOffices.person(office, number);
        return new TestCaller(office, person.id(), person.fullName(), Map.of());
    }

    /** The same rights as another person. */
    public TestCaller as(PersonId other, String otherName) {
        return new TestCaller(office, other, otherName, scopes);
    }

    /** With permissions in the whole office. */
    public TestCaller with(Permission... permissions) {
        return with(Scope.OFFICE, permissions);
    }

    /** With permissions for records of a unit. */
    public TestCaller inUnit(UnitId unit, Permission... permissions) {
        return with(new Scope(false, Set.of(unit), Set.of(), false), permissions);
    }

    /** With permissions for records of a school. */
    public TestCaller inSchool(SchoolId school, Permission... permissions) {
        return with(new Scope(false, Set.of(), Set.of(school), false), permissions);
    }

    /** With permissions for the person's own records. */
    public TestCaller own(Permission... permissions) {
        return with(new Scope(false, Set.of(), Set.of(), true), permissions);
    }

    /** With permissions in this scope. */
    public TestCaller with(Scope scope, Permission... permissions) {
        Map<Permission, Scope> more = new HashMap<>(scopes);
        for (Permission permission : permissions) {
            more.merge(permission, scope, TestCaller::union);
        }
        return new TestCaller(office, person, name, more);
    }

    /** The same without one of the permissions. */
    public TestCaller without(Permission permission) {
        Map<Permission, Scope> fewer = new HashMap<>(scopes);
        fewer.remove(permission);
        return new TestCaller(office, person, name, fewer);
    }

    @Override
    public AccountId account() {
        return new AccountId(person.value());
    }

    @Override
    public Scope scope(Permission permission) {
        return scopes.getOrDefault(permission, Scope.NONE);
    }

    private static Scope union(Scope one, Scope other) {
        Set<UnitId> units = new HashSet<>(one.units());
        units.addAll(other.units());
        Set<SchoolId> schools = new HashSet<>(one.schools());
        schools.addAll(other.schools());
        return new Scope(one.wholeOffice() || other.wholeOffice(), units, schools, one.own() || other.own());
    }
}
