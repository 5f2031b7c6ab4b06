package org.khet.ict.internal.equipment;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import org.khet.ict.internal.setting.IctSql;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The card of a device: changes and loans, repairs and maintenance and what they cost. Safe for concurrent use. Source: ict D9, ICT-35. */
@Component(service = DeviceHistory.class)
public final class DeviceHistory {
    /**
     * Something that happened to a device.
     *
     * @param day  when
     * @param sort text key after {@code ict.device-card.}
     * @param what number or value in words
     * @param more state or what was before
     * @param why  reason, may be empty
     * @param cost baht, nothing for most
     */
    public record Event(LocalDate day, String sort, String what, String more, String why, BigDecimal cost) {}

    private final DeclaredDevices devices;
    private final IctSql sql;

    /** For the component runtime. */
    @Activate
    public DeviceHistory(@Reference DeclaredDevices devices, @Reference IctSql sql) {
        this.devices = devices;
        this.sql = sql;
    }

    /**
     * Where a device that the caller may see was: states, owners, rooms and loans, newest first.
     *
     * @throws org.khet.portal.api.outcome.NoLongerThere if the caller may not see it
     */
    public List<Event> moves(Caller caller, long device) {
        long id = devices.devices().open(caller, device).id();
        long office = caller.office().value();
        RecordService<DeviceMoveRecord> moves = devices.moves();
        DeviceMoveRecord kind = moves.kind();
        List<Event> events = new ArrayList<>();
        for (RecordRow row : moves.internal().all(caller, RecordFilter.of(kind.device.is(id)))) {
            events.add(new Event(
                    OfficeTime.day(row.head().created()),
                    row.get(kind.sort).name(),
                    row.get(kind.later),
                    row.get(kind.former),
                    row.get(kind.why),
                    BigDecimal.ZERO));
        }
        events.addAll(sql.rows(
                caller.office(),
                "select l.from_day, l.number, l.state, l.purpose from ict_loan_out o join ict_loan l"
                        + " on l.id = o.record_id where o.office_id = ? and o.device_id = ?"
                        + " and l.state in ('GIVEN', 'RETURNED', 'CLOSED')",
                row -> new Event(
                        row.getDate(1).toLocalDate(),
                        "LOAN",
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        BigDecimal.ZERO),
                office,
                id));
        return newestFirst(events);
    }

    /**
     * Repairs and maintenance of a device that the caller may see, newest first.
     *
     * @throws org.khet.portal.api.outcome.NoLongerThere if the caller may not see it
     */
    public List<Event> repairs(Caller caller, long device) {
        long id = devices.devices().open(caller, device).id();
        long office = caller.office().value();
        List<Event> events = new ArrayList<>(sql.rows(
                caller.office(),
                "select reported_at, number_text, state, title, cost from ict_ticket"
                        + " where office_id = ? and equipment_id = ?",
                row -> new Event(
                        OfficeTime.day(instant(row.getTimestamp(1, Calendar.getInstance(TimeZone.getTimeZone("UTC"))))),
                        "TICKET",
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getBigDecimal(5)),
                office,
                id));
        events.addAll(sql.rows(
                caller.office(),
                "select coalesce(done_on, due_on), result, state from ict_maintenance"
                        + " where office_id = ? and device_id = ?",
                row -> new Event(
                        row.getDate(1).toLocalDate(),
                        "MAINTENANCE",
                        Objects.requireNonNullElse(row.getString(2), ""),
                        row.getString(3),
                        "",
                        BigDecimal.ZERO),
                office,
                id));
        return newestFirst(events);
    }

    private static List<Event> newestFirst(List<Event> events) {
        return events.stream()
                .sorted(Comparator.comparing(Event::day).reversed())
                .toList();
    }

    private static Instant instant(Timestamp at) {
        return at.toInstant();
    }
}
