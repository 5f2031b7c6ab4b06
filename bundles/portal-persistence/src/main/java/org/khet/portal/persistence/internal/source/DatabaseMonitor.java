package org.khet.portal.persistence.internal.source;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.health.HealthCheck;
import org.khet.portal.api.outcome.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the database every few seconds whether it is there; says in the log once when it goes and once when it is back. It
 * asks on a connection of its own: a pool whose connections all work is busy, and a database that is busy is there.
 */
public final class DatabaseMonitor implements HealthCheck, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseMonitor.class);
    private static final int VALID_SECONDS = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    /** An embedded database may take a while to be made or to recover; before this many looks that is no news. */
    private static final int LOOKS_OF_A_START = 4;

    private final DataSource database;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("khet-database-watch").factory());
    private volatile @Nullable Trouble trouble;
    private volatile boolean seen;

    /** Since when a look waits for its answer, by the steady clock; {@code null} between looks. */
    private volatile @Nullable Long asking;

    private @Nullable Connection own;
    private int looksBeforeSeen;

    /** @param database gives a new connection each time, no pool */
    public DatabaseMonitor(DataSource database) {
        this.database = database;
    }

    void start(Duration every) {
        Future<?> _ = clockwork.scheduleWithFixedDelay(this::look, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public String name() {
        return "database";
    }

    @Override
    public boolean isVital() {
        return true;
    }

    @Override
    public Optional<Trouble> trouble() {
        Trouble known = trouble;
        return known == null && waitsTooLong()
                ? Optional.of(trouble("it gives no answer"))
                : Optional.ofNullable(known);
    }

    /** Whether it was there and answers no longer; false while it was never seen, since a first start may take long. */
    boolean isGone() {
        return seen && trouble().isPresent();
    }

    @Override
    public void close() {
        clockwork.execute(this::hangUp);
        clockwork.shutdown();
    }

    /** Asks once. */
    public synchronized void look() {
        asking = System.nanoTime();
        try {
            if (answersAsBefore() || answersAnew()) {
                there();
            } else {
                away("the connection is not valid");
            }
        } catch (SQLException | RuntimeException e) {
            hangUp();
            away(reason(e));
        } finally {
            asking = null;
        }
    }

    private boolean answersAsBefore() throws SQLException {
        return own != null && own.isValid(VALID_SECONDS);
    }

    /** A server that was started again ends old connections and takes new ones. */
    private boolean answersAnew() throws SQLException {
        hangUp();
        Connection fresh = database.getConnection();
        own = fresh;
        return fresh.isValid(VALID_SECONDS);
    }

    private synchronized void hangUp() {
        try (Connection _ = own) {
            own = null;
        } catch (SQLException e) {
            LOG.debug("it was gone already", e);
        }
    }

    private boolean waitsTooLong() {
        Long since = asking;
        return since != null && System.nanoTime() - since > PATIENCE.toNanos();
    }

    private static Trouble trouble(String reason) {
        return new Trouble(new Problem("", "core.health.database.away", List.of()), reason);
    }

    private void there() {
        if (trouble != null || !seen) {
            LOG.info(seen ? "the database answers again" : "the database answers");
        }
        seen = true;
        trouble = null;
    }

    private void away(String reason) {
        boolean starting = !seen && ++looksBeforeSeen < LOOKS_OF_A_START;
        boolean news = seen ? trouble == null : looksBeforeSeen == LOOKS_OF_A_START;
        if (starting) {
            LOG.info("waiting for the database: {}", reason);
        } else if (news && !clockwork.isShutdown()) {
            LOG.error(
                    "the database does not answer: {}. Work that needs it is refused until it is back; nothing has to"
                            + " be started again.",
                    reason);
        }
        trouble = trouble(reason);
    }

    /** The innermost sentence says what happened. */
    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}
