package org.khet.portal.security.internal.caller;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.persistence.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes of accounts in one transaction; what is remembered of rights is forgotten after the commit. Thread-safe. */
@Component(service = Changes.class)
public final class Changes {
    private final Transactions transactions;
    private final RightsBook rights;

    /** @param rights what is remembered */
    @Activate
    public Changes(@Reference Transactions transactions, @Reference RightsBook rights) {
        this.transactions = transactions;
        this.rights = rights;
    }

    /** Runs a change. */
    public <T extends @Nullable Object> T make(Supplier<T> change) {
        return transactions.<T>call(() -> {
            rights.changed(transactions);
            return change.get();
        });
    }
}
