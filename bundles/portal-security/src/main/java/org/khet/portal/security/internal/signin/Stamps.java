package org.khet.portal.security.internal.signin;

import java.util.Optional;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.account.AccountBook;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.security.internal.caller.Changes;
import org.khet.portal.security.internal.caller.RightsBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Stamps of accounts: a session with an old one has ended. Safe for concurrent use. */
@Component(service = Stamps.class)
public final class Stamps {
    private final AccountBook accounts;
    private final RightsBook rights;
    private final Changes changes;

    /** @param rights remembers accounts for seconds */
    @Activate
    public Stamps(@Reference AccountBook accounts, @Reference RightsBook rights, @Reference Changes changes) {
        this.accounts = accounts;
        this.rights = rights;
        this.changes = changes;
    }

    Optional<StoredAccount> account(AccountId account) {
        return rights.account(account);
    }

    boolean stillValid(AccountId account, long stamp) {
        return isOf(rights.account(account), stamp)
                || isOf(accounts.find(account), stamp); // a new stamp must count at once
    }

    long renew(AccountId account) {
        return changes.make(() -> accounts.endSessions(account));
    }

    private static boolean isOf(Optional<StoredAccount> account, long stamp) {
        return account.filter(StoredAccount::open)
                .filter(open -> open.stamp() == stamp)
                .isPresent();
    }
}
