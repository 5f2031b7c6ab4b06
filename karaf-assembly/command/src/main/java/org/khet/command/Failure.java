package org.khet.command;

/** The command ends with this message, one or two lines that say what to do, and this status. */
final class Failure extends RuntimeException {
    /** Wrong words on the command line. */
    static final int USAGE = 2;

    /** Something must be installed first. */
    static final int MISSING = 3;

    /** The home is of a newer version; the unit of systemd does not start the portal again. */
    static final int NEWER_HOME = 78;

    private final int status;

    Failure(int status, String message) {
        super(message);
        this.status = status;
    }

    /** Did not work: status 1. */
    Failure(String message) {
        this(1, message);
    }

    int status() {
        return status;
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
