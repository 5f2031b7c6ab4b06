package org.khet.portal.persistence.internal.backup;

import java.io.IOException;
import java.sql.SQLException;

/** The database failed while a file was being written. */
final class DatabaseFailed extends IOException {
    private static final long serialVersionUID = 1;

    DatabaseFailed(SQLException cause) {
        super(cause);
    }
}
