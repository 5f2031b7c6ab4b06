package org.khet.ict.internal.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.equipment.Device;
import org.khet.ict.internal.equipment.DeviceRegister;
import org.khet.ict.internal.equipment.DeviceState;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.ict.internal.setting.IctSql;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.Settings;

/** What a loan does to devices, and what stands against one. Safe for concurrent use. Source: ict E-R21, C.3, C.6. */
public final class DeviceLoanRules {
    /** Reports what came back damaged. */
    @FunctionalInterface
    public interface DamageReport {
        /**
         * Opens a ticket in the running transaction, once for each key.
         *
         * @return its number
         */
        String open(Caller caller, String key, long device, String phone, String words);
    }

    private final DeviceRegister devices;
    private final DamageReport damage;
    private final Settings settings;
    private final IctSql sql;

    /** @param damage where damaged devices are reported */
    public DeviceLoanRules(DeviceRegister devices, DamageReport damage, Settings settings, IctSql sql) {
        this.devices = devices;
        this.damage = damage;
        this.settings = settings;
        this.sql = sql;
    }

    /** A line names a device of the register by one of its numbers, or says in words what else is lent. */
    Optional<Problem> item(DeviceLoanRecord kind, RecordLine line, RecordContext now) {
        String number = line.get(kind.device);
        if (number.isEmpty()) {
            return line.get(kind.thing).isEmpty()
                    ? Optional.of(Problem.of("device", "ict.error.lent"))
                    : Optional.empty();
        }
        Optional<Device> found = devices.named(now.office(), number);
        if (found.isEmpty()) {
            return Optional.of(Problem.of("device", "ict.error.device-unknown", number));
        }
        return found.filter(device -> device.state().isGone()).map(device -> notLent("device", device));
    }

    /** Longer than usual only with the approver. */
    Optional<Problem> tooLong(DeviceLoanRecord kind, RecordRow row, RecordContext now) {
        int most = settings.get(now.office(), IctSettings.LOAN_DAYS, now.today());
        return row.get(kind.due).isAfter(row.get(kind.from).plusDays(most))
                        && !now.caller().may(IctPermissions.SUPPLY_APPROVE)
                ? Optional.of(Problem.of("due", "ict.error.loan-days", most))
                : Optional.empty();
    }

    /** Whoever has something overdue gets nothing more before it is back. */
    Optional<Problem> lateBorrower(RecordContext now, RecordRow row) {
        DeviceLoanRecord kind = (DeviceLoanRecord) row.kind();
        return sql
                .texts(
                        now.office(),
                        "select number from ict_loan where office_id = ? and borrower_id = ? and state = 'GIVEN'"
                                + " and due < ? and id <> ?",
                        now.office().value(),
                        row.get(kind.borrower).value(),
                        java.sql.Date.valueOf(now.today()),
                        row.id())
                .stream()
                .findFirst()
                .map(number -> Problem.of("", "ict.error.loan-late", number));
    }

    /** What is to be handed out, with what the register knows of it. */
    RecordRow prepared(RecordRow row, RecordContext now) {
        DeviceLoanRecord kind = (DeviceLoanRecord) row.kind();
        List<RecordLine> out = row.lines(kind.items).stream()
                .map(line -> {
                    Device device = line.get(kind.device).isEmpty()
                            ? null
                            : devices.named(now.office(), line.get(kind.device)).orElse(null);
                    return RecordLine.of(kind.handed)
                            .with(kind.handedItem, device == null ? line.get(kind.thing) : words(device))
                            .with(kind.handedDevice, device == null ? null : device.id())
                            .with(kind.conditionOut, DeviceCondition.GOOD)
                            .with(kind.handedAccessories, line.raw(kind.accessories));
                })
                .toList();
        return row.with(kind.handed, out).with(kind.approver, now.caller().person());
    }

    private static String words(Device device) {
        return device.assetNo() + " " + device.words().name();
    }

    /** Giver and receiver are two people. */
    Optional<Problem> sameHands(RecordRow row, RecordContext now) {
        DeviceLoanRecord kind = (DeviceLoanRecord) row.kind();
        return row.get(kind.receiver).filter(now.caller().person()::equals).isPresent()
                ? Optional.of(Problem.of("receiver", "ict.error.own-hands"))
                : Optional.empty();
    }

