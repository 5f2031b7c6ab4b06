package org.khet.portal.api.ask;

/**
 * A form with which may be asked.
 *
 * @param key  its name for ever
 * @param name as the office calls it
 */
public record AskForm(String key, String name) {}
