package org.khet.bench.groups;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What plain JDBC reads and writes for the same allocation: the line of money, its item and rates are read, the allocation and its lines are
 * inserted in one batch; then all of it is read again and each line gets its rate, months and amount in one batch.
 */
final class BareAllocations {
    private static final int HISTORY = 2;
    private final List<RowCopy> copies = new ArrayList<>();
    private final long office;
    private long key;

    /** Reads the rows of an allocation that the product made. */
    BareAllocations(Connection connection, long office, long allocation) throws SQLException {
        this.office = office;
        this.key = 6_000_000_000L;
        copies.add(RowCopy.read(connection, "pol_allocation", "id = " + allocation));
        copies.add(RowCopy.read(connection, "pol_allocation_line", "record_id = " + allocation));
        copies.add(RowCopy.read(
                connection, "pol_step", "kind = 'allocation' and action = 'create' and record_id = " + allocation));
        copies.add(RowCopy.read(
                connection,
                "core_audit",
                "object = 'policyplan.allocation/" + allocation + "' and act = 'policyplan.allocation.created'"));
        copies.add(RowCopy.read(
                connection,
                "core_happening",
                "record_type = 'policyplan.allocation' and kind = 'policyplan.allocation.created' and record_id = "
                        + allocation));
    }

    /** How many rows it inserts for an allocation that is entered. */
    String rows() {
        return String.join(
                ", ",
                copies.stream()
                        .map(copy -> copy.rows().size() + " " + copy.table())
                        .toList());
    }

    /** Enters one; its key. The caller commits. */
    long enter(Connection connection) throws SQLException {
        money(connection);
        long allocation = ++key;
        write(connection, copies, allocation);
        return allocation;
    }

    /** Computes one. The caller commits. */
    void compute(Connection connection, long allocation) throws SQLException {
        read(connection, "select * from pol_allocation where office_id = ? and id = ?", allocation);
        read(
                connection,
                "select * from pol_allocation_line where office_id = ? and record_id = ? order by line_no",
                allocation);
        money(connection);
        try (PreparedStatement total = connection.prepareStatement(
                "update pol_allocation set total = ?, version = version + 1 where office_id = ? and id = ?")) {
            total.setBigDecimal(1, new BigDecimal("27000000.00"));
            total.setLong(2, office);
            total.setLong(3, allocation);
            total.executeUpdate();
        }
        try (PreparedStatement line = connection.prepareStatement("update pol_allocation_line set rate = ?, months = ?,"
                + " amount = ? where office_id = ? and record_id = ? and line_no = ?")) {
            for (int i = 1; i <= AllocationOffice.SCHOOLS; i++) {
                line.setBigDecimal(1, new BigDecimal("15000.00"));
                line.setBigDecimal(2, new BigDecimal("6"));
                line.setBigDecimal(3, new BigDecimal("90000.00"));
                line.setLong(4, office);
                line.setLong(5, allocation);
                line.setInt(6, i);
                line.addBatch();
            }
            line.executeBatch();
        }
        write(connection, copies.subList(HISTORY, copies.size()), allocation);
    }

    private void money(Connection connection) throws SQLException {
        read(connection, "select * from pol_fund_line where office_id = ?");
        read(connection, "select * from pol_item where office_id = ?");
        read(connection, "select * from pol_rate where office_id = ?");
    }

    private void write(Connection connection, List<RowCopy> rows, long allocation) throws SQLException {
        for (RowCopy copy : rows) {
            copy.write(connection, (column, before) -> value(copy.table(), column, before, allocation));
        }
    }

    private @Nullable Object value(String table, String column, @Nullable Object before, long allocation) {
        return switch (column) {
            case "id" -> table.equals("pol_allocation") ? allocation : ++key;
            case "record_id" -> allocation;
            case "seq_no" -> null;
            default -> before;
        };
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
}
