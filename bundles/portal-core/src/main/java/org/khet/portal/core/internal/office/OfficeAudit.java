package org.khet.portal.core.internal.office;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who did what and when, for the desks of this topic. */
@Component(service = OfficeAudit.class)
public final class OfficeAudit {
    private final AuditTrail audit;
    private final Clock clock;

    /** The trail and the clock. */
    @Activate
    public OfficeAudit(@Reference AuditTrail audit, @Reference Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** Now. */
    public Instant now() {
        return clock.instant();
    }

    /** Today in the offices. */
    public LocalDate today() {
        return OfficeTime.day(clock.instant());
    }

    /** What somebody did to a record, with details. */
    public void office(Caller caller, String action, String object, Map<String, String> details) {
        audit.append(caller, action, object, details);
    }

    /** What somebody changed in a record. */
    public void office(Caller caller, String action, String object, List<Change> changes) {
        audit.append(caller, action, object, Map.of(), changes);
    }

    /** What somebody changed in a record, with details. */
    public void office(Caller caller, String action, String object, Map<String, String> details, List<Change> changes) {
        audit.append(caller, action, object, details, changes);
    }

    /** What an administrator of the runtime did. */
    public void runtime(RuntimeCaller caller, String action, String object, Map<String, String> details) {
        audit.append(caller, action, object, details);
    }
}
