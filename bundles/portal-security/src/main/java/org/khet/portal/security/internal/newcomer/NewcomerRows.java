package org.khet.portal.security.internal.newcomer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.office.Person;
import org.khet.portal.api.security.Accounts.Grant;
import org.khet.portal.security.internal.account.AccountBook;
import org.khet.portal.security.internal.account.AccountName;
import org.khet.portal.security.internal.account.GrantBook;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.security.internal.caller.RightsBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Rows of new accounts; to be called in a transaction. Safe for concurrent use. */
@Component(service = NewcomerRows.class)
public final class NewcomerRows {
    private final AccountBook accounts;
    private final GrantBook grants;
    private final RightsBook rights;

    /** @param rights know the day */
    @Activate
    public NewcomerRows(@Reference AccountBook accounts, @Reference GrantBook grants, @Reference RightsBook rights) {
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
