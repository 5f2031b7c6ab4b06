package org.khet.portal.persistence.internal.migration;

/** A module's tables cannot be brought to what the module needs; the message says why, for an IT officer. */
public final class MigrationFailed extends RuntimeException {
    /** Refused before any script ran. */
    public MigrationFailed(String reason) {
        super(reason);
    }

    /** A script failed; the whole upgrade was rolled back. */
    public MigrationFailed(String reason, Throwable cause) {
        super(reason, cause);
    }
}
