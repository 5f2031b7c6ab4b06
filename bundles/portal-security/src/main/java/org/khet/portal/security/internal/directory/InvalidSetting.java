package org.khet.portal.security.internal.directory;

/** A line of the configuration that cannot be meant; its message is the name of the line. */
final class InvalidSetting extends RuntimeException {
    private static final String ATTRIBUTE = "[A-Za-z][A-Za-z0-9;-]{0,63}";

    InvalidSetting(String line) {
        super(line);
    }

    InvalidSetting(String line, Exception cause) {
        super(line, cause);
    }

    /** The name of an attribute that stands in the line. */
    static String attribute(String line, String text) {
        if (!text.strip().matches(ATTRIBUTE)) {
            throw new InvalidSetting(line);
        }
        return text.strip();
    }
}
