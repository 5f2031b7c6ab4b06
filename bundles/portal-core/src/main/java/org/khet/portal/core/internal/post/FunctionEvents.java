package org.khet.portal.core.internal.post;

import java.util.List;
import java.util.function.Supplier;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.post.FunctionId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes functions in one transaction with the entry in the trail. */
@Component(service = FunctionEvents.class)
public final class FunctionEvents {
    private final Transactions transactions;
    private final OfficeAudit trail;

    /** Transactions and the trail. */
    @Activate
    public FunctionEvents(@Reference Transactions transactions, @Reference OfficeAudit trail) {
        this.transactions = transactions;
        this.trail = trail;
    }

    <T> T call(Supplier<T> work) {
        return transactions.<T>call(work);
    }

    void note(Caller caller, String action, FunctionId function, List<Change> changes) {
        trail.office(caller, action, "core.function/" + function.value(), changes);
    }
}
