package org.khet.portal.core.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;

/** Knows which roles somebody may give, and no accounts. */
public final class GivableRoles implements Accounts {
    public final List<String> codes =
            new ArrayList<>(List.of("core.group-head", "core.section-head", "core.clerk", "core.web"));

    @Override
    public List<Role> grantable(Caller caller) {
        return codes.stream().map(code -> new Role(code, List.of())).toList();
    }

    @Override
    public List<Role> roles(OfficeId office) {
        return List.of();
    }

    @Override
    public List<Account> list(Caller caller, String text, int offset, int limit) {
        return List.of();
    }

    @Override
    public int count(Caller caller, String text) {
        return 0;
    }

    @Override
    public Optional<Account> ofPerson(Caller caller, PersonId person) {
        return Optional.empty();
    }

    @Override
    public Map<PersonId, AccountId> ofPeople(Caller caller, Collection<PersonId> people) {
        return Map.of();
    }

    @Override
    public String open(Caller caller, PersonId person, String name, List<Grant> grants) {
        throw touched();
    }

    @Override
    public String reset(Caller caller, AccountId account) {
        throw touched();
    }

    @Override
    public void grant(Caller caller, AccountId account, List<Grant> seen, List<Grant> grants) {
        throw touched();
    }

    @Override
    public void close(Caller caller, AccountId account, boolean closed) {
        throw touched();
    }

    @Override
    public boolean hasSecondFactor(Caller caller, AccountId account) {
        return false;
    }

    @Override
    public void resetSecondFactor(Caller caller, AccountId account) {
        throw touched();
    }

    private static AssertionError touched() {
        return new AssertionError("posts and functions ask which roles may be given, and leave accounts alone");
    }
}
