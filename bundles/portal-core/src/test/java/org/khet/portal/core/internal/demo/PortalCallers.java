package org.khet.portal.core.internal.demo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.api.security.Scope;

/** Only the portal itself acts; it holds every permission. */
final class PortalCallers implements Callers {
    @Override
    public List<OfficeId> offices(AccountId account) {
        return List.of();
    }

    @Override
    public Optional<Caller> caller(AccountId account, OfficeId office) {
        return Optional.empty();
    }

    @Override
    public Caller system(OfficeId office) {
        return new Caller() {
            @Override
            public AccountId account() {
                return SYSTEM_ACCOUNT;
            }

            @Override
            public PersonId person() {
                return SYSTEM_PERSON;
            }

            @Override
            public OfficeId office() {
                return office;
            }

            @Override
            public String name() {
                return "ระบบ";
            }

            @Override
            public Scope scope(Permission permission) {
                return Scope.OFFICE;
            }
        };
    }

    @Override
    public Optional<RuntimeCaller> runtime(AccountId account) {
        return Optional.empty();
    }

    @Override
    public RuntimeCaller runtimeSystem() {
        return new RuntimeCaller() {
            @Override
            public AccountId account() {
                return SYSTEM_ACCOUNT;
            }

            @Override
            public String name() {
                return "ระบบ";
            }

            @Override
            public boolean may(Permission permission) {
                return true;
            }
        };
    }

    @Override
    public Scope scope(OfficeId office, PersonId person, Permission permission) {
        return Scope.NONE;
    }

    @Override
    public Set<PersonId> holders(OfficeId office, Permission permission) {
        return Set.of();
    }
}
