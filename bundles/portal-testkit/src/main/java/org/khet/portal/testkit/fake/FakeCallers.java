package org.khet.portal.testkit.fake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import org.khet.portal.testkit.TestCaller;

/** The callers that a test made known, and the holders that follow from them. */
public final class FakeCallers implements Callers {
    private final Map<OfficeId, Map<PersonId, TestCaller>> known = new HashMap<>();
    private final Map<HeldRole, Scope> roles = new HashMap<>();
    private int holdersAsked;

    private record HeldRole(OfficeId office, PersonId person, String role) {}

    /** Makes callers known; one of the same office and person replaces the one before. */
    public FakeCallers with(TestCaller... callers) {
        for (TestCaller caller : callers) {
            known.computeIfAbsent(caller.office(), office -> new HashMap<>()).put(caller.person(), caller);
        }
        return this;
    }

    @Override
    public List<OfficeId> offices(AccountId account) {
        return known.keySet().stream()
                .filter(office -> caller(account, office).isPresent())
                .toList();
    }

    @Override
    public Optional<Caller> caller(AccountId account, OfficeId office) {
        return known.getOrDefault(office, Map.of()).values().stream()
                .filter(caller -> caller.account().equals(account))
                .<Caller>map(caller -> caller)
                .findFirst();
    }

    @Override
    public Caller system(OfficeId office) {
        return new Everything(office);
    }

    @Override
    public Optional<RuntimeCaller> runtime(AccountId account) {
        return Optional.empty();
    }

    @Override
    public RuntimeCaller runtimeSystem() {
        return new WholeRuntime();
    }

    @Override
    public Set<PersonId> holders(OfficeId office, Permission permission) {
        holdersAsked++;
        Set<PersonId> holders = new HashSet<>();
        known.getOrDefault(office, Map.of()).values().stream()
                .filter(caller -> caller.may(permission))
                .forEach(caller -> holders.add(caller.person()));
        return holders;
    }

    @Override
    public Scope scope(OfficeId office, PersonId person, Permission permission) {
        return known.getOrDefault(office, Map.of()).values().stream()
                .filter(caller -> caller.person().equals(person))
                .map(caller -> caller.scope(permission))
                .findFirst()
                .orElse(Scope.NONE);
    }

    /** How often it was asked who holds a permission. */
    public int holdersAsked() {
        return holdersAsked;
    }

    /** Says that somebody has a role of the office. */
    public FakeCallers inRole(OfficeId office, PersonId person, String role, Scope reach) {
        roles.put(new HeldRole(office, person, role), reach);
        return this;
    }

    @Override
    public Scope role(OfficeId office, PersonId person, String role, Permission under) {
        return roles.getOrDefault(new HeldRole(office, person, role), Scope.NONE);
    }

    private record Everything(OfficeId office) implements Caller {
        @Override
        public AccountId account() {
            return SYSTEM_ACCOUNT;
        }

        @Override
        public PersonId person() {
            return SYSTEM_PERSON;
        }

        @Override
        public String name() {
            return "ระบบ";
        }

        @Override
        public Scope scope(Permission permission) {
            return Scope.OFFICE;
        }
    }

    private record WholeRuntime() implements RuntimeCaller {
        @Override
        public AccountId account() {
            return SYSTEM_ACCOUNT;
        }

        @Override
        public String name() {
            return "system";
        }

        @Override
        public boolean may(Permission permission) {
            return true;
        }
    }
}
