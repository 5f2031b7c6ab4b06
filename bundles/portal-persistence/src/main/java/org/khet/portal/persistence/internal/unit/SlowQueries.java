package org.khet.portal.persistence.internal.unit;

import java.util.concurrent.TimeUnit;
import org.eclipse.persistence.internal.sessions.AbstractRecord;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.DataRecord;
import org.eclipse.persistence.sessions.SessionProfilerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Names queries of a unit that take long in the log {@code khet.slow.<unit>}, without their values. */
final class SlowQueries extends SessionProfilerAdapter {
    private static final long SLOW = TimeUnit.MILLISECONDS.toNanos(500);
    private final Logger log;

    SlowQueries(String unit) {
        log = LoggerFactory.getLogger("khet.slow." + unit);
    }

    @Override
    public Object profileExecutionOfQuery(DatabaseQuery query, DataRecord row, AbstractSession session) {
        long begin = System.nanoTime();
        try {
            return session.internalExecuteQuery(query, (AbstractRecord) row);
        } finally {
            long took = System.nanoTime() - begin;
            if (took > SLOW) {
                log.warn("{} ms: {}", TimeUnit.NANOSECONDS.toMillis(took), query.getSQLString());
            }
        }
    }
}
