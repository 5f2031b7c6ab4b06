package org.khet.portal.core.internal.row;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Keys of the core's rows for who writes single rows without JPA: one block at a time is kept between transactions; keys of a
 * transaction that is undone are not given again. Safe for concurrent use.
 */
public final class KeyPool {
    private long next = 1;
    private long end;

    /** A key that nobody else gets; asks this connection for more when none is left. */
    public synchronized long next(Connection connection) throws SQLException {
        if (next > end) {
            end = ReservedKeys.end(connection);
            next = end - ReservedKeys.SIZE + 1;
        }
        return next++;
    }
}
