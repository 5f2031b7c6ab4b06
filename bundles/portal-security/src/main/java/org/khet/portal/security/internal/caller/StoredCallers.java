package org.khet.portal.security.internal.caller;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.shiro.authz.permission.WildcardPermission;
import org.khet.portal.api.admin.security.Impersonation.ViewedPerson;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.api.security.Scope;
import org.khet.portal.security.internal.account.GrantRepository;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.security.internal.caller.ImpersonatingCaller.OnlookRights;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Callers from accounts, grants and roles. */
@Component(service = Callers.class)
public final class StoredCallers implements Callers {
    private final PermissionCache book;
    private final GrantRepository grants;
    private final OfficeServices core;
    private final DelegatedRights lent;
    private final ImpersonationRepository looks;

    /** @param book rights as they stand now */
    @Activate
    public StoredCallers(
            @Reference PermissionCache book,
            @Reference GrantRepository grants,
            @Reference OfficeServices core,
            @Reference DelegatedRights lent,
            @Reference ImpersonationRepository looks) {
        this.book = book;
        this.grants = grants;
        this.core = core;
        this.lent = lent;
        this.looks = looks;
    }

    @Override
    public List<OfficeId> offices(AccountId account) {
        Map<OfficeId, String> codes = core.offices().stream()
                .flatMap(offices -> offices.all().stream())
                .collect(Collectors.toMap(Office::id, Office::code));
        Stream<OfficeId> byOrder = grants.homes(account).stream()
                .filter(home -> book.in(account, home).isPresent());
        return Stream.concat(grants.offices(account, book.today()).stream(), byOrder)
                .distinct()
                .sorted(Comparator.comparing((OfficeId office) -> codes.getOrDefault(office, ""))
                        .thenComparingLong(OfficeId::value))
                .toList();
    }

    @Override
    public Optional<Caller> caller(AccountId account, OfficeId office) {
        return book.in(account, office)
                .map(own -> looks.running(account, office)
                        .<Caller>flatMap(look -> onlooking(account, office, own, look))
                        .orElseGet(() -> new GrantedCaller(account, own.person(), office, own.name(), book)));
    }

    /** Empty when it may not look any more, or that person has nothing to do with the portal any more. */
    private Optional<Caller> onlooking(AccountId account, OfficeId office, EffectiveRights own, ViewedPerson look) {
        var rights = new OnlookRights(looks, book);
        return book.of(office, look.person(), Set.of())
                .filter(seen -> rights.isRunning(account, office, look.person()))
                .map(seen -> new ImpersonatingCaller(account, office, look.person(), seen.name(), own.name(), rights));
    }

    @Override
    public Optional<Caller> acting(AccountId account, OfficeId office, PersonId holder) {
        Optional<String> holderName =
                core.people().flatMap(people -> people.find(office, holder)).map(Person::fullName);
        return lent.rule(account, office, holder).isEmpty()
                        || holderName.isEmpty()
                        || looks.running(account, office).isPresent()
                ? Optional.empty()
                : book.in(account, office)
                        .map(own -> new DelegatedCaller(
                                account, own.person(), office, own.name(), holder, holderName.get(), lent));
    }

    @Override
    public Caller system(OfficeId office) {
        return new SystemCaller(office);
    }

    @Override
    public Optional<RuntimeCaller> runtime(AccountId account) {
        return book.account(account)
                .filter(AdministratorCaller::isOne)
                .filter(found -> !looks.isRunning(account))
                .map(StoredAccount::name)
                .map(name -> new AdministratorCaller(account, name, book));
    }

    @Override
    public RuntimeCaller runtimeSystem() {
        return new SystemCaller.OfRuntime();
    }

    @Override
    public Scope scope(OfficeId office, PersonId person, Permission permission) {
        return book.counts(office, permission)
                ? book.of(office, person, Set.of())
                        .map(rights -> rights.scope(permission))
                        .orElse(Scope.NONE)
                : Scope.NONE;
    }

    @Override
    public Scope role(OfficeId office, PersonId person, String role, Permission under) {
        return book.counts(office, role)
                ? book.of(office, person, Set.of())
                        .map(rights -> rights.role(role, under))
                        .orElse(Scope.NONE)
                : Scope.NONE;
    }

    @Override
    public Set<PersonId> holders(OfficeId office, Permission permission) {
        if (!book.counts(office, permission)) {
            return Set.of();
        }
        var wanted = new WildcardPermission(permission.text());
        List<String> giving = book.roles(office).entrySet().stream()
                .filter(role ->
                        role.getValue().stream().anyMatch(given -> new WildcardPermission(given).implies(wanted)))
                .map(Map.Entry::getKey)
                .toList();
        Set<PersonId> found = new HashSet<>(grants.people(office, giving, book.today()));
        book.inFunction(office, giving, limits -> limits.allow(permission))
                .values()
                .forEach(found::addAll);
        return core.people()
                .map(people -> people.findAll(office, found).values().stream()
                        .filter(Person::active)
                        .map(Person::id)
                        .collect(Collectors.toUnmodifiableSet()))
                .orElseGet(() -> Set.copyOf(found));
    }
}
