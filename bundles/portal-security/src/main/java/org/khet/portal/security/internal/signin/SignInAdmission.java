package org.khet.portal.security.internal.signin;

import java.util.Optional;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.account.AccountRepository;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.security.internal.directory.LdapDirectory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Whether an account may come in at all where nobody types its password: neither closed nor waiting for its link, and, where the
 * office's directory keeps the password, still known there. Not to be called in a transaction. Safe for concurrent use.
 */
@Component(service = SignInAdmission.class)
public final class SignInAdmission {
    private final AccountRepository accounts;
    private final LdapDirectory directory;

    /** @param directory knows who left */
    @Activate
    public SignInAdmission(@Reference AccountRepository accounts, @Reference LdapDirectory directory) {
        this.accounts = accounts;
        this.directory = directory;
    }

    /**
     * The account, if it may.
     *
     * @throws OutOfService if the directory would have to say it and does not answer
     */
    Optional<StoredAccount> of(AccountId id) {
        return accounts.find(id)
                .filter(StoredAccount::open)
                .filter(account -> !account.setsFirstPassword())
                .filter(account -> !account.usesDirectory()
                        || directory.find(account.name()).size() == 1);
    }
}
