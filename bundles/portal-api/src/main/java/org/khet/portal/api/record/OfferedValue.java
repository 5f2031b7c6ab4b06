package org.khet.portal.api.record;

/**
 * A value that a field offers to be chosen.
 *
 * @param value what is stored
 * @param words what is read
 */
public record OfferedValue(String value, String words) {}
