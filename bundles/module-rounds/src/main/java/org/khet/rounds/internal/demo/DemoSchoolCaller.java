package org.khet.rounds.internal.demo;

import java.util.Set;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;

/**
 * Somebody of a school within the scope of that school: only there its head certifies. Source: core E-39.
 *
 * @param somebody of the school
 * @param school the school
 */
record DemoSchoolCaller(Caller somebody, SchoolId school) implements Caller {
    @Override
    public AccountId account() {
        return somebody.account();
    }

    @Override
    public PersonId person() {
        return somebody.person();
    }

    @Override
    public OfficeId office() {
        return somebody.office();
    }

    @Override
    public String name() {
        return somebody.name();
    }

    @Override
    public Scope scope(Permission permission) {
        return new Scope(false, Set.of(), Set.of(school), true);
    }
}
