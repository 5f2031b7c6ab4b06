package org.khet.portal.security.internal.signin;

import java.util.List;
import java.util.Optional;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Sessions;
import org.khet.portal.security.internal.account.AccountBook;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.security.internal.caller.Changes;
import org.khet.portal.security.internal.caller.RightsBook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sessions by the account's stamp. */
@Component(service = Sessions.class)
public final class StoredSessions implements Sessions {
    private final AccountBook accounts;
    private final RightsBook rights;
    private final SignInLog log;
    private final Changes changes;

    /** @param rights remembers accounts for seconds */
    @Activate
    public StoredSessions(
            @Reference AccountBook accounts,
            @Reference RightsBook rights,
            @Reference SignInLog log,
            @Reference Changes changes) {
        this.accounts = accounts;
        this.rights = rights;
        this.log = log;
        this.changes = changes;
    }

    @Override
    public boolean stillValid(AccountId account, long stamp) {
        return isOf(rights.account(account), stamp)
                || isOf(accounts.find(account), stamp); // a new stamp must count at once
    }

    @Override
    public long endAll(AccountId account) {
        return changes.make(() -> accounts.endSessions(account));
    }

    @Override
    public List<Visit> visits(AccountId account, int limit) {
        return log.of(account, limit);
    }

    private static boolean isOf(Optional<StoredAccount> account, long stamp) {
        return account.filter(StoredAccount::open)
                .filter(open -> open.stamp() == stamp)
                .isPresent();
    }
}
