package org.khet.portal.core.internal.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khet.portal.api.imports.ImportTrace;
import org.khet.portal.api.imports.ImportTrace.Deed;
import org.khet.portal.core.internal.row.BatchStatement;
import org.khet.portal.core.internal.row.ReservedKeys;
import org.khet.portal.core.internal.row.TextMap;

/** Rows of core_import_trace, of one import of an office, on the connection of the running transaction. For one thread. */
final class ImportTraceRepository {
    /** Lines of the file that are stored stand beside the rows of tables, as if they were new rows. */
    private static final String LINES = "#line";

    private static final int MOST_FORMER = 4000;
    /** Keys have 19 digits at most, so that these fit beside each other. */
    private static final int KEYS_A_ROW = 190;

    private static final String ADD = "insert into core_import_trace"
            + " (id, office_id, import_id, packet, table_name, deed, record_id, edition, former, version)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, 1)";
    private static final String ALL = "select table_name, deed, record_id, edition, former from core_import_trace"
            + " where office_id = ? and import_id = ? and table_name <> '" + LINES + "' order by packet, id";
    private static final String STORED = "select table_name, deed, record_id, edition, former from core_import_trace"
            + " where office_id = ? and import_id = ? and table_name = '" + LINES + "'";
    private static final String SOME = "select table_name, deed, record_id, edition, former from core_import_trace"
            + " where office_id = ? and import_id = ? and packet = ? and table_name <> '" + LINES + "' order by id";
    private static final String PACKETS =
            "select distinct packet from core_import_trace where office_id = ? and import_id = ? order by packet";
    private static final String FORGET = "delete from core_import_trace where office_id = ? and import_id = ?";
    private static final String FORGET_SOME =
            "delete from core_import_trace where office_id = ? and import_id = ? and packet = ?";
    private final Connection connection;
    private final long office;
    private final long number;

    ImportTraceRepository(Connection connection, long office, long number) {
        this.connection = connection;
        this.office = office;
        this.number = number;
    }

    /** Lines of the file that are stored. */
    void keepLines(List<Integer> lines) throws SQLException {
        keep(0, lines.stream().map(line -> ImportTrace.added(LINES, line)).toList());
    }

    List<Integer> lines() throws SQLException {
        return read(STORED, List.of(office, number)).stream()
                .map(trace -> (int) trace.key())
                .toList();
    }

    /** New rows by their keys, many in one row, so that an import writes hardly more than what it brings. */
    void keep(int packet, List<ImportTrace> traces) throws SQLException {
        var keys = new ReservedKeys(connection);
        try (var batch = new BatchStatement(connection, ADD)) {
            for (var table : added(traces).entrySet()) {
                List<Long> all = table.getValue();
                for (int from = 0; from < all.size(); from += KEYS_A_ROW) {
                    String some = all.subList(from, Math.min(all.size(), from + KEYS_A_ROW)).stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(" "));
                    batch.add(keys.next(), office, number, packet, table.getKey(), Deed.ADDED.name(), 0L, 1, some);
                }
            }
            for (ImportTrace trace : traces) {
                if (trace.deed() != Deed.ADDED) {
                    String deed = trace.deed().name();
                    batch.add(
                            keys.next(),
                            office,
                            number,
                            packet,
                            trace.table(),
                            deed,
                            trace.key(),
                            trace.edition(),
                            former(trace));
                }
            }
            batch.flush();
        }
    }

    private static Map<String, List<Long>> added(List<ImportTrace> traces) {
        Map<String, List<Long>> keys = new LinkedHashMap<>();
        traces.stream()
                .filter(trace -> trace.deed() == Deed.ADDED)
                .forEach(trace -> keys.computeIfAbsent(trace.table(), none -> new ArrayList<>())
                        .add(trace.key()));
        return keys;
    }

    private static String former(ImportTrace trace) {
        String whole = TextMap.write(trace.former(), Integer.MAX_VALUE);
        if (whole.length() > MOST_FORMER) {
            throw new IllegalArgumentException("a row of " + trace.table() + " is too wide to be put back");
        }
        return whole;
    }

    List<ImportTrace> all() throws SQLException {
        return read(ALL, List.of(office, number));
    }

    List<ImportTrace> of(int packet) throws SQLException {
        return read(SOME, List.of(office, number, (long) packet));
    }

    /** Numbers of the packets that are there, in order; 0 for what is in none. */
    List<Integer> packets() throws SQLException {
        List<Integer> packets = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(PACKETS)) {
            statement.setLong(1, office);
            statement.setLong(2, number);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    packets.add(row.getInt(1));
                }
            }
        }
        return packets;
    }

    private List<ImportTrace> read(String sql, List<Long> values) throws SQLException {
        List<ImportTrace> traces = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setLong(i + 1, values.get(i));
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    read(row, traces);
                }
            }
        }
        return traces;
    }

    private static void read(ResultSet row, List<ImportTrace> traces) throws SQLException {
        String table = row.getString(1);
        Deed deed = Deed.valueOf(row.getString(2));
        if (deed == Deed.ADDED) {
            for (String key : row.getString(5).split(" ", -1)) {
                traces.add(ImportTrace.added(table, Long.parseLong(key)));
            }
        } else {
            traces.add(new ImportTrace(table, row.getLong(3), deed, row.getInt(4), TextMap.read(row.getString(5))));
        }
    }

    void forget() throws SQLException {
        try (var batch = new BatchStatement(connection, FORGET)) {
            batch.add(office, number);
            batch.flush();
        }
    }

    void forget(int packet) throws SQLException {
        try (var batch = new BatchStatement(connection, FORGET_SOME)) {
            batch.add(office, number, packet);
            batch.flush();
        }
    }
}
