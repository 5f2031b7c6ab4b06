package org.khet.bench.page;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.khet.bench.data.DemoDatabase;

/**
 * What is opened of a demonstration: a purchase with many lines, and a ticket.
 *
 * @param purchase key
 * @param ticket   key
 */
record LongPurchase(long purchase, long ticket) {
    /** The most that its kind lets it have. */
    static final int LINES = 200;

    private static final long KEYS = 10_000_000;

    /** Gives the purchase of an office that nobody has taken up yet its lines, while the portal does not run. */
    static LongPurchase intoDerby(Path folder, String office) throws SQLException {
        return new DemoDatabase(folder).doing(connection -> {
            long id = DemoDatabase.office(connection, office);
            long purchase = DemoDatabase.number(
                    connection,
                    "select id from fin_purchase where office_id = ? and state = 'REQUESTED' order by id",
                    id);
            lines(connection, id, purchase);
            return new LongPurchase(purchase, longest(connection, id));
        });
    }

    private static void lines(Connection connection, long office, long purchase) throws SQLException {
        String only = "from fin_purchase_item where office_id = ? and record_id = ?";
        long first = DemoDatabase.number(connection, "select min(line_no) " + only, office, purchase);
        long there = DemoDatabase.number(connection, "select count(*) " + only, office, purchase);
        while (there < LINES) {
            long more = Math.min(there, LINES - there);
            DemoDatabase.copy(
                    connection,
                    "fin_purchase_item",
                    "office_id = " + office + " and record_id = " + purchase + " and line_no < " + (first + more),
                    Map.of("id", "id + " + there * KEYS, "line_no", "line_no + " + there));
            there += more;
        }
    }

    /** The ticket with the most steps. */
    private static long longest(Connection connection, long office) throws SQLException {
        return DemoDatabase.number(
                connection,
                "select ticket_id from ict_ticket_step where office_id = ? group by ticket_id"
                        + " order by count(*) desc, ticket_id desc",
                office);
    }
}
