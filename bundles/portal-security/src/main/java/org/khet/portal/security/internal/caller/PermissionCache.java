package org.khet.portal.security.internal.caller;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.shiro.authz.permission.WildcardPermission;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.admin.cache.ExpiringCache;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.GivenFunction;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.security.internal.account.AccountRepository;
import org.khet.portal.security.internal.account.GrantRepository;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.security.internal.role.RoleRepository;
import org.khet.portal.security.internal.role.StandardRoles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Effective permissions, cached for some seconds. Safe for concurrent use. */
@Component(service = PermissionCache.class)
public final class PermissionCache {
    /** All that is only looked at, in Shiro's words. */
    private static final String READING = ":*:view,see";

    private final AccountRepository accounts;
    private final GrantRepository grants;
    private final RoleRepository roles;
    private final OfficeServices core;
    private final Clock clock;
    private final ExpiringCache<AccountId, Optional<StoredAccount>> knownAccounts;
    private final ExpiringCache<Place, Optional<EffectiveRights>> knownRights;
    private final ExpiringCache<Holder, Optional<EffectiveRights>> knownHolders;
    private final ExpiringCache<OfficeId, Map<String, Set<String>>> knownRoles;

    /** @param core what is known of offices */
    @Activate
    public PermissionCache(
            @Reference AccountRepository accounts,
            @Reference GrantRepository grants,
            @Reference RoleRepository roles,
            @Reference OfficeServices core,
            @Reference Clock clock) {
        this.accounts = accounts;
        this.grants = grants;
        this.roles = roles;
        this.core = core;
        this.clock = clock;
        this.knownAccounts = new ExpiringCache<>(clock);
        this.knownRights = new ExpiringCache<>(clock);
        this.knownHolders = new ExpiringCache<>(clock);
        this.knownRoles = new ExpiringCache<>(clock);
    }

    private record Place(AccountId account, OfficeId office) {}

    /** @param lent in the place of the person: without what comes by acting in a vacant post, nobody acts for one who acts (E-25) */
    private record Holder(OfficeId office, PersonId person, Set<String> without, boolean lent) {}

    /** What gives rights, and within which limits. */
    private record Given(Grant grant, ActingLimits limits) {}

    /** The account. */
    public Optional<StoredAccount> account(AccountId account) {
        return knownAccounts.get(account, accounts::find);
    }

    /** What the account may do in the office; empty when it has no grant there today, is closed or must set its password. */
    public Optional<EffectiveRights> in(AccountId account, OfficeId office) {
        return knownRights.get(new Place(account, office), this::read);
    }

    /**
     * What a person of the office holds today, whether signed in or not, but for these roles; empty for somebody who has left
     * or whose account is closed.
     */
    Optional<EffectiveRights> of(OfficeId office, PersonId person, Set<String> without) {
        return knownHolders.get(new Holder(office, person, without, true), this::read);
    }

    /** Whether permissions of this module count in the office: they are held on while it is off there, but give nothing. */
    boolean counts(OfficeId office, Permission permission) {
        return core.isOn(office, permission.module());
    }

    /** Whether a role counts in the office: not while its module is off there. */
    boolean counts(OfficeId office, String role) {
        return core.isOn(office, role.replaceFirst("\\..*", ""));
    }

    /** How far the caller holds the permission, whether or not it counts: what somebody may give to others changes with no switch. */
    public Scope held(Caller caller, Permission permission) {
        return in(caller.account(), caller.office())
                .map(own -> own.scope(permission))
                .orElseGet(() -> caller.scope(permission));
    }

    /** Permissions by role code in the office. */
    public Map<String, Set<String>> roles(OfficeId office) {
        return knownRoles.get(office, roles::of);
    }

    /** Permissions of a standard role. */
    Set<String> standardRole(String code) {
        return roles.standard(code);
    }

    /** Forgets what it remembers once the running transaction is committed. */
    void changed(Transactions transactions) {
        transactions.afterCommit(() -> {
            knownAccounts.clear();
            knownRights.clear();
            knownHolders.clear();
            knownRoles.clear();
        });
    }

    /** Today in the offices. */
    public LocalDate today() {
        return OfficeTime.day(clock.instant());
    }

    /** Roles that functions by order give the person from today on, coming ones included (core CORE-13). */
    public List<Grant> functions(OfficeId office, PersonId person) {
        return given(office, person)
                .map(PermissionCache::grant)
                .flatMap(Optional::stream)
                .toList();
    }

    private Stream<GivenFunction> given(OfficeId office, PersonId person) {
        return core.functions().stream().flatMap(known -> known.from(office, person, today()).stream());
    }

    /** People to whom functions give these roles today and whose account is open, by role. */
    public Map<String, Set<PersonId>> inFunction(OfficeId office, Collection<String> wanted) {
        return inFunction(office, wanted, limits -> true);
    }

