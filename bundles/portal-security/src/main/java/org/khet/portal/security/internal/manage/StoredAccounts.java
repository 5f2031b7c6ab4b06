package org.khet.portal.security.internal.manage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.security.internal.account.AccountList;
import org.khet.portal.security.internal.account.GrantRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The accounts of an office. */
@Component(service = Accounts.class)
public final class StoredAccounts implements Accounts {
    private final AccountReach reach;
    private final PersonWorkplaceLookup places;
    private final AccountList list;
    private final AccountService desk;
    private final GrantRepository grants;

    /** @param reach who may manage whom */
    @Activate
    public StoredAccounts(
            @Reference AccountReach reach,
            @Reference PersonWorkplaceLookup places,
            @Reference AccountList list,
            @Reference AccountService desk,
            @Reference GrantRepository grants) {
        this.reach = reach;
        this.places = places;
        this.list = list;
        this.desk = desk;
        this.grants = grants;
    }

    @Override
    public List<Account> list(Caller caller, String text, int offset, int limit) {
        return list.page(filter(caller, text), offset, limit).stream()
                .map(line -> account(caller.office(), line))
                .toList();
    }

    @Override
    public int count(Caller caller, String text) {
        return list.count(filter(caller, text));
    }

    @Override
    public Optional<Account> ofPerson(Caller caller, PersonId person) {
        reach.requirePerson(caller, person);
        var one = new AccountList.Filter(caller.office(), List.of(person), "", List.of());
        return list.page(one, 0, 1).stream()
                .map(line -> account(caller.office(), line))
                .findFirst();
    }

    @Override
    public Map<PersonId, AccountId> ofPeople(Caller caller, Collection<PersonId> people) {
        Collection<PersonId> within = places.people(caller.office(), reach.of(caller));
        List<PersonId> wanted = people.stream()
                .filter(person -> within == null || within.contains(person))
                .toList();
        var these = new AccountList.Filter(caller.office(), wanted, "", List.of());
        return list.page(these, 0, Math.max(1, wanted.size())).stream()
                .collect(Collectors.toMap(
                        AccountList.Line::person, line -> line.account().id(), (one, other) -> one));
    }

    @Override
    public String open(Caller caller, PersonId person, String name, List<Grant> wanted) {
        return desk.open(caller, person, name, wanted);
    }

    @Override
    public String reset(Caller caller, AccountId account) {
        return desk.reset(caller, account);
    }

    @Override
    public void grant(Caller caller, AccountId account, List<Grant> seen, List<Grant> wanted) {
        desk.grant(caller, account, seen, wanted);
    }

    @Override
    public void close(Caller caller, AccountId account, boolean closed) {
        desk.close(caller, account, closed);
    }

    @Override
    public boolean hasSecondFactor(Caller caller, AccountId account) {
        return desk.hasSecondFactor(caller, account);
    }

    @Override
    public void resetSecondFactor(Caller caller, AccountId account) {
        desk.resetSecondFactor(caller, account);
    }

    @Override
    public List<Role> roles(OfficeId office) {
        return reach.roles(office);
    }

    @Override
    public List<Role> grantable(Caller caller) {
        return reach.grantable(caller);
    }

    private AccountList.Filter filter(Caller caller, String text) {
        OfficeId office = caller.office();
        return new AccountList.Filter(
                office, places.people(office, reach.of(caller)), text.strip(), places.named(office, text));
    }

    private Account account(OfficeId office, AccountList.Line line) {
        AccountId id = line.account().id();
        return new Account(
                id, line.account().name(), line.person(), line.account().open(), grants.grants(id, office));
    }
}
