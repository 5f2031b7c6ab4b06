package org.khet.portal.core.internal.audit;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.core.internal.row.KeyPool;
import org.khet.portal.core.internal.row.Paging;

/**
 * An entry that is written on the trail, in plain SQL: it goes with nearly every save, and as an object it would cost the one
 * who saves twice the time.
 *
 * @param who  who acted
 * @param what what was done
 * @param at   when; noted to the millisecond, the same on every database, so that seals survive a move
 */
record AuditEntryInsert(Who who, What what, Instant at) {
    private static final String INSERT =
            "insert into core_audit (id, office_id, account_id, person_id, happened_at, actor,"
                    + " acting_for, address, request, act, object, details, changes, folded, version)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)";
    private static final int FIRST_TEXT = 6;
    private static final int MOST_DETAILS = 4000;
    private static final int MOST_FOLDED = 600;
    private static final int MOST_ACTOR = 200;
    private static final int MOST_ADDRESS = 60;
    private static final int MOST_REQUEST = 40;

    /** Who acted; office and person are 0 outside of offices. */
    record Who(long office, long account, long person, String name, String actingFor) {}

    /** What was done. */
    record What(String action, String object, Map<String, String> details, List<Change> changes) {}

    /** Writes it in the running transaction. */
    void write(EntityManager rows, KeyPool keys, RequestOrigin origin) {
        Connection connection = Objects.requireNonNull(rows.unwrap(Connection.class));
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setLong(1, keys.next(connection));
            insert.setLong(2, who.office());
            insert.setLong(3, who.account());
            insert.setLong(4, who.person());
            insert.setTimestamp(
                    5,
                    Timestamp.from(at.truncatedTo(ChronoUnit.MILLIS)),
                    Calendar.getInstance(TimeZone.getTimeZone(ZoneOffset.UTC)));
            int place = FIRST_TEXT;
            for (String text : texts(origin)) {
                insert.setString(place++, text);
            }
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(what.action() + " could not be noted on the audit trail", failure);
        }
    }

    private List<String> texts(RequestOrigin origin) {
        return List.of(
                cut(who.name(), MOST_ACTOR),
                cut(who.actingFor(), MOST_ACTOR),
                cut(origin.address(), MOST_ADDRESS),
                cut(origin.request(), MOST_REQUEST),
                what.action(),
                what.object(),
                DetailText.write(what.details(), MOST_DETAILS),
                ChangeText.write(what.changes(), MOST_DETAILS),
                cut(
                        Paging.folded(who.name()) + "|" + Paging.folded(what.action()) + "|"
                                + Paging.folded(what.object()),
                        MOST_FOLDED));
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
