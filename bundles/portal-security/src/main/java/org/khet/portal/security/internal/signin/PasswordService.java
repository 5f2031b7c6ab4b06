package org.khet.portal.security.internal.signin;

import java.util.Arrays;
import java.util.List;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.account.AccountRepository;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.security.internal.caller.AccountChanges;
import org.khet.portal.security.internal.password.PasswordHashes;
import org.khet.portal.security.internal.password.PasswordRules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changing the own password. Hashes are computed outside any transaction. Safe for concurrent use. */
@Component(service = PasswordService.class)
public final class PasswordService {
    private final AccountRepository accounts;
    private final PasswordHashes hashes;
    private final PasswordRules rules;
    private final PasswordConfirmation currents;
    private final AccountChanges changes;

    /** @param rules which passwords are taken */
    @Activate
    public PasswordService(
            @Reference AccountRepository accounts,
            @Reference PasswordHashes hashes,
            @Reference PasswordRules rules,
            @Reference PasswordConfirmation currents,
            @Reference AccountChanges changes) {
        this.accounts = accounts;
        this.hashes = hashes;
        this.rules = rules;
        this.currents = currents;
        this.changes = changes;
    }

    /** See {@link org.khet.portal.api.admin.security.SignIn#changePassword}. */
    long change(AccountId id, char[] current, char[] changed) {
        try {
            StoredAccount account = accounts.find(id)
                    .filter(StoredAccount::open)
                    .orElseThrow(() -> new NoLongerThere("account " + id.value()));
            check(account, current, changed);
            String hash = hashes.hash(changed);
            return changes.make(() -> accounts.password(id, hash, false));
        } finally {
            Arrays.fill(current, '\0');
            Arrays.fill(changed, '\0');
        }
    }

    private void check(StoredAccount account, char[] current, char[] changed) {
        if (account.usesDirectory()) {
            throw Rejected.of("changed", "security.password.error.directory");
        }
        if (!account.setsFirstPassword()) {
            currents.require(account, current);
            if (Arrays.equals(current, changed)) {
                throw Rejected.of("changed", "security.password.error.same");
            }
        }
        rules.refuse("changed", changed, account.name()).ifPresent(problem -> {
            throw new Rejected(List.of(problem));
        });
    }
}