    RecordRow handedOut(RecordRow row, RecordContext now) {
        DeviceLoanRecord kind = (DeviceLoanRecord) row.kind();
        List<RecordLine> back = row.lines(kind.handed).stream()
                .map(line -> RecordLine.of(kind.back)
                        .with(kind.backItem, line.get(kind.handedItem))
                        .with(kind.backDevice, line.raw(kind.handedDevice))
                        .with(kind.conditionIn, DeviceCondition.GOOD))
                .toList();
        return row.with(kind.back, back).with(kind.giver, now.caller().person());
    }

    /**
     * Every device is out from now on.
     *
     * @throws Rejected if one of them is lent, under repair, damaged or gone, whatever its state says while another loan has it;
     *     nothing is stored
     */
    void lend(RecordRow row, RecordContext now) {
        DeviceLoanRecord kind = (DeviceLoanRecord) row.kind();
        for (RecordLine line : row.lines(kind.handed)) {
            line.get(kind.handedDevice).ifPresent(id -> {
                if (!devices.lent(now.office(), id)) {
                    throw new Rejected(
                            List.of(notLent("", devices.find(now.office(), id).orElseThrow())));
                }
                if (isOut(now, id, row.id())) {
                    throw Rejected.of("", "ict.error.not-lent.ON_LOAN", line.get(kind.handedItem));
                }
            });
        }
    }

    /** Whether another loan has it; its row is held, so that of two who lend it at once the second sees the first. */
    private boolean isOut(RecordContext now, long device, long loan) {
        return !sql.texts(
                        now.office(),
                        "select l.number from ict_loan l join ict_loan_out o on o.office_id = l.office_id and o.record_id = l.id"
                                + " where l.office_id = ? and o.device_id = ? and l.state = 'GIVEN' and l.id <> ?",
                        now.office().value(),
                        device,
                        loan)
                .isEmpty();
    }

    private static Problem notLent(String field, Device device) {
        return Problem.of(field, "ict.error.not-lent." + device.state(), device.assetNo());
    }

    /** Later than it was, before it is overdue, and only so often. */
    Optional<Problem> extension(RecordRow row, RecordContext now) {
        DeviceLoanRecord kind = (DeviceLoanRecord) row.kind();
        int most = settings.get(now.office(), IctSettings.LOAN_EXTENSIONS, now.today());
        LocalDate wanted = row.get(kind.newDue).orElse(row.get(kind.due));
        if (row.get(kind.extended) >= most) {
            return Optional.of(Problem.of("", "ict.error.extended", most));
        }
        if (row.get(kind.due).isBefore(now.today())) {
            return Optional.of(Problem.of("", "ict.error.extended-late"));
        }
        return wanted.isAfter(row.get(kind.due))
                ? Optional.empty()
                : Optional.of(Problem.of("new_due", "ict.error.extended-day"));
    }

    RecordRow extended(RecordRow row) {
        DeviceLoanRecord kind = (DeviceLoanRecord) row.kind();
        return row.with(kind.due, row.get(kind.newDue).orElseThrow())
                .with(kind.extended, row.get(kind.extended) + 1)
                .with(kind.newDue, null)
                .with(kind.remindedOn, null);
    }

    /** Devices are in the register again as they came back; for each damaged one a ticket is opened. */
    RecordRow cameBack(RecordRow row, RecordContext now) {
        DeviceLoanRecord kind = (DeviceLoanRecord) row.kind();
        List<RecordLine> lines = new ArrayList<>();
        for (RecordLine line : row.lines(kind.back)) {
            DeviceCondition condition = line.get(kind.conditionIn);
            RecordLine kept = line;
            if (line.has(kind.backDevice)) {
                long device = line.get(kind.backDevice).orElseThrow();
                String words = (row.get(kind.number).text() + " " + line.get(kind.backNote)).strip();
                switch (condition) {
                    case GOOD, MINOR -> devices.lentBack(now.office(), device, null);
                    case DAMAGED -> devices.lentBack(now.office(), device, DeviceState.DAMAGED);
                    case LOST -> devices.lostOnLoan(now.office(), device, words);
                }
                if (condition == DeviceCondition.DAMAGED) {
                    kept = line.with(
                            kind.ticket,
                            damage.open(
                                    now.caller(),
                                    "loan-" + row.id() + "-" + line.id(),
                                    device,
                                    row.get(kind.phone),
                                    words));
                }
            }
            lines.add(kept);
        }
        return row.with(kind.back, lines);
    }
}
