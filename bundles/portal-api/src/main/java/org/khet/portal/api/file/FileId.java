package org.khet.portal.api.file;

/**
 * Key of a stored file.
 *
 * @param value positive
 */
public record FileId(long value) {}
