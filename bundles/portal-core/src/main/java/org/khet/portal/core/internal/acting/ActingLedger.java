package org.khet.portal.core.internal.acting;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.security.Caller;
import org.khet.portal.core.internal.office.Trail;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes in one transaction with the entry in the trail; afterwards what is remembered of the office is forgotten. */
@Component(service = ActingLedger.class)
public final class ActingLedger {
    private final Transactions transactions;
    private final Trail trail;
    private final StoredActing acting;

    /** Transactions, the trail, and what remembers. */
    @Activate
    public ActingLedger(@Reference Transactions transactions, @Reference Trail trail, @Reference StoredActing acting) {
        this.transactions = transactions;
        this.trail = trail;
        this.acting = acting;
    }

    LocalDate today() {
        return trail.today();
    }

    <T> T change(Caller caller, Supplier<T> work) {
        return transactions.<T>call(() -> {
            T result = work.get();
            transactions.afterCommit(() -> acting.changed(caller.office()));
            return result;
        });
    }

    void note(Caller caller, String action, String object, List<Change> changes) {
        trail.office(caller, action, object, changes);
    }
}
