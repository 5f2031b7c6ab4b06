package org.khet.finance.internal.balance;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
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
    private static final String WHERE = " where owner_kind = ? and owner_id = ? and office_id = ?";
    private static final String USE = WHERE + " and source_kind = ? and source_id = ?";

    private final UnitOfWork work;

    /** @param work the module's unit */
    public BalanceRepository(UnitOfWork work) {
        this.work = work;
    }

    /** Begins a balance; one that is there stays as it is. */
    public void open(BalanceKey key, BigDecimal amount) {
        run(key, connection -> {
            if (find(connection, key).isEmpty()) {
                update(
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
                connection -> update(
                        connection,
                        "update fin_balance set amount = amount + ?" + WHERE + " and amount + ? - held - spent >= 0",
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
            boolean done = update(
                    connection,
                    "update fin_balance set held = held + ?" + WHERE + " and amount - held - spent >= ?",
                    key,
                    sum,
                    sum);
            if (done) {
                use(connection, key, source, sum);
            }
            return done;
        });
    }

    /** Takes back what a source holds or has spent; nothing when it has no part. */
    public void release(BalanceKey key, BalanceSource source) {
        run(key, connection -> {
            lock(connection, key);
            Optional<Use> use = use(connection, key, source);
            if (use.isPresent()) {
                update(
                        connection,
                        "update fin_balance set held = held - ?, spent = spent - ?" + WHERE,
                        key,
                        use.get().held(),
                        use.get().spent());
                delete(connection, key, source);
            }
            return true;
        });
    }

    /** What a source holds is gone now; nothing when it holds nothing. */
    public void spend(BalanceKey key, BalanceSource source) {
        run(key, connection -> {
            lock(connection, key);
            Optional<Use> use =
                    use(connection, key, source).filter(one -> one.held().signum() != 0);
            if (use.isPresent()) {
                BigDecimal sum = use.get().held();
                update(connection, "update fin_balance set held = held - ?, spent = spent + ?" + WHERE, key, sum, sum);
                spent(connection, key, source);
            }
            return true;
        });
    }

    /** What a source has spent is promised again: its payment failed or was taken back. */
    public void takeBack(BalanceKey key, BalanceSource source) {
        run(key, connection -> {
            lock(connection, key);
            Optional<Use> use =
                    use(connection, key, source).filter(one -> one.spent().signum() != 0);
            if (use.isPresent()) {
                BigDecimal sum = use.get().spent();
                update(connection, "update fin_balance set held = held + ?, spent = spent - ?" + WHERE, key, sum, sum);
                delete(connection, key, source);
                use(connection, key, source, sum);
            }
            return true;
        });
    }

    /** Who holds or has spent a part of a balance, the oldest key first. */
    public List<BalanceSource> sources(BalanceKey key) {
        return run(key, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "select source_kind, source_id from fin_balance_use" + WHERE + " order by source_id")) {
                bind(statement, key, 0);
                List<BalanceSource> found = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        found.add(new BalanceSource(rows.getString(1), rows.getLong(2)));
                    }
                }
                return found;
            }
        });
    }

    /** The balance as it stands; {@link Balance#ZERO} when it was never begun. */
    public Balance read(BalanceKey key) {
        return Objects.requireNonNull(
                run(key, connection -> find(connection, key).orElse(Balance.ZERO)));
    }

    /** Writes the balance beside its record, so that lists show, add up and export it. */
    private static void show(Connection connection, BalanceKey key) throws SQLException {
        String columns = switch (key.owner()) {
            case LINE -> "fin_line set amount = ?, held = ?, spent = ?, available = ?";
            case FUND -> "fin_fund set received = ?, held = ?, spent = ?, balance = ?";
            case ACCOUNT -> "fin_bank_account set received = ?, held = ?, spent = ?, free = ?";
            case IMPREST -> "fin_imprest set amount = ?, held = ?, spent = ?, cash = ?";
            case CLAIM, CEILING, LOAN -> "";
        };
        Optional<Balance> now = columns.isEmpty() ? Optional.empty() : find(connection, key);
        if (now.isPresent()) {
            try (PreparedStatement statement =
                    connection.prepareStatement("update " + columns + " where id = ? and office_id = ?")) {
                statement.setBigDecimal(1, now.get().amount());
                statement.setBigDecimal(2, now.get().held());
                statement.setBigDecimal(3, now.get().spent());
                statement.setBigDecimal(4, now.get().available());
                statement.setLong(5, key.id());
                statement.setLong(6, key.office().value());
                statement.executeUpdate();
            }
        }
    }

    /** Whoever changes what a source has waits for the one before. */
    private static void lock(Connection connection, BalanceKey key) throws SQLException {
        update(connection, "update fin_balance set held = held" + WHERE, key);
    }

    private record Use(BigDecimal held, BigDecimal spent) {}

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
                    show(connection, key);
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
                        : Optional.of(sum.subtract(
                                find(connection, key).orElse(Balance.ZERO).available())));
    }

    private static Optional<Balance> find(Connection connection, BalanceKey key) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select amount, held, spent from fin_balance" + WHERE)) {
            bind(statement, key, 0);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Balance(rows.getBigDecimal(1), rows.getBigDecimal(2), rows.getBigDecimal(3)))
                        : Optional.empty();
            }
        }
    }

    private static Optional<Use> use(Connection connection, BalanceKey key, BalanceSource source) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select held, spent from fin_balance_use" + USE)) {
            bind(statement, key, 0);
            bind(statement, source);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Use(rows.getBigDecimal(1), rows.getBigDecimal(2)))
                        : Optional.empty();
            }
        }
    }

    private static void use(Connection connection, BalanceKey key, BalanceSource source, BigDecimal held)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into fin_balance_use"
                        + " (owner_kind, owner_id, office_id, source_kind, source_id, held, spent) values (?, ?, ?, ?, ?, ?, 0)")) {
            bind(statement, key, 0);
            bind(statement, source);
            statement.setBigDecimal(6, held);
            statement.executeUpdate();
        }
    }

    private static void delete(Connection connection, BalanceKey key, BalanceSource source) throws SQLException {
        change(connection, "delete from fin_balance_use" + USE, key, source);
    }

    private static void spent(Connection connection, BalanceKey key, BalanceSource source) throws SQLException {
        change(connection, "update fin_balance_use set spent = spent + held, held = 0" + USE, key, source);
    }

    private static void change(Connection connection, String sql, BalanceKey key, BalanceSource source)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, key, 0);
            bind(statement, source);
            statement.executeUpdate();
        }
    }

    /** The first number stands before the key, a second one after it unless the statement has both before. */
    private static boolean update(Connection connection, String sql, BalanceKey key, BigDecimal... sums)
            throws SQLException {
        int before = (int) sql.substring(0, Math.max(sql.indexOf(WHERE), 0))
                .chars()
                .filter(c -> c == '?')
                .count();
        int first = sql.contains(WHERE) ? before : sums.length;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < sums.length; i++) {
                statement.setBigDecimal(i < first ? i + 1 : i + 4, sums[i]);
            }
            bind(statement, key, first);
            return statement.executeUpdate() == 1;
        }
    }

    private static void bind(PreparedStatement statement, BalanceKey key, int after) throws SQLException {
        statement.setString(after + 1, key.owner().name());
        statement.setLong(after + 2, key.id());
        statement.setLong(after + 3, key.office().value());
    }

    private static void bind(PreparedStatement statement, BalanceSource source) throws SQLException {
        statement.setString(4, source.kind());
        statement.setLong(5, source.id());
    }
}
