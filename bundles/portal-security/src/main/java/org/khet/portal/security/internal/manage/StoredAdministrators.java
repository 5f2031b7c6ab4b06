package org.khet.portal.security.internal.manage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.admin.security.Administrators;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.security.internal.account.AccountName;
import org.khet.portal.security.internal.account.AccountRepository;
import org.khet.portal.security.internal.account.GrantRepository;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.security.internal.role.StandardRoles;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Administrators of the runtime, and the first one of each office. */
@Component(service = Administrators.class)
public final class StoredAdministrators implements Administrators {
    private final AccountRepository accounts;
    private final GrantRepository grants;
    private final PersonWorkplaceLookup places;
    private final CredentialService credentials;
    private final AccountEvents events;

    /** @param places where people work */
    @Activate
    public StoredAdministrators(
            @Reference AccountRepository accounts,
            @Reference GrantRepository grants,
            @Reference PersonWorkplaceLookup places,
            @Reference CredentialService credentials,
            @Reference AccountEvents events) {
        this.accounts = accounts;
        this.grants = grants;
        this.places = places;
        this.credentials = credentials;
        this.events = events;
    }

    @Override
    public List<Administrator> all(RuntimeCaller caller) {
        caller.require(RuntimeCaller.OPERATE);
        return accounts.administrators().stream()
                .map(account -> new Administrator(account.id(), account.name(), account.open()))
                .toList();
    }

    @Override
    public String open(RuntimeCaller caller, String typedName) {
        caller.require(RuntimeCaller.OPERATE);
        AccountName name = AccountName.fresh(typedName);
        return events.change(() -> {
            AccountId account = accounts.add(name, StoredAccount.Kind.ADMINISTRATOR);
            events.note(caller, "promoted", account.value(), Map.of("name", name.text()));
            return credentials.invite(account);
        });
    }

    @Override
    public void dismiss(RuntimeCaller caller, AccountId id) {
        caller.require(RuntimeCaller.OPERATE);
        events.run(() -> {
            List<StoredAccount> all = accounts.administrators();
            StoredAccount one = all.stream()
                    .filter(account -> account.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NoLongerThere("administrator " + id.value()));
            if (all.stream().noneMatch(other -> !other.id().equals(id) && other.acts())) {
                throw Rejected.of("", "security.administrator.error.last");
            }
            accounts.administers(id, false);
            events.note(caller, "dismissed", id.value(), Map.of("name", one.name()));
        });
    }

    @Override
    public String newLink(RuntimeCaller caller, String typedName) {
        caller.require(RuntimeCaller.OPERATE);
        StoredAccount account = accounts.byName(AccountName.typed(typedName))
                .filter(found -> found.administers() || grants.homes(found.id()).size() > 1)
                .orElseThrow(() -> new NoLongerThere("administrator " + typedName));
        return events.change(() -> {
            credentials.dropSecondFactor(account.id());
            events.note(caller, "reset", account.id().value(), Map.of("name", account.name()));
            return credentials.renew(account.id());
        });
    }

    @Override
    public void appoint(RuntimeCaller caller, AccountId id, OfficeId office, PersonId person) {
        caller.require(RuntimeCaller.CREATE_OFFICE);
        events.run(() -> {
            StoredAccount account = accounts.find(id)
                    .filter(found -> found.open() && found.kind() != StoredAccount.Kind.DEMO)
                    .orElseThrow(() -> new NoLongerThere("account " + id.value()));
            make(caller, account.id(), office, person);
        });
    }

    @Override
    public String appointNew(RuntimeCaller caller, String typedName, OfficeId office, PersonId person) {
        caller.require(RuntimeCaller.CREATE_OFFICE);
        Optional<AccountId> known = grants.account(office, person);
        if (known.isPresent()) {
            return events.change(() -> promote(caller, known.get(), office, person));
        }
        AccountName name = AccountName.fresh(typedName);
        return events.change(() -> {
            AccountId account = accounts.add(name, StoredAccount.Kind.ORDINARY);
            make(caller, account, office, person);
            return credentials.invite(account);
        });
    }

    @Override
    public boolean hasAdministrator(RuntimeCaller caller, OfficeId office) {
        caller.require(RuntimeCaller.CREATE_OFFICE);
        return grants.hasHolder(office, StandardRoles.OFFICE_ADMIN, events.today());
    }

    @Override
    public Set<OfficeId> administered(RuntimeCaller caller) {
        caller.require(RuntimeCaller.CREATE_OFFICE);
        return grants.held(StandardRoles.OFFICE_ADMIN, events.today());
    }

    private boolean isAdministered(OfficeId office) {
        return !grants.holders(office, StandardRoles.OFFICE_ADMIN, events.today())
                .isEmpty();
    }

    /** Gives a link when the account came from the backup of the office in another portal, which has no passwords. */
    private String promote(RuntimeCaller caller, AccountId account, OfficeId office, PersonId person) {
        if (isAdministered(office)) {
            throw Rejected.of("", "security.administrator.error.has");
        }
        boolean came = accounts.find(account).filter(StoredAccount::waitsClosed).isPresent();
        if (came) {
            accounts.close(account, false);
        }
        if (!places.isOf(office, person)
                || accounts.find(account).filter(StoredAccount::open).isEmpty()) {
            throw Rejected.of("person", "security.administrator.error.closed");
        }
        List<Grant> all = new ArrayList<>(grants.grants(account, office));
        all.removeIf(grant -> grant.role().equals(StandardRoles.OFFICE_ADMIN));
        all.add(wholeOffice());
        grants.replace(account, office, all, events.today());
        events.note(caller, "appointed", account.value(), Map.of("office", String.valueOf(office.value())));
        return came ? credentials.renew(account) : "";
    }

    private Grant wholeOffice() {
        return new Grant(StandardRoles.OFFICE_ADMIN, null, null, false, events.today(), null);
    }

    private void make(RuntimeCaller caller, AccountId account, OfficeId office, PersonId person) {
        if (isAdministered(office)) {
            throw Rejected.of("", "security.administrator.error.has");
        }
        if (grants.person(account, office).isPresent()
                || grants.account(office, person).isPresent()) {
            throw Rejected.of("person", "security.account.error.has");
        }
        if (!places.isOf(office, person)) {
            throw new NoLongerThere("person " + person.value());
        }
        grants.link(account, office, person);
        grants.replace(account, office, List.of(wholeOffice()), events.today());
        events.note(caller, "appointed", account.value(), Map.of("office", String.valueOf(office.value())));
    }
}
