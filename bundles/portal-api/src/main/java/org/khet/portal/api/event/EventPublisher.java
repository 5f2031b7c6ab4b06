package org.khet.portal.api.event;

import java.util.function.Consumer;
import org.khet.portal.api.office.OfficeId;

/** Records what happened and lets open screens follow. Safe for concurrent use. */
public interface EventPublisher {
    /**
     * Records it in the running transaction; delivered after the commit, at least once, in order per office.
     *
     * @throws IllegalStateException outside a transaction
     */
    void record(DomainEvent happening);

    /**
     * Follows the happenings of an office from now on, for open screens on this node; best effort, called on a thread of
     * the portal. A screen takes its own lock (UI.access) and returns at once.
     *
     * @return closes the subscription
     */
    Subscription follow(OfficeId office, Consumer<DomainEvent> listener);

    /** Ends by {@link #close()}; closing twice is harmless. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
