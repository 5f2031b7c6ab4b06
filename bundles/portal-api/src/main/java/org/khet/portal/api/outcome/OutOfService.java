package org.khet.portal.api.outcome;

/** The database, the disk or another part does not answer now. Nothing has been stored; trying again may help. */
public final class OutOfService extends RuntimeException {
    /** What failed. */
    public enum Part {
        /** Nothing is broken: others held what was needed for longer than one waits. */
        BUSY,
        DATABASE,
        DIRECTORY,
        /** The directory is there, but so many ask it at once that no place became free. */
        DIRECTORY_BUSY,
        DISK,
        PROVIDER,
        SEARCH
    }

    private final Part part;

    /**
     * @param part  what failed
     * @param cause why
     */
    public OutOfService(Part part, Throwable cause) {
        super(part + " out of service", cause);
        this.part = part;
    }

    /** What failed. */
    public Part part() {
        return part;
    }
}
