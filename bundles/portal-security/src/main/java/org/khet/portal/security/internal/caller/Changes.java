package org.khet.portal.security.internal.caller;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.security.internal.session.SessionBell;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Changes of accounts in one transaction; after the commit what is remembered of rights is forgotten, and browsers are looked
 * at whose sessions may have ended. Thread-safe.
 */
@Component(service = Changes.class)
public final class Changes {
    private final Transactions transactions;
    private final RightsBook rights;
    private final SessionBell bell;

    /** @param rights what is remembered */
    @Activate
    public Changes(@Reference Transactions transactions, @Reference RightsBook rights, @Reference SessionBell bell) {
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
