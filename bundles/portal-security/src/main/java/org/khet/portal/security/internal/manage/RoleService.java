package org.khet.portal.security.internal.manage;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.admin.security.RoleRegister;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.security.internal.account.GrantRepository;
import org.khet.portal.security.internal.caller.ModuleRoles;
import org.khet.portal.security.internal.caller.PermissionCache;
import org.khet.portal.security.internal.role.OfficeRoleRepository;
import org.khet.portal.security.internal.role.StandardRoles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Roles of an office. What a role holds of a module that is not there stays in its rows, neither shown nor changed, and is
 * back with the module.
 */
@Component(service = RoleRegister.class)
public final class RoleService implements RoleRegister {
    private static final Set<Permission> OF_RUNTIME =
            Set.of(RuntimeCaller.CREATE_OFFICE, RuntimeCaller.INSTALL_MODULE, RuntimeCaller.OPERATE);
    private static final Set<Permission> LOCKED = Set.of(Accounts.MANAGE, RoleRegister.MANAGE);
    private final PermissionCache rights;
    private final OfficeRoleRepository roles;
    private final GrantRepository grants;
    private final AccountEvents events;
    private final ModuleRoles modules;

    /**
     * @param roles   the office's own versions
     * @param modules what is there now
     */
    @Activate
    public RoleService(
            @Reference PermissionCache rights,
            @Reference OfficeRoleRepository roles,
            @Reference GrantRepository grants,
            @Reference AccountEvents events,
            @Reference ModuleRoles modules) {
        this.modules = modules;
        this.rights = rights;
        this.roles = roles;
        this.grants = grants;
        this.events = events;
    }

    @Override
    public List<Facts> list(Caller caller) {
        OfficeId office = office(caller);
        Set<String> changed = roles.changed(office);
        Map<String, Set<PersonId>> holders = grants.people(office, rights.today());
        Set<String> codes = rights.roles(office).keySet();
        Map<String, Set<PersonId>> byOrder = rights.inFunction(office, codes);
        return codes.stream()
                .filter(this::isShown)
                .sorted()
                .map(code -> facts(office, code, changed, both(holders, byOrder, code)))
                .toList();
    }

    @Override
    public Facts open(Caller caller, String code) {
        OfficeId office = office(caller);
        require(office, code);
        Map<String, Set<PersonId>> holders = Map.of(code, grants.people(office, List.of(code), rights.today()));
        return facts(
                office, code, roles.changed(office), both(holders, rights.inFunction(office, List.of(code)), code));
    }

    @Override
    public List<Permission> all(Caller caller) {
        office(caller);
        return without(modules.permissions(), OF_RUNTIME).stream()
                .sorted(Comparator.comparing(Permission::text))
                .toList();
    }

    @Override
    public List<Permission> givable(Caller caller) {
        return all(caller).stream().filter(mayGive(caller)).toList();
    }

    @Override
    public void change(Caller caller, String code, Set<Permission> seen, Set<Permission> wanted) {
        OfficeId office = office(caller);
        require(office, code);
        if (!wanted.containsAll(locked(code))) {
            throw Rejected.of("permissions", "security.role.error.locked");
        }
        events.run(() -> {
            Set<Permission> before = permissions(roles.hold(office, code));
            Set<Permission> unseen = without(without(before, modules.permissions()), seen);
            if (!without(before, unseen).equals(seen)) {
                throw Outdated.of("core.outcome.changed");
            }
            requireThere(without(wanted, before));
            requireGiven(caller, without(wanted, before));
            Set<Permission> after = new HashSet<>(wanted);
            after.addAll(unseen);
            roles.set(office, code, after.stream().map(Permission::text).collect(Collectors.toSet()));
            note(caller, "core.role.changed", code, before, after);
        });
    }

    @Override
    public void restore(Caller caller, String code) {
        OfficeId office = office(caller);
        require(office, code);
        events.run(() -> {
            Set<Permission> before = permissions(roles.hold(office, code));
            Set<Permission> standard = permissions(roles.standard(code));
            requireGiven(caller, without(standard, before));
            if (roles.drop(office, code)) {
                note(caller, "core.role.restored", code, before, standard);
            }
        });
    }

    private void requireThere(Set<Permission> added) {
        Set<Permission> there = without(modules.permissions(), OF_RUNTIME);
        without(added, there).stream().findFirst().ifPresent(permission -> {
            throw Rejected.of("permissions", "security.role.error.unknown", permission.text());
        });
    }

    private void requireGiven(Caller caller, Set<Permission> added) {
        Predicate<Permission> mayGive = mayGive(caller);
        for (Permission permission : added) {
            if (!mayGive.test(permission)) {
                throw Rejected.of("permissions", "security.role.error.more", permission.text());
            }
        }
    }

    private Predicate<Permission> mayGive(Caller caller) {
        boolean administers = rights.in(caller.account(), caller.office())
                .filter(own -> own.hasRole(StandardRoles.OFFICE_ADMIN))
                .isPresent();
        return permission -> administers || rights.held(caller, permission).wholeOffice();
    }

    private void note(Caller caller, String action, String code, Set<Permission> before, Set<Permission> after) {
        events.note(
                caller,
                action,
                "core.role/" + code,
                Map.of(),
                List.of(new Change("permissions", words(without(before, after)), words(without(after, before)))));
    }

    /** Who holds the role by a grant or by an order. */
    private static Set<PersonId> both(
            Map<String, Set<PersonId>> granted, Map<String, Set<PersonId>> byOrder, String code) {
        Set<PersonId> all = new HashSet<>(granted.getOrDefault(code, Set.of()));
        all.addAll(byOrder.getOrDefault(code, Set.of()));
        return all;
    }

    private static Set<Permission> without(Set<Permission> all, Set<Permission> those) {
        Set<Permission> rest = new HashSet<>(all);
        rest.removeAll(those);
        return rest;
    }

    private static String words(Set<Permission> permissions) {
        return permissions.stream().map(Permission::text).sorted().collect(Collectors.joining(", "));
    }

    private Facts facts(OfficeId office, String code, Set<String> changed, Set<PersonId> holders) {
        Set<Permission> given = new HashSet<>(permissions(rights.roles(office).getOrDefault(code, Set.of())));
        given.retainAll(modules.permissions());
        return new Facts(code, changed.contains(code), given, locked(code), holders);
    }

    private static Set<Permission> permissions(Set<String> texts) {
        return texts.stream().map(Permission::of).collect(Collectors.toUnmodifiableSet());
    }

    private void require(OfficeId office, String code) {
        if (!isShown(code) || !rights.roles(office).containsKey(code)) {
            throw new NoLongerThere("role " + code);
        }
    }

    private boolean isShown(String code) {
        return !StandardRoles.ofRuntime(code) && modules.isThere(code);
    }

    private static Set<Permission> locked(String code) {
        return code.equals(StandardRoles.OFFICE_ADMIN) ? LOCKED : Set.of();
    }

    private static OfficeId office(Caller caller) {
        if (!caller.require(MANAGE).wholeOffice()) {
            throw new NotPermitted(MANAGE);
        }
        return caller.office();
    }
}
