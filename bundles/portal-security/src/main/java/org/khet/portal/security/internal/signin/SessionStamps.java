package org.khet.portal.security.internal.signin;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.admin.security.Sessions.Stamped;
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

    /** Those whose stamp is an old one; one query. */
    Set<Stamped> outdated(Set<Stamped> sessions) {
        Map<AccountId, StoredAccount> known =
                accounts.findAll(sessions.stream().map(Stamped::account).collect(Collectors.toSet()));
        return sessions.stream()
                .filter(one -> !isOf(Optional.ofNullable(known.get(one.account())), one.stamp()))
                .collect(Collectors.toSet());
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
