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
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Changes devices and keeps what was before; tells the history of one: changes, repairs, loans, maintenance and what they cost.
 * Safe for concurrent use. Source: ict D9, ICT-35, ICT-37.
 */
@Component(service = DeviceMoves.class)
public final class DeviceMoves {
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

    private final DeviceRegister devices;
    private final RecordService<DeviceMoveRecord> moves;
    private final Transactions transactions;
    private final IctSql sql;

    /** For the component runtime. */
    @Activate
    public DeviceMoves(
            @Reference DeviceRegister devices,
            @Reference RecordServices records,
            @Reference(target = "(khet.unit=ict)") UnitOfWork work,
            @Reference Transactions transactions,
            @Reference IctSql sql) {
        this.devices = devices;
        this.transactions = transactions;
        this.sql = sql;
        moves = records.of(new DeviceMoveRecord(), work);
    }

    /** The register of changes. */
    public RecordService<DeviceMoveRecord> moves() {
        return moves;
    }

    /**
     * Changes a device as it was seen; state, owner and room are kept as they were.
     *
     * @throws Rejected as {@link DeviceRegister#change}
     */
    public Device change(Caller caller, Device seen, DeviceDraft draft) {
        return transactions.call(() -> {
            Device after = devices.change(caller, seen, draft);
            String why = draft.reason().strip();
            note(
                    caller,
                    after,
                    DeviceMoveSort.STATE,
                    seen.state().name(),
                    after.state().name(),
                    why);
            note(caller, after, DeviceMoveSort.OWNER, owner(seen.owner()), owner(after.owner()), why);
            note(caller, after, DeviceMoveSort.ROOM, seen.location(), after.location(), why);
            return after;
        });
    }

    private static String owner(DeviceOwner owner) {
        return owner.school() != null
                ? "s" + owner.school().value()
                : owner.unit() != null ? "u" + owner.unit().value() : "o";
    }

    private void note(Caller caller, Device device, DeviceMoveSort sort, String before, String after, String why) {
        if (!Objects.equals(before, after)) {
            DeviceMoveRecord kind = moves.kind();
            moves.internal()
                    .create(
                            caller,
                            new RecordDraft()
                                    .with(kind.device, device.id())
                                    .with(kind.assetNo, device.assetNo())
                                    .with(kind.sort, sort)
                                    .with(kind.former, before)
                                    .with(kind.later, after)
                                    .with(kind.why, why));
        }
    }

    /**
     * The history of a device that the caller may see, newest first.
     *
     * @throws org.khet.portal.api.outcome.NoLongerThere if the caller may not see it
     */
    public List<Event> history(Caller caller, long device) {
        long id = devices.open(caller, device).id();
        long office = caller.office().value();
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
        return events.stream()
                .sorted(Comparator.comparing(Event::day).reversed())
                .toList();
    }

    private static Instant instant(Timestamp at) {
        return at.toInstant();
    }
}
