package org.khet.portal.security.internal.directory;

/** A line of the configuration that cannot be meant; its message is the name of the line. */
final class WrongLine extends RuntimeException {
    private static final String ATTRIBUTE = "[A-Za-z][A-Za-z0-9;-]{0,63}";

    WrongLine(String line) {
        super(line);
    }

    WrongLine(String line, Exception cause) {
        super(line, cause);
    }

    /** The name of an attribute that stands in the line. */
    static String attribute(String line, String text) {
        if (!text.strip().matches(ATTRIBUTE)) {
            throw new WrongLine(line);
        }
        return text.strip();
    }
}
