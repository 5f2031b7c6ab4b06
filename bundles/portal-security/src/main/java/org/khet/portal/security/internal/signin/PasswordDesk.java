package org.khet.portal.security.internal.signin;

import java.util.Arrays;
import java.util.List;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.account.AccountBook;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.security.internal.caller.RightsBook;
import org.khet.portal.security.internal.password.PasswordHashes;
import org.khet.portal.security.internal.password.PasswordRules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changing the own password. Hashes are computed outside any transaction. Safe for concurrent use. */
@Component(service = PasswordDesk.class)
public final class PasswordDesk {
    private final AccountBook accounts;
    private final PasswordHashes hashes;
    private final PasswordRules rules;
    private final RightsBook rights;
    private final Transactions transactions;

    /** @param rules which passwords are taken */
    @Activate
    public PasswordDesk(
            @Reference AccountBook accounts,
            @Reference PasswordHashes hashes,
            @Reference PasswordRules rules,
            @Reference RightsBook rights,
            @Reference Transactions transactions) {
        this.accounts = accounts;
        this.hashes = hashes;
        this.rules = rules;
        this.rights = rights;
        this.transactions = transactions;
    }

    /** See {@link org.khet.portal.api.security.SignIn#changePassword}. */
    long change(AccountId id, char[] current, char[] changed) {
        try {
            StoredAccount account = accounts.find(id)
                    .filter(StoredAccount::open)
                    .orElseThrow(() -> new NoLongerThere("account " + id.value()));
            check(account, current, changed);
            String hash = hashes.hash(changed);
            return transactions.call(() -> {
                rights.changed(transactions);
                return accounts.password(id, hash, false);
            });
        } finally {
            Arrays.fill(current, '\0');
            Arrays.fill(changed, '\0');
        }
    }

    private void check(StoredAccount account, char[] current, char[] changed) {
        String before = account.password();
        if (before != null && !hashes.matches(current, before)) {
            throw Rejected.of("current", "security.password.error.current");
        }
        if (before != null && Arrays.equals(current, changed)) {
            throw Rejected.of("changed", "security.password.error.same");
        }
        rules.refuse("changed", changed, account.name()).ifPresent(problem -> {
            throw new Rejected(List.of(problem));
        });
    }
}
