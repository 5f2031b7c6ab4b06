package org.khet.portal.security.internal.caller;

import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.admin.security.Impersonation;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;

/**
 * An account that looks at the portal as another person: holds what that person holds, and changes nothing. Asks at each call
 * whether it still may, so all is gone with the minute in which it ends. What hangs on a sign-in stays with the own account.
 *
 * @param account  of who looks
 * @param person   as whom
 * @param name     of that person
 * @param onlooker name of who looks
 */
record ImpersonatingCaller(
        AccountId account, OfficeId office, PersonId person, String name, String onlooker, OnlookRights rights)
        implements Caller {
    /** By what it is known how far it reaches. */
    record OnlookRights(ImpersonationRepository looks, PermissionCache book) {
        boolean isRunning(AccountId account, OfficeId office, PersonId person) {
            return looks.running(account, office)
                            .filter(look -> look.person().equals(person))
                            .isPresent()
                    && book.in(account, office)
                            .filter(own -> own.scope(Impersonation.LOOK).wholeOffice())
                            .isPresent();
        }
    }

    @Override
    public Scope scope(Permission permission) {
        return held().filter(held -> rights.book().counts(office, permission))
                .map(held -> held.scope(permission))
                .orElse(Scope.NONE);
    }

    @Override
    public Scope role(String role, Permission under) {
        return held().filter(held -> rights.book().counts(office, role))
                .map(held -> held.role(role, under))
                .orElse(Scope.NONE);
    }

    private Optional<EffectiveRights> held() {
        return rights.isRunning(account, office, person)
                ? rights.book().of(office, person, Set.of())
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "account " + account.value() + " looking as person " + person.value() + " in office " + office.value();
    }
}
