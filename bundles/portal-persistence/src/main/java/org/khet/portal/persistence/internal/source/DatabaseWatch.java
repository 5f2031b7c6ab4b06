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

/** Asks the database every few seconds whether it is there; says in the log once when it goes and once when it is back. */
public final class DatabaseWatch implements HealthCheck, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final int VALID_SECONDS = 2;

    /** An embedded database may take a while to be made or to recover; before this many looks that is no news. */
    private static final int LOOKS_OF_A_START = 4;

    private final DataSource database;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("khet-database-watch").factory());
    private volatile @Nullable Trouble trouble;
    private volatile boolean seen;
    private int looksBeforeSeen;

    /** Watches what gives connections. */
    public DatabaseWatch(DataSource database) {
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
        return Optional.ofNullable(trouble);
    }

    /** Whether it was there and answers no longer; false while it was never seen, since a first start may take long. */
    boolean isGone() {
        return seen && trouble != null;
    }

    @Override
    public void close() {
        clockwork.shutdown();
    }

    /** Asks once. */
    public void look() {
        try (Connection connection = database.getConnection()) {
            if (connection.isValid(VALID_SECONDS)) {
                there();
            } else {
                away("the connection is not valid");
            }
        } catch (SQLException | RuntimeException e) {
            away(reason(e));
        }
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
                    "the database does not answer: {}. Work that needs it is refused until it is back; nothing has to be"
                            + " started again.",
                    reason);
        }
        trouble = new Trouble(new Problem("", "core.health.database.away", List.of()), reason);
    }

    /** The innermost sentence: the pool's own says only that it waited. */
    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}
