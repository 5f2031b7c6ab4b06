package org.khet.portal.persistence.internal.source;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** All connections were at work for as long as a caller waits for one; the database itself is there. */
public final class PoolBusy extends SQLTransientConnectionException {
    private static final long serialVersionUID = 1;

    PoolBusy(SQLException waited) {
        super("all connections to the database are at work", waited.getSQLState(), waited);
    }
}
