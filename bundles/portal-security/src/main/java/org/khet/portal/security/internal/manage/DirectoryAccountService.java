package org.khet.portal.security.internal.manage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.admin.security.DirectoryAccounts;
import org.khet.portal.api.health.HealthCheck;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.security.internal.account.AccountRepository;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.security.internal.directory.DirectoryHealthCheck;
import org.khet.portal.security.internal.directory.LdapDirectory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whose password an account signs in with. The directory is asked before the transaction. */
@Component(service = DirectoryAccounts.class)
public final class DirectoryAccountService implements DirectoryAccounts {
    private final AccountReach reach;
    private final AccountRepository accounts;
    private final CredentialService credentials;
    private final AccountEvents events;
    private final LdapDirectory directory;
    private final DirectoryHealthCheck health;

    /**
     * For the component runtime.
     *
     * @param directory knows the names
     * @param health    knows what is wrong
     */
    @Activate
    public DirectoryAccountService(
            @Reference AccountReach reach,
            @Reference AccountRepository accounts,
            @Reference CredentialService credentials,
            @Reference AccountEvents events,
            @Reference LdapDirectory directory,
            @Reference DirectoryHealthCheck health) {
        this.reach = reach;
        this.accounts = accounts;
        this.credentials = credentials;
        this.events = events;
        this.directory = directory;
        this.health = health;
    }

    @Override
    public boolean isConfigured() {
        return directory.isConfigured();
    }

    @Override
    public Optional<Problem> trouble(Caller caller) {
        caller.require(Accounts.MANAGE);
        return health.trouble().map(HealthCheck.Trouble::problem);
    }

    @Override
    public boolean uses(AccountId account) {
        return accounts.find(account).filter(StoredAccount::usesDirectory).isPresent();
    }

    @Override
    public Optional<Instant> madeAt(Caller caller, AccountId id) {
        return accounts.madeByDirectory(reach.require(caller, id).id());
    }

    @Override
    public Entry use(Caller caller, AccountId id) {
        StoredAccount account = reach.require(caller, id);
        reach.requireOnlyHere(caller, account);
        if (!directory.isConfigured()) {
            throw Rejected.of("", "security.directory.error.none");
        }
        List<Entry> found = directory.find(account.name());
        if (found.size() != 1) {
            throw Rejected.of(
                    "",
                    found.isEmpty() ? "security.directory.error.unknown" : "security.directory.error.several",
                    account.name());
        }
        events.run(() -> {
            credentials.useDirectory(id);
            events.note(caller, "directory", id.value(), Map.of("name", account.name()));
        });
        return found.getFirst();
    }

    @Override
    public String leave(Caller caller, AccountId id) {
        StoredAccount account = reach.require(caller, id);
        reach.requireOnlyHere(caller, account);
        return events.change(() -> {
            events.note(caller, "ownpassword", id.value(), Map.of("name", account.name()));
            return credentials.renew(id);
        });
    }
}
