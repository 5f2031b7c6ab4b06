package org.khet.portal.security.internal.newcomer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.person.Person;
import org.khet.portal.security.internal.account.AccountName;
import org.khet.portal.security.internal.account.AccountRepository;
import org.khet.portal.security.internal.account.GrantRepository;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.security.internal.caller.PermissionCache;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rows of new accounts; to be called in a transaction. Safe for concurrent use. */
@Component(service = NewcomerRepository.class)
public final class NewcomerRepository {
    private final AccountRepository accounts;
    private final GrantRepository grants;
    private final PermissionCache rights;

    /** @param rights know the day */
    @Activate
    public NewcomerRepository(
            @Reference AccountRepository accounts,
            @Reference GrantRepository grants,
            @Reference PermissionCache rights) {
        this.accounts = accounts;
        this.grants = grants;
        this.rights = rights;
    }

    Optional<StoredAccount> named(AccountName name) {
        return accounts.byName(name);
    }

    LocalDate today() {
        return rights.today();
    }

    /** The account of the person, who signs in with the directory's password. */
    StoredAccount add(AccountName name, Person person, List<Grant> given) {
        StoredAccount account = accounts.addByDirectory(name);
        grants.link(account.id(), person.office(), person.id());
        grants.replace(account.id(), person.office(), given, today());
        return account;
    }
}
