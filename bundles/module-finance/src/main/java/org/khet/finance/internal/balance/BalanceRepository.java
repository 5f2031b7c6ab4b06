package org.khet.finance.internal.balance;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.khet.portal.api.persistence.UnitOfWork;

/**
 * Balances of which {@code held + spent ≤ amount} holds at every instant, with any number of writers: each change is one
 * conditional update, which the database serialises by the row. Joins the caller's transaction. Source: finance RF-11, RF-23,
 * RF-25, RF-44; kinds-finance §1.
 */
public final class BalanceRepository {
    private final UnitOfWork work;

    /** @param work the module's unit */
    public BalanceRepository(UnitOfWork work) {
        this.work = work;
    }

    /** Begins a balance; one that is there stays as it is. */
    public void open(BalanceKey key, BigDecimal amount) {
        run(key, connection -> {
            if (BalanceSql.find(connection, key).isEmpty()) {
                BalanceSql.update(
                        connection,
                        "insert into fin_balance (amount, held, spent, owner_kind, owner_id, office_id) values (?, 0, 0, ?, ?, ?)",
                        key,
                        amount);
            }
            return true;
        });
    }

    /**
     * Makes the whole larger or smaller.
     *
     * @return how much is missing in baht; empty when it was done
     */
    public Optional<BigDecimal> add(BalanceKey key, BigDecimal difference) {
        return taken(
                key,
                difference.negate(),
                connection -> BalanceSql.update(
                        connection,
                        "update fin_balance set amount = amount + ?" + BalanceSql.WHERE
                                + " and amount + ? - held - spent >= 0",
                        key,
                        difference,
                        difference));
    }

    /**
     * Promises a sum to a source, which must not have a part of it yet.
     *
     * @return how much is missing in baht; empty when it was done
     */
    public Optional<BigDecimal> hold(BalanceKey key, BalanceSource source, BigDecimal sum) {
        return taken(key, sum, connection -> {
            boolean done = BalanceSql.update(
                    connection,
                    "update fin_balance set held = held + ?" + BalanceSql.WHERE + " and amount - held - spent >= ?",
                    key,
                    sum,
                    sum);
            if (done) {
                BalanceSql.use(connection, key, source, sum);
            }
            return done;
        });
    }

    /** As {@link #hold} if something else is so too; {@code false}, and nothing done, when it is not or when there is not as much. */
    public boolean holdIf(BalanceKey key, BalanceSource source, BigDecimal sum, BalanceGuard guard) {
        return Objects.requireNonNull(run(key, connection -> {
            boolean done = BalanceSql.hold(connection, key, sum, guard);
            if (done) {
                BalanceSql.use(connection, key, source, sum);
            }
            return done;
        }));
    }

    /** Takes back what a source holds or has spent; nothing when it has no part. */
    public void release(BalanceKey key, BalanceSource source) {
        run(key, connection -> {
            BalanceSql.lock(connection, key);
            Optional<BalanceSql.Use> use = BalanceSql.use(connection, key, source);
            if (use.isPresent()) {
                BalanceSql.update(
                        connection,
                        "update fin_balance set held = held - ?, spent = spent - ?" + BalanceSql.WHERE,
                        key,
                        use.get().held(),
                        use.get().spent());
                BalanceSql.delete(connection, key, source);
            }
            return true;
        });
    }

    /** What a source holds is gone now; nothing when it holds nothing. */
    public void spend(BalanceKey key, BalanceSource source) {
        run(key, connection -> {
            BalanceSql.lock(connection, key);
            Optional<BalanceSql.Use> use = BalanceSql.use(connection, key, source)
                    .filter(one -> one.held().signum() != 0);
            if (use.isPresent()) {
                BigDecimal sum = use.get().held();
                BalanceSql.update(
                        connection,
                        "update fin_balance set held = held - ?, spent = spent + ?" + BalanceSql.WHERE,
                        key,
                        sum,
                        sum);
                BalanceSql.spent(connection, key, source);
            }
            return true;
        });
    }

    /** What a source has spent is promised again: its payment failed or was taken back. */
    public void takeBack(BalanceKey key, BalanceSource source) {
        run(key, connection -> {
            BalanceSql.lock(connection, key);
            Optional<BalanceSql.Use> use = BalanceSql.use(connection, key, source)
                    .filter(one -> one.spent().signum() != 0);
            if (use.isPresent()) {
                BigDecimal sum = use.get().spent();
                BalanceSql.update(
                        connection,
                        "update fin_balance set held = held + ?, spent = spent - ?" + BalanceSql.WHERE,
                        key,
                        sum,
                        sum);
                BalanceSql.delete(connection, key, source);
                BalanceSql.use(connection, key, source, sum);
            }
            return true;
        });
    }

    /**
     * A part of what a source has spent came back and may be spent by others; below zero it is spent by the source again.
     *
     * @return how much is missing in baht to spend it again; empty when it was done
     */
    public Optional<BigDecimal> cameBack(BalanceKey key, BalanceSource source, BigDecimal sum) {
        return taken(key, sum.negate(), connection -> {
            boolean done = BalanceSql.update(
                    connection,
                    "update fin_balance set spent = spent - ?" + BalanceSql.WHERE
                            + " and amount - held - spent + ? >= 0",
                    key,
                    sum,
                    sum);
            if (done && !BalanceSql.lessSpent(connection, key, source, sum)) {
                throw new IllegalStateException(source + " has not spent " + sum + " of " + key);
            }
            return done;
        });
    }

    /** Whoever asks for the same balance waits until this transaction ends. */
    public void lock(BalanceKey key) {
        run(key, connection -> {
            BalanceSql.lock(connection, key);
            return true;
        });
    }

    /** Who holds or has spent a part of a balance, the oldest key first. */
    public List<BalanceSource> sources(BalanceKey key) {
        return run(key, connection -> {
            return BalanceSql.sources(connection, key);
        });
    }

    /** The balance as it stands; {@link Balance#ZERO} when it was never begun. */
    public Balance read(BalanceKey key) {
        return Objects.requireNonNull(
                run(key, connection -> BalanceSql.find(connection, key).orElse(Balance.ZERO)));
    }

    /** Work on the connection of the transaction. */
    private interface Sql<T> {
        T run(Connection connection) throws SQLException;
    }

    private <T> T run(BalanceKey key, Sql<T> sql) {
        return work.in(key.office(), em -> {
            try {
                Connection connection = connection(em);
                T done = sql.run(connection);
                if (!(done instanceof Balance)) {
                    BalanceSql.show(connection, key);
                }
                return done;
            } catch (SQLException e) {
                throw new IllegalStateException("balance " + key, e);
            }
        });
    }

    private static Connection connection(EntityManager em) {
        return Objects.requireNonNull(em.unwrap(Connection.class));
    }

    private Optional<BigDecimal> taken(BalanceKey key, BigDecimal sum, Sql<Boolean> sql) {
        return run(
                key,
                connection -> sql.run(connection)
                        ? Optional.<BigDecimal>empty()
                        : Optional.of(sum.subtract(BalanceSql.find(connection, key)
                                .orElse(Balance.ZERO)
                                .available())));
    }
}
