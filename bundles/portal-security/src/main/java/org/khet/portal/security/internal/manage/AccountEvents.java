package org.khet.portal.security.internal.manage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.security.internal.caller.AccountChanges;
import org.khet.portal.security.internal.caller.PermissionCache;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Changes of accounts: in one transaction, on the audit trail, in force at once. Safe for concurrent use. */
@Component(service = AccountEvents.class)
public final class AccountEvents {
    private final AccountChanges changes;
    private final AuditTrail trail;
    private final PermissionCache rights;

    /** @param trail where each change is noted */
    @Activate
    public AccountEvents(
            @Reference AccountChanges changes, @Reference AuditTrail trail, @Reference PermissionCache rights) {
        this.changes = changes;
        this.trail = trail;
        this.rights = rights;
    }

    /** Runs a change; remembered rights are forgotten after the commit. */
    <T extends @Nullable Object> T change(Supplier<T> change) {
        return changes.make(change);
    }

    /** As {@link #change}, without a result. */
    void run(Runnable change) {
        this.<@Nullable Object>change(() -> {
            change.run();
            return null;
        });
    }

    /** Notes it. */
    void note(Caller caller, String action, long account, Map<String, String> details) {
        trail.append(caller, "core.account." + action, "core.account/" + account, details);
    }

    /** Notes what changed, with old and new values. */
    void note(Caller caller, String action, long account, Map<String, String> details, List<Change> changes) {
        trail.append(caller, "core.account." + action, "core.account/" + account, details, changes);
    }

    /** Notes what changed in something else than an account. */
    void note(Caller caller, String action, String object, Map<String, String> details, List<Change> changes) {
        trail.append(caller, action, object, details, changes);
    }

    /** Notes it. */
    void note(RuntimeCaller caller, String action, long account, Map<String, String> details) {
        trail.append(caller, "core.account." + action, "core.account/" + account, details);
    }

    /** Today in the offices. */
    LocalDate today() {
        return rights.today();
    }
}
