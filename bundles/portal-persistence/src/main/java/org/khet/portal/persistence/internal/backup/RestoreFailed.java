package org.khet.portal.persistence.internal.backup;

/** Rows of a backup cannot be brought into this database; the tables are as before. */
public final class RestoreFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param reason English, for the IT officer */
    RestoreFailed(String reason) {
        super(reason);
    }

    RestoreFailed(String reason, Throwable cause) {
        super(reason, cause);
    }
}
