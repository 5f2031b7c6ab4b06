package org.khet.portal.security.internal.caller;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.acting.Absence;
import org.khet.portal.api.acting.Acting.Away;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.acting.Decider;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.admin.security.RoleSources.ByDecision;
import org.khet.portal.api.admin.security.RoleSources.ByFunction;
import org.khet.portal.api.admin.security.RoleSources.ByHand;
import org.khet.portal.api.admin.security.RoleSources.InPlaceOf;
import org.khet.portal.api.admin.security.RoleSources.InPost;
import org.khet.portal.api.admin.security.RoleSources.Source;
import org.khet.portal.api.admin.security.RoleSources.SourcedRole;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.GivenFunction;
import org.khet.portal.api.post.PostActingId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Permission;
import org.khet.portal.security.internal.account.GivenGrantRepository;
import org.khet.portal.security.internal.account.GrantRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What gives a person each role now: what {@link PermissionCache} and {@link DelegatedRights} add up to rights, told apart. The grants of
 * the person and of everybody for whom the person acts are read at once, and so are the functions; checks no rights. Safe for concurrent
 * use.
 */
@Component(service = RoleSourceReader.class)
public final class RoleSourceReader {
    private final GrantRepository accounts;
    private final GivenGrantRepository grants;
    private final PermissionCache book;
    private final OfficeServices core;
    private final DelegatedRights lent;

    /** Accounts, who gave what, what roles give, functions and readings, and who acts for whom. */
    @Activate
    public RoleSourceReader(
            @Reference GrantRepository accounts,
            @Reference GivenGrantRepository grants,
            @Reference PermissionCache book,
            @Reference OfficeServices core,
            @Reference DelegatedRights lent) {
        this.accounts = accounts;
        this.grants = grants;
        this.book = book;
        this.core = core;
        this.lent = lent;
    }

    /** Roles of the person today, the own ones first; leave to read gives no permissions here. */
    public List<SourcedRole> of(OfficeId office, PersonId person) {
        Optional<AccountId> account = accounts.account(office, person);
        return account.isEmpty() ? List.of() : of(office, person, account.get());
    }

    private List<SourcedRole> of(OfficeId office, PersonId person, AccountId account) {
        List<Away> turns = lent.turns(account, office, person);
        Set<PersonId> people = new HashSet<>(Set.of(person));
        turns.forEach(turn -> people.add(turn.absence().person()));
        Map<PersonId, List<SourcedRole>> roles = roles(office, people);
        List<SourcedRole> all = new ArrayList<>(roles.getOrDefault(person, List.of()));
        if (all.isEmpty()) {
            return List.of(); // who has nothing of the own is not let in
        }
        readings(office, person).forEach(all::add);
        Set<String> kept = turns.isEmpty() ? Set.of() : lent.without(account, office);
        turns.stream()
                .flatMap(turn -> lent(turn, roles.getOrDefault(turn.absence().person(), List.of()), kept))
                .forEach(all::add);
        return all;
    }

    /** By grants and functions, of those who are active and have an open account. */
    private Map<PersonId, List<SourcedRole>> roles(OfficeId office, Set<PersonId> people) {
        Set<PersonId> there = active(office, accounts.open(office, people));
        Map<PersonId, List<SourcedRole>> roles = new HashMap<>();
        if (there.isEmpty()) {
            return roles;
        }
        LocalDate today = book.today();
        grants.on(office, there, today)
                .forEach(one -> add(
                        roles,
                        one.person(),
                        sourced(
                                office,
                                one.grant(),
                                new ByHand(one.account(), one.by(), one.on()),
                                ActingLimits.NONE)));
        core.functions().stream()
                .flatMap(known -> known.on(office, today).stream())
                .filter(one -> there.contains(one.person()))
                .forEach(one -> PermissionCache.grant(one)
                        .ifPresent(
                                grant -> add(roles, one.person(), sourced(office, grant, source(one), one.limits()))));
        return roles;
    }

    private Set<PersonId> active(OfficeId office, Set<PersonId> open) {
        return core.people()
                .map(people -> people.findAll(office, open).values().stream()
                        .filter(Person::active)
                        .map(Person::id)
                        .collect(Collectors.toUnmodifiableSet()))
                .orElse(open);
    }

    private static void add(Map<PersonId, List<SourcedRole>> roles, PersonId person, SourcedRole role) {
        roles.computeIfAbsent(person, one -> new ArrayList<>()).add(role);
    }

    private static Source source(GivenFunction function) {
        return function.as() == ActingCapacity.OWN
                ? new ByFunction(function.code(), function.order())
                : new InPost(new PostActingId(function.id().value()), function.as(), function.order());
    }

    private SourcedRole sourced(OfficeId office, Grant grant, Source source, ActingLimits limits) {
        Set<Permission> permissions = book.roles(office).getOrDefault(grant.role(), Set.of()).stream()
                .map(Permission::of)
                .filter(one -> limits.allow(one) && book.counts(office, one))
                .collect(Collectors.toUnmodifiableSet());
        return new SourcedRole(grant, source, limits, permissions);
    }

    private Stream<SourcedRole> readings(OfficeId office, PersonId person) {
        LocalDate today = book.today();
        return core.readable(office, person, today).stream()
                .filter(module -> book.counts(office, module))
                .sorted()
                .map(module -> new SourcedRole(
                        new Grant("", null, null, false, today, today),
                        new ByDecision(new ModuleId(module)),
                        ActingLimits.NONE,
                        Set.of()));
    }

    /** What the absent person holds, but for what acting for somebody is not lent. */
    private static Stream<SourcedRole> lent(Away turn, List<SourcedRole> held, Set<String> kept) {
        Decider decider = turn.decider();
        return decider == null
                ? Stream.of()
                : held.stream()
                        .filter(one -> !(one.source() instanceof InPost))
                        .filter(one ->
                                !one.grant().own() && !kept.contains(one.grant().role()))
                        .map(one -> lent(turn.absence(), decider, one));
    }

    private static SourcedRole lent(Absence absence, Decider decider, SourcedRole held) {
        Predicate<Permission> personal = DelegatedRights.PERSONAL::contains;
        Set<Permission> permissions = held.permissions().stream()
                .filter(personal.negate().and(decider.limits()::allow))
                .collect(Collectors.toUnmodifiableSet());
        return new SourcedRole(
                within(held.grant(), absence),
                new InPlaceOf(decider.holder(), decider.capacity(), decider.source()),
                decider.limits(),
                permissions);
    }

    private static Grant within(Grant grant, Absence absence) {
        LocalDate first = absence.from().day();
        LocalDate last = absence.until().day();
        LocalDate until = grant.until();
        return new Grant(
                grant.role(),
                grant.unit(),
                grant.school(),
                false,
                grant.from().isAfter(first) ? grant.from() : first,
                until == null || until.isAfter(last) ? last : until);
    }
}
