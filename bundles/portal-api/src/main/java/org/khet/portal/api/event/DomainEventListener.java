package org.khet.portal.api.event;

/**
 * Whiteboard service that hears every happening after the commit, at least once, in order per office, also those that
 * were recorded while it was away. Must be idempotent. A failing listener is tried again and does not hold up others.
 */
public interface DomainEventListener {
    /** Name under which the last delivered number is remembered; stable over versions, at most 60 characters. */
    String name();

    /**
     * Hears one.
     *
     * @param number grows with each happening of the runtime
     */
    void hear(long number, DomainEvent happening);
}
