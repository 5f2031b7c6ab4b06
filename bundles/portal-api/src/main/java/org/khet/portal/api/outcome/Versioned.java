package org.khet.portal.api.outcome;

/**
 * A record as it was opened for changing. The number is given back with the change; when somebody saved in between, the
 * change ends with {@link Outdated} and nothing is lost. Source: core E-72.
 *
 * @param value  the record
 * @param number number of its last change
 */
public record Versioned<T>(T value, int number) {}
