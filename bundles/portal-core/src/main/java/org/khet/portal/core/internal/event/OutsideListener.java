package org.khet.portal.core.internal.event;

import org.khet.portal.api.event.DomainEventListener;

/**
 * A listener that keeps what it hears outside of the database. It hears without an open transaction, and how far it heard is
 * noted after it has made that last: whatever a power cut takes of it is heard again.
 */
public interface OutsideListener extends DomainEventListener {
    /**
     * Makes all that was heard since the last time last, before it counts as heard. May wait for a disk.
     *
     * @throws org.khet.portal.api.outcome.OutOfService when that is not possible now; it is heard again
     */
    void settle();
}
