package org.khet.command;

/** The command ends with this message, one or two lines that say what to do, and this status. */
public final class Failure extends RuntimeException {
    /** Wrong words on the command line. */
    static final int USAGE = 2;

    /** Something must be installed first. */
    public static final int MISSING = 3;

    /** The home is of a newer version; the unit of systemd does not start the portal again. */
    static final int NEWER_HOME = 78;

    private final int status;

    /** With a status of its own. */
    public Failure(int status, String message) {
        super(message);
        this.status = status;
    }

    /** Did not work: status 1. */
    public Failure(String message) {
        this(1, message);
    }

    /** With which status the command ends. */
    public int status() {
        return status;
    }

    /** One or two lines that say what to do. */
    public String text() {
        return String.valueOf(getMessage());
    }
}
