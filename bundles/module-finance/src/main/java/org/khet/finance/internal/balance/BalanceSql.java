package org.khet.finance.internal.balance;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Statements over balances and what sources have of them. */
final class BalanceSql {
    static final String WHERE = " where owner_kind = ? and owner_id = ? and office_id = ?";
    private static final String USE = WHERE + " and source_kind = ? and source_id = ?";

    private BalanceSql() {}

    /** What a source has. */
    record Use(BigDecimal held, BigDecimal spent) {}

    /** Writes the balance beside its record, so that lists show, add up and export it; one that was never begun changes nothing. */
    static void show(Connection connection, BalanceKey key) throws SQLException {
        switch (key.owner()) {
            case LINE -> show(connection, key, "fin_line", "amount", "available");
            case FUND -> show(connection, key, "fin_fund", "received", "balance");
            case ACCOUNT -> show(connection, key, "fin_bank_account", "received", "free");
            case IMPREST -> show(connection, key, "fin_imprest", "amount", "cash");
            case RESERVE -> show(connection, key, "fin_reserve", "amount", "rest");
            case CLAIM, CEILING, LOAN -> {
                // nowhere shown
            }
        }
    }

    private static void show(Connection connection, BalanceKey key, String table, String whole, String rest)
            throws SQLException {
        if ("PostgreSQL".equals(connection.getMetaData().getDatabaseProductName())) {
            joined(connection, key, table, whole, rest);
            return;
        }
        Optional<Balance> now = find(connection, key);
        if (now.isPresent()) {
            try (PreparedStatement statement = connection.prepareStatement("update " + table + " set " + whole
                    + " = ?, held = ?, spent = ?, " + rest + " = ? where id = ? and office_id = ?")) {
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

    /** Without reading first, over the network; Derby knows no such statement. */
    private static void joined(Connection connection, BalanceKey key, String table, String whole, String rest)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("update " + table + " set " + whole
                + " = b.amount, held = b.held, spent = b.spent, " + rest + " = b.amount - b.held - b.spent"
                + " from fin_balance b where b.owner_kind = ? and b.owner_id = ? and b.office_id = ? and " + table
                + ".id = b.owner_id and " + table + ".office_id = b.office_id")) {
            bind(statement, key, 0);
            statement.executeUpdate();
        }
    }

    /** Whoever changes what a source has waits for the one before. */
    static void lock(Connection connection, BalanceKey key) throws SQLException {
        update(connection, "update fin_balance set held = held" + WHERE, key);
    }

    static Optional<Balance> find(Connection connection, BalanceKey key) throws SQLException {
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

    /** Promises a sum if there is as much and the guard lets it. */
    static boolean hold(Connection connection, BalanceKey key, BigDecimal sum, BalanceGuard guard) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("update fin_balance set held = held + ?" + WHERE
                + " and amount - held - spent >= ? and " + guard.condition())) {
            statement.setBigDecimal(1, sum);
            bind(statement, key, 1);
            statement.setBigDecimal(5, sum);
            for (int i = 0; i < guard.values().size(); i++) {
                statement.setObject(i + 6, guard.values().get(i));
            }
            return statement.executeUpdate() == 1;
        }
    }

    static Optional<Use> use(Connection connection, BalanceKey key, BalanceSource source) throws SQLException {
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

    static void use(Connection connection, BalanceKey key, BalanceSource source, BigDecimal held) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into fin_balance_use"
                        + " (owner_kind, owner_id, office_id, source_kind, source_id, held, spent) values (?, ?, ?, ?, ?, ?, 0)")) {
            bind(statement, key, 0);
            bind(statement, source);
            statement.setBigDecimal(6, held);
            statement.executeUpdate();
        }
    }

    static void delete(Connection connection, BalanceKey key, BalanceSource source) throws SQLException {
        change(connection, "delete from fin_balance_use" + USE, key, source);
    }

    static void spent(Connection connection, BalanceKey key, BalanceSource source) throws SQLException {
        change(connection, "update fin_balance_use set spent = spent + held, held = 0" + USE, key, source);
    }

    /** A part of what a source has spent came back, or is spent again when it is below zero; false when it has not spent so much. */
    static boolean lessSpent(Connection connection, BalanceKey key, BalanceSource source, BigDecimal sum)
            throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("update fin_balance_use set spent = spent - ?" + USE + " and spent >= ?")) {
            statement.setBigDecimal(1, sum);
            bind(statement, key, 1);
            statement.setString(5, source.kind());
            statement.setLong(6, source.id());
            statement.setBigDecimal(7, sum);
            return statement.executeUpdate() == 1;
        }
    }

    static void change(Connection connection, String sql, BalanceKey key, BalanceSource source) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, key, 0);
            bind(statement, source);
            statement.executeUpdate();
        }
    }

    /** The first number stands before the key, a second one after it unless the statement has both before. */
    static boolean update(Connection connection, String sql, BalanceKey key, BigDecimal... sums) throws SQLException {
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

    static void bind(PreparedStatement statement, BalanceKey key, int after) throws SQLException {
        statement.setString(after + 1, key.owner().name());
        statement.setLong(after + 2, key.id());
        statement.setLong(after + 3, key.office().value());
    }

    static void bind(PreparedStatement statement, BalanceSource source) throws SQLException {
        statement.setString(4, source.kind());
        statement.setLong(5, source.id());
    }

    static List<BalanceSource> sources(Connection connection, BalanceKey key) throws SQLException {
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
    }
}
