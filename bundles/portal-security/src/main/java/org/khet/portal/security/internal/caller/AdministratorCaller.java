package org.khet.portal.security.internal.caller;

import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.security.internal.role.StandardRoles;

/** An administrator of the runtime; asks at each call whether the account still is one. */
record AdministratorCaller(AccountId account, String name, PermissionCache book) implements RuntimeCaller {
    static boolean isOne(StoredAccount account) {
        return account.acts() && account.administers();
    }

    @Override
    public boolean may(Permission permission) {
        return book.account(account).filter(AdministratorCaller::isOne).isPresent()
                && book.standardRole(StandardRoles.SYSTEM).contains(permission.text());
    }

    @Override
    public String toString() {
        return "administrator " + account.value();
    }
}
