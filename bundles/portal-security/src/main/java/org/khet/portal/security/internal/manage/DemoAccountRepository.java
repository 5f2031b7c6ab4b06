package org.khet.portal.security.internal.manage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.account.AccountList;
import org.khet.portal.security.internal.account.AccountName;
import org.khet.portal.security.internal.account.AccountRepository;
import org.khet.portal.security.internal.account.GrantRepository;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.security.internal.passkey.PasskeyRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rows of demonstration accounts; to be called in a transaction. Safe for concurrent use. */
@Component(service = DemoAccountRepository.class)
public final class DemoAccountRepository {
    private static final int MOST = 2000;
    private final AccountRepository accounts;
    private final AccountList list;
    private final GrantRepository grants;
    private final PasskeyRepository passkeys;
    private final AccountEvents events;

    /** @param events knows the day */
    @Activate
    public DemoAccountRepository(
            @Reference AccountRepository accounts,
            @Reference AccountList list,
            @Reference GrantRepository grants,
            @Reference PasskeyRepository passkeys,
            @Reference AccountEvents events) {
        this.accounts = accounts;
        this.list = list;
        this.grants = grants;
        this.passkeys = passkeys;
        this.events = events;
    }

    /**
     * Opens the account of the person, or opens it again.
     *
     * @param hash new password, unless the known one may stay
     * @return whether the new password counts
     * @throws IllegalStateException if the person's account or the name is not one of a demonstration
     */
    boolean open(OfficeId office, PersonId person, AccountName name, List<Grant> wanted, Optional<String> hash) {
        Optional<AccountId> known = grants.account(office, person);
        AccountId account = known.orElseGet(() -> again(name));
        StoredAccount stored = accounts.find(account).orElseThrow();
        if (stored.kind() != StoredAccount.Kind.DEMO || !stored.name().equals(name.text())) {
            throw new IllegalStateException("account of person " + person.value() + " is not " + name.text());
        }
        if (known.isEmpty()) {
            grants.link(account, office, person);
        }
        grants.replace(account, office, wanted, events.today());
        if (!stored.open()) {
            accounts.close(account, false);
        }
        boolean fresh = hash.isPresent();
        hash.ifPresent(text -> accounts.password(account, text, false));
        return fresh;
    }

    /** The account of this name that an earlier demonstration left closed, or a new one. */
    private AccountId again(AccountName name) {
        return accounts.byName(name)
                .filter(left -> left.kind() == StoredAccount.Kind.DEMO && !left.open())
                .map(StoredAccount::id)
                .orElseGet(() -> accounts.add(name, StoredAccount.Kind.DEMO));
    }

    /** Closes all demonstration accounts of the office; gives their names. */
    Set<String> close(OfficeId office) {
        var all = new AccountList.Filter(office, null, "", List.of());
        List<StoredAccount> demo = list.page(all, 0, MOST).stream()
                .map(AccountList.Line::account)
                .filter(account -> account.kind() == StoredAccount.Kind.DEMO)
                .toList();
        demo.forEach(account -> {
            grants.replace(account.id(), office, List.of(), events.today());
            passkeys.removeAll(account.id()); // a later demonstration gives the account to somebody else
            accounts.close(account.id(), true);
        });
        return demo.stream().map(StoredAccount::name).collect(Collectors.toUnmodifiableSet());
    }
}
