package org.khet.portal.api.school;

/**
 * One code of a school in one scheme; text with leading zeros, never a number. Source: core CORE-32.
 *
 * @param scheme {@code MOE10} (10 digits), {@code SMIS} (8), {@code OBEC6} (6), or an office's own scheme
 * @param value  the code, 1 to 20 characters
 */
public record SchoolCode(String scheme, String value) {}
