package org.khet.portal.security.internal.own;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.security.AccountId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.security.internal.account.StoredAccount;
import org.khet.portal.security.internal.caller.AccountChanges;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Changes of the own ways in: in one transaction, on the trail of each office in which the account acts, else on the one of no
 * office. Safe for concurrent use.
 */
@Component(service = OwnAccountEvents.class)
public final class OwnAccountEvents {
    private final AccountChanges changes;
    private final AuditTrail trail;
    private final Callers callers;

    /** @param trail where each change is noted */
    @Activate
    public OwnAccountEvents(
            @Reference AccountChanges changes, @Reference AuditTrail trail, @Reference Callers callers) {
        this.changes = changes;
        this.trail = trail;
        this.callers = callers;
    }

    <T extends @Nullable Object> T change(Supplier<T> change) {
        return changes.make(change);
    }

    void note(StoredAccount account, String action) {
        note(account, action, Map.of("name", account.name()));
    }

    void note(StoredAccount account, String action, Map<String, String> details) {
        String object = "core.account/" + account.id().value();
        List<Caller> here = callers.offices(account.id()).stream()
                .flatMap(office -> callers.caller(account.id(), office).stream())
                .toList();
        here.forEach(caller -> trail.append(caller, action, object, details));
        if (here.isEmpty()) {
            trail.append(new Self(account.id(), account.name()), action, object, details);
        }
    }

    /** Somebody who changes only the own account. */
    private record Self(AccountId account, String name) implements RuntimeCaller {
        @Override
        public boolean may(Permission permission) {
            return false;
        }
    }
}
