package org.khet.portal.security.internal.signin;

import java.util.Optional;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.account.AccountRepository;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.security.internal.caller.AccountChanges;
import org.khet.portal.security.internal.caller.PermissionCache;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Stamps of accounts: a session with an old one has ended. Safe for concurrent use. */
@Component(service = SessionStamps.class)
public final class SessionStamps {
    private final AccountRepository accounts;
    private final PermissionCache rights;
    private final AccountChanges changes;

    /** @param rights remembers accounts for seconds */
    @Activate
    public SessionStamps(
            @Reference AccountRepository accounts,
            @Reference PermissionCache rights,
            @Reference AccountChanges changes) {
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
