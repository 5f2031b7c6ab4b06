package org.khet.bench.groups;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What plain JDBC reads and writes for the same claim: what is checked is read by one query for each thing, the counter is locked and raised,
 * its rows, the hold on its line, its step, its entry on the trail and its event are inserted. The rows are those that the product wrote for
 * one claim, with other keys.
 */
final class BareClaims {
    private static final String COUNTER = " where office_id = ? and series = 'finance.claim' and buddhist_year = 2570";
    /** Kind of claim with its papers, line, whether its year is closed, and fund. */
    private static final List<String> CHECKED = List.of(
            "select * from fin_claim_kind where office_id = ? and id = (select min(id) from fin_claim_kind)",
            "select * from fin_claim_kind_paper where office_id = ?",
            "select * from fin_line where office_id = ?",
            "select l.fiscal_year, l.spend_by, p.id from fin_line l left join fin_period p on p.office_id = l.office_id"
                    + " and p.month_of = l.fiscal_year * 100 + 9 and p.state = 'CLOSED' where l.office_id = ?",
            "select * from fin_fund where office_id = ?");

    private final List<RowCopy> copies = new ArrayList<>();
    private final long line;
    private final long office;
    private long key;

    /** Reads the rows of a claim that the product made. */
    BareClaims(Connection connection, long office, long claim, long line) throws SQLException {
        this.key = 5_000_000_000L + claim * 1_000_000;
        this.office = office;
        this.line = line;
        copies.add(RowCopy.read(connection, "fin_claim", "id = " + claim));
        copies.add(RowCopy.read(connection, "fin_claim_item", "record_id = " + claim));
        copies.add(RowCopy.read(connection, "fin_claim_paper", "record_id = " + claim));
        copies.add(RowCopy.read(connection, "fin_balance_use", "source_kind = 'claim' and source_id = " + claim));
        copies.add(RowCopy.read(connection, "fin_step", "kind = 'claim' and record_id = " + claim));
        copies.add(RowCopy.read(connection, "core_audit", "object = 'finance.claim/" + claim + "'"));
        copies.add(
                RowCopy.read(connection, "core_happening", "record_type = 'finance.claim' and record_id = " + claim));
    }

    /** How many rows of each table it writes. */
    String rows() {
        return String.join(
                ", ",
                copies.stream()
                        .map(copy -> copy.rows().size() + " " + copy.table())
                        .toList());
    }

    /** Writes one claim; its key. The caller commits. */
    long write(Connection connection) throws SQLException {
        for (String sql : CHECKED) {
            read(connection, sql);
        }
        int number = raised(connection);
        long claim = ++key;
        for (RowCopy copy : copies) {
            copy.write(connection, (column, before) -> value(copy.table(), column, before, claim, number));
        }
        hold(
                connection,
                "update fin_balance set held = held + 240 where owner_kind = 'LINE' and owner_id = ? and office_id = ?"
                        + " and held + spent + 240 <= amount");
        hold(
                connection,
                "update fin_line set held = held + 240, available = available - 240 where id = ? and office_id = ?");
        return claim;
    }

    private void hold(Connection connection, String sql) throws SQLException {
        try (PreparedStatement hold = connection.prepareStatement(sql)) {
            hold.setLong(1, line);
            hold.setLong(2, office);
            hold.executeUpdate();
        }
    }

    /** Moves a claim on: its row, a step, the trail, an event. The caller commits. */
    void check(Connection connection, long claim) throws SQLException {
        read(connection, "select * from fin_claim where office_id = ? and id = ?", claim);
        read(connection, "select * from fin_claim_item where office_id = ? and record_id = ?", claim);
        read(connection, "select * from fin_claim_paper where office_id = ? and record_id = ?", claim);
        read(connection, "select action from fin_step where office_id = ? and record_id = ? and kind = 'claim'", claim);
        try (PreparedStatement move = connection.prepareStatement(
                "update fin_claim set state = 'CHECKED', version = version + 1, on_purpose = true, by_criteria = true,"
                        + " in_time = true, by_law = true, within_power = true where id = ? and office_id = ? and version"
                        + " = 1")) {
            move.setLong(1, claim);
            move.setLong(2, office);
            move.executeUpdate();
        }
        for (RowCopy copy : copies.subList(4, copies.size())) {
            copy.write(connection, (column, before) -> value(copy.table(), column, before, claim, 0));
        }
    }

    private void read(Connection connection, String sql, long... keys) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, office);
            for (int i = 0; i < keys.length; i++) {
                statement.setLong(i + 2, keys[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        rows.getObject(column);
                    }
                }
            }
        }
    }

    private long next() {
        return ++key;
    }

    /** Derby keeps the lock of a row that was read for update only as long as the cursor is open, hence the nesting. */
    private int raised(Connection connection) throws SQLException {
        try (PreparedStatement lock =
                        connection.prepareStatement("select last_number from core_series" + COUNTER + " for update");
                PreparedStatement raise =
                        connection.prepareStatement("update core_series set last_number = ?" + COUNTER)) {
            lock.setLong(1, office);
            try (ResultSet last = lock.executeQuery()) {
                last.next();
                int number = last.getInt(1) + 1;
                raise.setInt(1, number);
                raise.setLong(2, office);
                raise.executeUpdate();
                return number;
            }
        }
    }

    private @Nullable Object value(String table, String column, @Nullable Object before, long claim, int number) {
        return switch (column) {
            case "id" -> table.equals("fin_claim") ? claim : next();
            case "record_id", "source_id" -> claim;
            case "number_key" -> 2570L * 1_000_000 + number;
            case "seq_no" -> null;
            default -> before;
        };
    }
}
