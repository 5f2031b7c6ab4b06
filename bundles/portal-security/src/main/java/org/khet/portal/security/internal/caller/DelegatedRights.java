package org.khet.portal.security.internal.caller;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.acting.Acting.Away;
import org.khet.portal.api.acting.Decider;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.admin.cache.ExpiringCache;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.admin.security.Impersonation;
import org.khet.portal.api.admin.security.RoleRegister;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.security.internal.factor.FactorRepository;
import org.khet.portal.security.internal.factor.FactorRequiredRoles;
import org.khet.portal.security.internal.role.StandardRoles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What somebody may do in the place of an absent person, asked anew at each call: the half day that runs decides, so rights
 * go with the minute in which acting ends. Safe for concurrent use. Source: core A-1, E-24, E-27.
 */
@Component(service = DelegatedRights.class)
public final class DelegatedRights {
    /** What administers is of the person: whoever acts for a day could keep it for ever. Our proposal. */
    static final Set<Permission> PERSONAL = Set.of(
            Accounts.MANAGE,
            Impersonation.LOOK,
            RoleRegister.MANAGE,
            Settings.CONFIGURE,
            Offices.CONFIGURE,
            ModuleSwitches.SWITCH);

    private final PermissionCache book;
    private final OfficeServices core;
    private final Clock clock;
    private final FactorRepository factors;
    private final FactorRequiredRoles guarded;
    private final ExpiringCache<AccountId, Boolean> secured;
    private final ExpiringCache<OfficeId, Set<String>> without;

    /** @param factors tell who has a second factor */
    @Activate
    public DelegatedRights(
            @Reference PermissionCache book,
            @Reference OfficeServices core,
            @Reference FactorRepository factors,
            @Reference FactorRequiredRoles guarded,
            @Reference Clock clock) {
        this.book = book;
        this.core = core;
        this.clock = clock;
        this.factors = factors;
        this.guarded = guarded;
        this.secured = new ExpiringCache<>(clock);
        this.without = new ExpiringCache<>(clock);
    }

    /** By which rule the account acts for that person now; empty when it does not. */
    Optional<Decider> rule(AccountId account, OfficeId office, PersonId holder) {
        Optional<PersonId> person = book.in(account, office).map(EffectiveRights::person);
        return person.isEmpty() || person.get().equals(holder)
                ? Optional.empty()
                : core.acting()
                        .flatMap(acting -> acting.decider(office, holder, HalfDay.of(clock.instant())))
                        .filter(decider -> decider.person().equals(person.get()));
    }

    /** How far the permission reaches in the place of the holder. */
    Scope scope(AccountId account, OfficeId office, PersonId holder, Permission permission) {
        if (PERSONAL.contains(permission) || !book.counts(office, permission)) {
            return Scope.NONE;
        }
        return held(account, office, holder, permission)
                .map(rights -> lent(rights.scope(permission)))
                .orElse(Scope.NONE);
    }

    /** How far the holder's role reaches in the place of the holder, in what the permission is about. */
    Scope role(AccountId account, OfficeId office, PersonId holder, String role, Permission under) {
        return book.counts(office, role)
                ? held(account, office, holder, under)
                        .map(rights -> lent(rights.role(role, under)))
                        .orElse(Scope.NONE)
                : Scope.NONE;
    }

    private Optional<EffectiveRights> held(AccountId account, OfficeId office, PersonId holder, Permission within) {
        return rule(account, office, holder)
                .filter(decider -> decider.limits().allow(within))
                .flatMap(decider -> book.of(office, holder, without(account, office)));
    }

    /** Without what reaches the holder's own records only: these are another person's when somebody acts. */
    private static Scope lent(Scope scope) {
        return scope.wholeOffice() ? scope : new Scope(false, scope.units(), scope.schools(), false);
    }

    /** For whom the person acts now, each with the rule; whoever has no rights of the own acts for nobody. */
    List<Away> turns(AccountId account, OfficeId office, PersonId person) {
        return book.in(account, office).isEmpty()
                ? List.of()
                : core.acting()
                        .map(acting -> acting.actsFor(office, person, HalfDay.of(clock.instant())))
                        .orElse(List.of());
    }

    /** Roles of a holder that do not come to whoever acts with this account. */
    Set<String> without(AccountId account, OfficeId office) {
        return secured.get(account, one -> factors.since(one).isPresent())
                ? Set.of(StandardRoles.SYSTEM)
                : without.get(office, one -> withSystem(guarded.of(one)));
    }

    private static Set<String> withSystem(Set<String> roles) {
        return Stream.concat(Stream.of(StandardRoles.SYSTEM), roles.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
