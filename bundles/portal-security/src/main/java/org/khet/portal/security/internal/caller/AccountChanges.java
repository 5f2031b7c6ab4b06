package org.khet.portal.security.internal.caller;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.security.internal.session.SessionEndSignal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Changes of accounts in one transaction; after the commit what is remembered of rights is forgotten, and browsers are looked
 * at whose sessions may have ended. Thread-safe.
 */
@Component(service = AccountChanges.class)
public final class AccountChanges {
    private final Transactions transactions;
    private final PermissionCache rights;
    private final SessionEndSignal bell;

    /** @param rights what is remembered */
    @Activate
    public AccountChanges(
            @Reference Transactions transactions, @Reference PermissionCache rights, @Reference SessionEndSignal bell) {
        this.transactions = transactions;
        this.rights = rights;
        this.bell = bell;
    }

    /** Runs a change. */
    public <T extends @Nullable Object> T make(Supplier<T> change) {
        return transactions.<T>call(() -> {
            rights.changed(transactions);
            bell.ring();
            return change.get();
        });
    }
}
