package org.khet.portal.security.internal.session;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.khet.portal.api.admin.security.Sessions.Subscription;
import org.khet.portal.api.persistence.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells followers on this node that sessions were ended, after the commit. Safe for concurrent use. */
@Component(service = SessionEndSignal.class)
public final class SessionEndSignal {
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Transactions transactions;

    /** @param transactions tells when a change is committed */
    @Activate
    public SessionEndSignal(@Reference Transactions transactions) {
        this.transactions = transactions;
    }

    /** Adds a listener. */
    public Subscription follow(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Tells all. */
    public void ring() {
        transactions.afterCommit(() -> listeners.forEach(Runnable::run));
    }
}
