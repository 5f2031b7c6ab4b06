package org.khet.bench.data;

import java.util.List;
import java.util.Map;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.RuntimeCaller;

/** A trail on which nothing is written: what a save would take without one. */
final class UnwrittenTrail implements AuditTrail {
    @Override
    public void append(Caller caller, String action, String object, Map<String, String> details) {
        caller.requireToAct();
    }

    @Override
    public void append(Caller caller, String action, String object, Map<String, String> details, List<Change> changes) {
        caller.requireToAct();
    }

    @Override
    public void append(RuntimeCaller caller, String action, String object, Map<String, String> details) {}
}
