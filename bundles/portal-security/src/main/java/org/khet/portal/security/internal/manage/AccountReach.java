package org.khet.portal.security.internal.manage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.admin.security.Accounts.Role;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.security.internal.account.AccountRepository;
import org.khet.portal.security.internal.account.GrantRepository;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.security.internal.caller.PermissionCache;
import org.khet.portal.security.internal.role.StandardRoles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * How far somebody may manage accounts: the office's administrator all of the office; a head of school the people and the
 * school roles of the own school; nobody gives more than the own rights. Who takes over an account by a new link gets its
 * rights, so that needs the same. Safe for concurrent use. Source: core A, CORE-14, CORE-19.
 */
@Component(service = AccountReach.class)
public final class AccountReach {
    private static final String SCHOOL_STAFF = StandardRoles.SCHOOL + "staff";
    private final PermissionCache rights;
    private final GrantRepository grants;
    private final AccountRepository accounts;
    private final PersonWorkplaceLookup places;

    /** @param places where people work */
    @Activate
    public AccountReach(
            @Reference PermissionCache rights,
            @Reference GrantRepository grants,
            @Reference AccountRepository accounts,
            @Reference PersonWorkplaceLookup places) {
        this.rights = rights;
        this.grants = grants;
        this.accounts = accounts;
        this.places = places;
    }

    /**
     * Whose accounts the caller manages.
     *
     * @throws NotPermitted if nobody's
     */
    Scope of(Caller caller) {
        Scope scope = caller.require(Accounts.MANAGE);
        if (!scope.wholeOffice() && scope.units().isEmpty() && scope.schools().isEmpty()) {
            throw new NotPermitted(Accounts.MANAGE);
        }
        return scope;
    }

    /** Demands that the person is active and within reach. */
    void requirePerson(Caller caller, PersonId person) {
        if (places.person(caller.office(), person, of(caller)).isEmpty()) {
            throw new NoLongerThere("person " + person.value());
        }
    }

    /** The account, when its person is within reach and it holds nothing that the caller may not give. */
    StoredAccount require(Caller caller, AccountId account) {
        Scope scope = of(caller);
        StoredAccount found = grants.person(account, caller.office())
                .filter(person -> scope.wholeOffice()
                        || places.person(caller.office(), person, scope).isPresent())
                .flatMap(person -> accounts.find(account))
                .orElseThrow(() -> new NoLongerThere("account " + account.value()));
        LocalDate today = rights.today();
        Stream<Grant> byOrder = grants.person(account, caller.office()).stream()
                .flatMap(person -> rights.functions(caller.office(), person).stream());
        boolean more = Stream.concat(grants.grants(account, caller.office()).stream(), byOrder)
                .filter(grant -> grant.until() == null || !grant.until().isBefore(today))
                .anyMatch(grant -> !mayGive(caller, grant));
        if (more) {
            throw Rejected.of("", "security.account.error.more");
        }
        return found;
    }

    /** Demands that the account acts in this office only, so that taking it over opens nothing else. */
    void requireOnlyHere(Caller caller, StoredAccount account) {
        boolean elsewhere = grants.homes(account.id()).stream().anyMatch(home -> !home.equals(caller.office()));
        if (account.administers() || elsewhere) {
            throw Rejected.of("", "security.account.error.elsewhere");
        }
    }

    /** Whether the account is one of a demonstration office, of which no second factor is asked. */
    boolean isOfDemonstration(AccountId account) {
        return accounts.find(account)
                .filter(found -> found.kind() == StoredAccount.Kind.DEMO)
                .isPresent();
    }

    /** Roles that the caller may give in some scope, by code. */
    List<Role> grantable(Caller caller) {
        Scope scope = of(caller);
        return roles(caller.office()).stream()
                .filter(role -> scope.wholeOffice()
                        ? mayGive(caller, whole(role.code()))
                        : scope.schools().stream()
                                        .anyMatch(school -> mayGive(
                                                caller,
                                                new Grant(role.code(), null, school, false, rights.today(), null)))
                                || scope.units().stream()
                                        .anyMatch(unit -> mayGive(
                                                caller,
                                                new Grant(role.code(), unit, null, false, rights.today(), null))))
                .toList();
    }

    /** Roles of the office, by code. */
    List<Role> roles(OfficeId office) {
        return rights.roles(office).entrySet().stream()
                .filter(role -> !StandardRoles.ofRuntime(role.getKey()))
                .map(role -> new Role(
                        role.getKey(),
                        role.getValue().stream().sorted().map(Permission::of).toList()))
                .sorted(Comparator.comparing(Role::code))
                .toList();
    }

    /**
     * Demands that the caller may give the grant.
     *
     * @throws Rejected at the field of the grants
     */
    void requireGrant(Caller caller, Grant grant) {
        boolean twoScopes =
                (grant.unit() != null ? 1 : 0) + (grant.school() != null ? 1 : 0) + (grant.own() ? 1 : 0) > 1;
        boolean backwards = grant.until() != null && grant.until().isBefore(grant.from());
        if (twoScopes || backwards) {
            throw Rejected.of("grants", "security.account.error.grant", grant.role());
        }
        boolean known =
                rights.roles(caller.office()).containsKey(grant.role()) && !StandardRoles.ofRuntime(grant.role());
        if (!known || !places.exists(caller.office(), grant)) {
            throw Rejected.of("grants", "security.account.error.unknown", grant.role());
        }
        if (!mayGive(caller, grant)) {
            throw Rejected.of("grants", "security.account.error.give", grant.role());
        }
    }

    private boolean mayGive(Caller caller, Grant grant) {
        Scope managed = of(caller);
        if (administers(caller)) {
            return true;
        }
        boolean ownSchool = grant.school() != null && managed.schools().contains(grant.school());
        if (!managed.wholeOffice()) {
            boolean ownUnit = grant.unit() != null && managed.units().contains(grant.unit());
            if (!ownUnit && !(ownSchool && grant.role().startsWith(StandardRoles.SCHOOL))) {
                return false;
            }
        }
        if (ownSchool && grant.role().equals(SCHOOL_STAFF)) {
            return true; // the head answers for the school, also for work that only its staff does
        }
        Map<String, Set<String>> roles = rights.roles(caller.office());
        return roles.getOrDefault(grant.role(), Set.of()).stream()
                .allMatch(permission -> covers(rights.held(caller, Permission.of(permission)), grant));
    }

    /** Whether the caller is the office's administrator, or the portal itself. */
    private boolean administers(Caller caller) {
        return caller.account().equals(Callers.SYSTEM_ACCOUNT)
                || rights.in(caller.account(), caller.office())
                        .filter(own -> own.hasRole(StandardRoles.OFFICE_ADMIN))
                        .isPresent();
    }

    private static boolean covers(Scope scope, Grant grant) {
        if (scope.wholeOffice()) {
            return true;
        }
        if (grant.unit() != null) {
            return scope.units().contains(grant.unit());
        }
        return grant.school() != null && scope.schools().contains(grant.school());
    }

    private Grant whole(String role) {
        return new Grant(role, null, null, false, rights.today(), null);
    }
}