    /** As {@link #inFunction(OfficeId, Collection)}, of those whose limits allow it. */
    Map<String, Set<PersonId>> inFunction(OfficeId office, Collection<String> wanted, Predicate<ActingLimits> within) {
        List<GivenFunction> today = core.functions().stream()
                .flatMap(known -> known.on(office, today()).stream())
                .filter(function -> wanted.contains(function.role()) && within.test(function.limits()))
                .toList();
        Set<PersonId> open =
                grants.open(office, today.stream().map(GivenFunction::person).toList());
        return today.stream()
                .filter(function -> open.contains(function.person()))
                .collect(Collectors.groupingBy(
                        GivenFunction::role,
                        Collectors.mapping(GivenFunction::person, Collectors.toUnmodifiableSet())));
    }

    /** The role of a function as a grant; empty without one, and for one of the runtime. */
    static Optional<Grant> grant(GivenFunction function) {
        String role = function.role();
        return role.isEmpty() || StandardRoles.ofRuntime(role)
                ? Optional.empty()
                : Optional.of(new Grant(role, function.unit(), null, false, function.from(), function.until()));
    }

    private Optional<EffectiveRights> read(Place place) {
        Optional<StoredAccount> account = accounts.find(place.account).filter(StoredAccount::acts);
        Optional<PersonId> person = account.flatMap(found -> grants.person(place.account, place.office));
        if (account.isEmpty() || person.isEmpty()) {
            return Optional.empty();
        }
        return read(account.get(), new Holder(place.office, person.get(), Set.of(), false));
    }

    private Optional<EffectiveRights> read(Holder holder) {
        return grants.account(holder.office, holder.person)
                .flatMap(accounts::find)
                .filter(StoredAccount::open)
                .flatMap(account -> read(account, holder));
    }

    private Optional<EffectiveRights> read(StoredAccount account, Holder holder) {
        LocalDate today = today();
        var valid = Stream.concat(
                        grants.grants(account.id(), holder.office).stream()
                                .map(grant -> new Given(grant, ActingLimits.NONE)),
                        given(holder.office, holder.person)
                                .filter(function -> !holder.lent || function.as() == ActingCapacity.OWN)
                                .flatMap(function ->
                                        grant(function).map(grant -> new Given(grant, function.limits())).stream()))
                .filter(given -> isValid(given.grant, today) && !holder.without.contains(given.grant.role()))
                .toList();
        Optional<String> name = nameOf(holder.office, holder.person, account);
        return valid.isEmpty()
                ? Optional.empty()
                : name.map(known -> rights(holder.office, holder.person, known, valid, reading(holder, today)));
    }

    /** What a decision with a day lets the person read; nobody acts for somebody in that. */
    private Stream<EffectiveRights.Held> reading(Holder holder, LocalDate today) {
        return holder.lent
                ? Stream.of()
                : core.readable(holder.office, holder.person, today).stream()
                        .map(module -> new EffectiveRights.Held(
                                new WildcardPermission(module + READING), Scope.OFFICE, ActingLimits.NONE));
    }

    /** Empty for somebody who has left the office. */
    private Optional<String> nameOf(OfficeId office, PersonId person, StoredAccount account) {
        Optional<People> people = core.people();
        return people.isEmpty()
                ? Optional.of(account.name())
                : people.get().find(office, person).filter(Person::active).map(Person::fullName);
    }

    private EffectiveRights rights(
            OfficeId office, PersonId person, String name, List<Given> valid, Stream<EffectiveRights.Held> reading) {
        Map<String, Set<String>> permissions = roles(office);
        List<EffectiveRights.HeldRole> heldRoles = new ArrayList<>();
        List<EffectiveRights.Held> held = new ArrayList<>();
        for (Given given : valid) {
            String role = given.grant.role();
            Scope scope = scope(office, given.grant);
            heldRoles.add(new EffectiveRights.HeldRole(role, scope, given.limits));
            for (String permission : permissions.getOrDefault(role, Set.of())) {
                held.add(new EffectiveRights.Held(new WildcardPermission(permission), scope, given.limits));
            }
        }
        reading.forEach(held::add);
        return new EffectiveRights(person, name, heldRoles, held);
    }

    private Scope scope(OfficeId office, Grant grant) {
        if (grant.unit() != null) {
            return new Scope(false, core.withSections(office, grant.unit()), Set.of(), false);
        }
        if (grant.school() != null) {
            return new Scope(false, Set.of(), Set.of(grant.school()), false);
        }
        return grant.own() ? new Scope(false, Set.of(), Set.of(), true) : Scope.OFFICE;
    }

    private static boolean isValid(Grant grant, LocalDate day) {
        return !grant.from().isAfter(day)
                && (grant.until() == null || !grant.until().isBefore(day));
    }
}
