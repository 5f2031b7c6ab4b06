package org.khet.portal.api.record;

/**
 * The taking back of an action by whoever did it.
 *
 * @param action  what is taken back
 * @param minutes how long after
 */
public record RecordRevocation(Action action, int minutes) {}
