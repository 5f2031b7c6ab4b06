package org.khet.ict.internal.ticket.trouble;

import org.jspecify.annotations.Nullable;

/**
 * What is broken, as of the day of the report.
 *
 * @param equipment   key in the equipment register, {@code null} when not registered or none
 * @param name        device in words, may be empty
 * @param propertyNo  property number (หมายเลขครุภัณฑ์), may be empty
 * @param place       where it stands, may be empty
 * @param accessories what came with it, may be empty
 */
public record ReportedItem(@Nullable Long equipment, String name, String propertyNo, String place, String accessories) {
    /** Longest name, place and list of accessories. */
    public static final int WORDS_MAX = 200;
    /** Longest property number. */
    public static final int PROPERTY_NO_MAX = 60;
}
