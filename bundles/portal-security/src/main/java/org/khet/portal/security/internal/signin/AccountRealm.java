package org.khet.portal.security.internal.signin;

import java.util.Optional;
import java.util.UUID;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authc.SimpleAuthenticationInfo;
import org.apache.shiro.authc.UsernamePasswordToken;
import org.apache.shiro.realm.AuthenticatingRealm;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.security.internal.account.AccountName;
import org.khet.portal.security.internal.account.AccountRepository;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.security.internal.password.PasswordHashes;

/**
 * The accounts for Shiro. A name that nobody has, a closed account and one without a password are compared with a hash
 * that no password fits: the answer is the same and so is the work (ASVS 6.3.8).
 */
final class AccountRealm extends AuthenticatingRealm {
    /** Principal of names that nobody may sign in with; its hash fits nothing. */
    private static final AccountId NOBODY = new AccountId(Long.MAX_VALUE);

    private final AccountRepository accounts;
    private final String nobodysHash;

    AccountRealm(AccountRepository accounts, PasswordHashes hashes) {
        this.accounts = accounts;
        this.nobodysHash = hashes.hash((UUID.randomUUID() + "." + UUID.randomUUID()).toCharArray());
        setName("accounts");
        setAuthenticationTokenClass(UsernamePasswordToken.class);
        setAuthenticationCachingEnabled(false);
        setCredentialsMatcher((token, info) -> token.getCredentials() instanceof char[] typed
                && info.getCredentials() instanceof String hash
                && hashes.matches(typed, hash));
    }

    @Override
    protected AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
        Optional<StoredAccount> account = accounts.byName(AccountName.typed(String.valueOf(token.getPrincipal())))
                .filter(StoredAccount::open);
        String hash = account.map(StoredAccount::password).orElse(nobodysHash);
        AccountId principal = account.map(StoredAccount::id).orElse(NOBODY);
        return new SimpleAuthenticationInfo(principal, hash, getName());
    }
}
