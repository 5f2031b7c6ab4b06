package org.khet.portal.core.internal.office;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Changes offices and their structure in one transaction with the entry in the trail, after which everybody reads anew. Safe
 * for concurrent use.
 */
@Component(service = OfficeEvents.class)
public final class OfficeEvents {
    private final Transactions transactions;
    private final OfficeCaches memories;
    private final OfficeAudit trail;

    /** Transactions, what is kept in memory of offices, and the trail. */
    @Activate
    public OfficeEvents(
            @Reference Transactions transactions, @Reference OfficeCaches memories, @Reference OfficeAudit trail) {
        this.transactions = transactions;
        this.memories = memories;
        this.trail = trail;
    }

    public <T extends @Nullable Object> T call(Supplier<T> work) {
        return transactions.call(work);
    }

    public void run(Runnable work) {
        transactions.run(work);
    }

    public OfficeAudit trail() {
        return trail;
    }

    public LocalDate today() {
        return trail.today();
    }

    /** Writes down what somebody did to a part of the office. */
    public void note(Caller caller, String action, String object, List<Change> changes) {
        trail.office(caller, action, object, changes);
        changed(caller.office());
    }

    public void changed(OfficeId office) {
        memories.changed(office);
    }
}
