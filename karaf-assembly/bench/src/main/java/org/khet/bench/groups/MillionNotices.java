package org.khet.bench.groups;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.bench.Measurement.Notes;

/** What schools were allocated over years in ten offices, a line for each school and item: two in a hundred are not acknowledged. */
final class MillionNotices {
    static final int OFFICES = 10;
    private static final int BATCH = 1000;
    private static final long FIRST_KEY = 1_000_000_000;
    private static final int DAYS = 1500;
    private static final LocalDate FIRST = LocalDate.of(2022, 10, 3);

    private final RowCopy batch;
    private final List<Long> items;

    /**
     * Like the row of a notice that the product made.
     *
     * @param items keys of budget items
     */
    MillionNotices(Connection connection, long notice, List<Long> items) throws SQLException {
        batch = RowCopy.read(connection, "pol_notice", "id = " + notice).times(BATCH);
        this.items = List.copyOf(items);
    }

    /** Writes so many for each office, thousands; the first by rows, the others as copies inside the database. */
    void write(Connection connection, long first, int each, Notes notes) throws SQLException {
        long began = System.nanoTime();
        for (int from = 0; from < each; from += BATCH) {
            Batch rows = new Batch(from, each, items);
            batch.write(connection, rows::value);
            connection.commit();
        }
        for (int i = 1; i < OFFICES; i++) {
            copy(connection, first, i, each);
            connection.commit();
        }
        notes.say(String.format(
                Locale.ROOT, "%,d lines of allocations in %.0f s", OFFICES * each, (System.nanoTime() - began) / 1e9));
    }

    private void copy(Connection connection, long first, int number, int each) throws SQLException {
        String values = batch.columns().stream()
                .map(name -> switch (name) {
                    case "id" -> "id + " + (long) number * each;
                    case "office_id" -> String.valueOf(first + number);
                    default -> name;
                })
                .collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement()) {
            statement.execute("insert into pol_notice (" + String.join(", ", batch.columns()) + ") select " + values
                    + " from pol_notice where office_id = " + first + " and id >= " + FIRST_KEY + " and id < "
                    + (FIRST_KEY + each));
        }
    }

    /** The rows of one batch, whose columns are asked for one after the other, the key first. */
    private static final class Batch {
        private final int each;
        private final List<Long> items;
        private int number;

        Batch(int from, int each, List<Long> items) {
            this.number = from - 1;
            this.each = each;
            this.items = items;
        }

        @Nullable Object value(String column, @Nullable Object before) {
            if (column.equals("id")) {
                number++;
            }
            BigDecimal baht = BigDecimal.valueOf(1_000_000L + number * 7919L % 9_000_000, 2);
            return switch (column) {
                case "id" -> FIRST_KEY + number;
                case "allocation_id" -> FIRST_KEY + number / AllocationOffice.SCHOOLS;
                case "school_id" -> (long) AllocationOffice.FIRST_SCHOOL + number % AllocationOffice.SCHOOLS;
                case "item_id" -> items.get(number / AllocationOffice.SCHOOLS % items.size());
                case "notified_on" -> Date.valueOf(FIRST.plusDays((long) number * DAYS / each));
                case "notice_no" -> "ศธ 04999/" + number / AllocationOffice.SCHOOLS;
                case "original", "total" -> baht;
                case "state" -> number % 50 == 0 ? "NOTIFIED" : "ACKNOWLEDGED";
                default -> before;
            };
        }
    }
}
