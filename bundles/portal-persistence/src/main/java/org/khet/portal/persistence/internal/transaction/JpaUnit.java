package org.khet.portal.persistence.internal.transaction;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.khet.portal.api.record.storage.RecordTable;
import org.khet.portal.api.record.storage.TableDescription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An open persistence unit; counts the transactions that use it, so that it can be closed without tearing one apart. */
public final class JpaUnit {
    /** The property that {@code @AdditionalCriteria("this.office in :offices")} reads. */
    private static final String OFFICES = "offices";

    /** No office has this key; an empty list is an error on PostgreSQL. */
    private static final List<Long> NO_OFFICE = List.of(0L);

    private static final Logger LOG = LoggerFactory.getLogger(JpaUnit.class);

    private final String id;
    private final EntityManagerFactory factory;
    private final Phaser users = new Phaser(1);
    private final Map<TableDescription, RecordTable> recordTables = new HashMap<>();

    /** Takes an open factory over; {@link #close} closes it. */
    public JpaUnit(String id, EntityManagerFactory factory) {
        this.id = id;
        this.factory = factory;
    }

    /** Name of the unit: the module's id. */
    public String id() {
        return id;
    }

    /** Makes a table of records in a session; {@code number} tells its types from those that are there. */
    public interface TableOpening {
        /** The table. */
        RecordTable open(ServerSession session, int number);
    }

    /** The table of declared records with this description; opened when it is the first to ask, gone with the unit. */
    public RecordTable recordTable(TableDescription description, TableOpening opening) {
        synchronized (recordTables) {
            RecordTable known = recordTables.get(description);
            if (known == null) {
                known = opening.open(factory.unwrap(ServerSession.class), recordTables.size() + 1);
                recordTables.put(description, known);
            }
            return known;
        }
    }

    /** A new entity manager that sees rows of these offices; {@link #leave} when it is closed. */
    EntityManager open(Set<Long> offices) {
        if (users.register() < 0) {
            throw new IllegalStateException("unit " + id + " is closed: its module is leaving");
        }
        try {
            return factory.createEntityManager(
                    Map.of(OFFICES, offices.isEmpty() ? NO_OFFICE : new ArrayList<>(offices)));
        } catch (RuntimeException e) {
            leave();
            throw e;
        }
    }

    boolean isOpen() {
        return !users.isTerminated();
    }

    void leave() {
        users.arriveAndDeregister();
    }

    /** Closes after the running transactions have ended, or after the patience is spent. */
    public void close(Duration patience) {
        int phase = users.arriveAndDeregister();
        try {
            users.awaitAdvanceInterruptibly(phase, patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.warn("unit {} is closed while transactions still run: they will fail", id);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        users.forceTermination();
        synchronized (recordTables) {
            recordTables.clear();
        }
        if (factory.isOpen()) {
            factory.close();
        }
    }
}
