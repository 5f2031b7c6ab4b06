package org.khet.rounds.internal.request;

import java.util.Map;
import java.util.function.Consumer;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes on the trail who opened the page of a learner. Source: ict E-R20, ICT-67. */
@Component(service = LearnerAccess.class)
public final class LearnerAccess {
    private final AuditTrail trail;
    private final Consumer<Runnable> transactions;

    /** For the component runtime. */
    @Activate
    public LearnerAccess(@Reference AuditTrail trail, @Reference Transactions transactions) {
        this(trail, transactions::run);
    }

    LearnerAccess(AuditTrail trail, Consumer<Runnable> transactions) {
        this.trail = trail;
        this.transactions = transactions;
    }

    /** Somebody looks at a learner; an onlooker's looking is noted by the portal itself. */
    public void opened(Caller caller, RecordRow learner) {
        if (caller.onlooker().isEmpty()) {
            transactions.accept(() -> trail.append(
                    caller, "rounds.learner-code.opened", "rounds.learner-code/" + learner.id(), Map.of()));
        }
    }
}
