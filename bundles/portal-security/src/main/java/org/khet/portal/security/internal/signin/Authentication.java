package org.khet.portal.security.internal.signin;

import java.util.Optional;
import org.apache.shiro.authc.AuthenticationException;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.mgt.DefaultSessionStorageEvaluator;
import org.apache.shiro.mgt.DefaultSubjectDAO;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.account.AccountName;
import org.khet.portal.security.internal.account.AccountRepository;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.security.internal.directory.LdapDirectory;
import org.khet.portal.security.internal.newcomer.NewcomerGateway;
import org.khet.portal.security.internal.password.PasswordHashes;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Checks names and passwords with Shiro, which keeps no session and remembers nobody, or by the office's directory. Safe for
 * concurrent use.
 */
@Component(service = Authentication.class)
public final class Authentication {
    private final DefaultSecurityManager shiro;
    private final LdapDirectory directory;
    private final NewcomerGateway newcomers;

    /** @param accounts the accounts of its realm */
    @Activate
    public Authentication(
            @Reference AccountRepository accounts,
            @Reference PasswordHashes hashes,
            @Reference LdapDirectory directory,
            @Reference NewcomerGateway newcomers) {
        this(new AccountRealm(accounts, hashes), directory, newcomers);
    }

    /** @param accounts whose passwords are checked */
    Authentication(AccountRealm accounts, LdapDirectory directory, NewcomerGateway newcomers) {
        this.directory = directory;
        this.newcomers = newcomers;
        this.shiro = new DefaultSecurityManager(accounts);
        shiro.setRememberMeManager(null);
        var storage = new DefaultSessionStorageEvaluator();
        storage.setSessionStorageEnabled(false);
        var subjects = new DefaultSubjectDAO();
        subjects.setSessionStorageEvaluator(storage);
        shiro.setSubjectDAO(subjects);
    }

    /**
     * Whether this is the name's own password, kept by the portal. The work with hashes is done for every name, whoever checks
     * it. Not to be called in a transaction.
     */
    boolean isOwn(AccountName name, char[] password) {
        try {
            var info = shiro.authenticate(new UsernamePasswordToken(name.text(), password));
            return info.getPrincipals().oneByType(AccountId.class) != null;
        } catch (AuthenticationException refused) {
            return false; // the reason is told to nobody: the same for all
        }
    }

    /**
     * Whose account it is, if the directory takes the password for the name; one that the directory's first sign-in made, if
     * nobody had the name.
     *
     * @param known the account with this name
     * @throws OutOfService if the directory would have to say it and does not answer
     */
    Optional<StoredAccount> byDirectory(AccountName name, Optional<StoredAccount> known, char[] password) {
        return known.isEmpty()
                ? newcomers.welcome(name, password)
                : known.filter(StoredAccount::open)
                        .filter(StoredAccount::usesDirectory)
                        .filter(account -> directory.isRight(account.name(), password));
    }

    /** Ends Shiro's own threads. */
    @Deactivate
    public void close() {
        shiro.destroy();
    }
}
