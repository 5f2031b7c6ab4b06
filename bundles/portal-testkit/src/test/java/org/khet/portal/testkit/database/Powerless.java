package org.khet.portal.testkit.database;

import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.RuntimeCaller;

/**
 * Who may do nothing with the runtime.
 *
 * @param like whose name it has
 */
record Powerless(RuntimeCaller like) implements RuntimeCaller {
    @Override
    public AccountId account() {
        return like.account();
    }

    @Override
    public String name() {
        return like.name();
    }

    @Override
    public boolean may(Permission permission) {
        return false;
    }
}
