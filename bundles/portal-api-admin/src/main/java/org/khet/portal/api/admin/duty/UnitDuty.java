package org.khet.portal.api.admin.duty;

/**
 * A duty (อำนาจหน้าที่) of a unit, or a power of the office, in Thai. Source: core C.1, README §2.4.
 *
 * @param letter   as papers number it, e.g. {@code (ก)}
 * @param text     what counts today
 * @param official text of the announcement on which the office's structure rests; empty for what the office added
 */
public record UnitDuty(String letter, String text, String official) {
    /** Most characters of a letter. */
    public static final int MOST_LETTER = 10;

    /** Most characters of a text. */
    public static final int MOST_TEXT = 1000;

    /** Whether the words are the office's own, so that papers mark them. Source: core CORE-151. */
    public boolean isOwn() {
        return !text.equals(official);
    }
}
