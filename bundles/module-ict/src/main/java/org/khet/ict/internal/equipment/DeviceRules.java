package org.khet.ict.internal.equipment;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.network.NetworkRegister;
import org.khet.ict.internal.setting.ServiceUnit;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.series.NumberSeries.YearKind;
import org.khet.portal.api.series.Series;
import org.khet.portal.api.settings.Setting;

/** What a device asks beyond itself: its number, others with the same numbers, the desk, and what was before. Source: ict A.3, C.2. */
public final class DeviceRules {
    /** Devices are numbered without end: the series never sees another year. */
    private static final NumberSeries NUMBERS = new NumberSeries(
            "ict.equipment", YearKind.CALENDAR, Setting.text("ict.setting.equipmentPattern", "ICT-{seq}", "ict C.2"));

    private static final String NOT_WORTH_KEEPING = "ตรวจสภาพแล้ว เห็นควรจำหน่าย";

    private final Series series;
    private final ServiceUnit desk;
    private final RecordService<DeviceMoveRecord> moves;
    private final PropertyGateway property;
    private final NetworkRegister network;
    private final Supplier<RecordService<DeviceRecord>> devices;

    /**
     * Rules of the register.
     *
     * @param moves   where changes of state, owner and room are kept
     * @param property who keeps the assets of the office
     * @param network where devices have their addresses
     * @param devices the register itself
     */
    public DeviceRules(
            Series series,
            ServiceUnit desk,
            RecordService<DeviceMoveRecord> moves,
            PropertyGateway property,
            NetworkRegister network,
            Supplier<RecordService<DeviceRecord>> devices) {
        this.series = series;
        this.desk = desk;
        this.moves = moves;
        this.property = property;
        this.network = network;
        this.devices = devices;
    }

    /** Who works at the desk sees all, and nobody else changes anything. */
    Scope reach(Caller caller, Permission permission) {
        Scope held = caller.scope(permission);
        if (permission.equals(IctPermissions.EQUIPMENT_PROPOSE)) {
            return held;
        }
        if (!permission.equals(IctPermissions.EQUIPMENT_VIEW)) {
            return atDesk(caller, permission) ? Scope.OFFICE : Scope.NONE;
        }
        boolean all = atDesk(caller, IctPermissions.REPAIR_WORK) || atDesk(caller, IctPermissions.REPAIR_ACCEPT);
        return all && !held.isEmpty() ? Scope.OFFICE : held;
    }

    private boolean atDesk(Caller caller, Permission permission) {
        return desk.reaches(caller.office(), caller.scope(permission));
    }

    /**
     * The device with its number. Who takes a number waits for whoever took the last one, and then sees what that one stored.
     *
     * @throws Rejected if it is the twin
     */
    RecordRow numbered(DeviceRecord kind, RecordRow row, RecordContext now) {
        int running = series.next(row.head().office(), NUMBERS, LocalDate.EPOCH).running();
        twin(kind, row, now).ifPresent(problem -> {
            throw new Rejected(List.of(problem));
        });
        return row.with(kind.running, running).with(kind.assetNo, String.format(Locale.ROOT, "ICT-%04d", running));
    }

    /** It belongs to a unit or to a school; to the office itself when neither is named. */
    Optional<Problem> ownedTwice(DeviceRecord kind, RecordRow row) {
        return row.has(kind.unit) && row.has(kind.school)
                ? Optional.of(Problem.of("school", "ict.error.owner-twice"))
                : Optional.empty();
    }

    /** A guarantee does not end before the device came: ict C.2. */
    Optional<Problem> guaranteedBefore(DeviceRecord kind, RecordRow row) {
        return row.get(kind.warranty)
                        .filter(until ->
                                row.get(kind.acquired).filter(until::isBefore).isPresent())
                        .isPresent()
                ? Optional.of(Problem.of(kind.warranty.name(), "ict.error.warranty-before"))
                : Optional.empty();
    }

    /** No other device of the owner has its property number, none of the brand its serial number; the other one is told. */
    Optional<Problem> twin(DeviceRecord kind, RecordRow row, RecordContext now) {
        return other(kind, row, now, kind.propertyNo, one -> kind.owner(one).equals(kind.owner(row)))
                .or(() -> other(
                        kind,
                        row,
                        now,
                        kind.serialNo,
                        one -> one.get(kind.brand).equalsIgnoreCase(row.get(kind.brand))));
    }

    /** Asked by the numbers themselves: devices of the first release have no keys. */
    private Optional<Problem> other(
            DeviceRecord kind, RecordRow row, RecordContext now, Field<String> number, Predicate<RecordRow> alike) {
        if (!row.has(number)) {
            return Optional.empty();
        }
        return devices.get().internal().all(now.caller(), RecordFilter.of(number.is(row.get(number)))).stream()
                .filter(one -> one.id() != row.id() && alike.test(one))
                .map(one -> Problem.of(number.name(), "ict.error.twin", one.get(kind.assetNo)))
                .findFirst();
    }

    /** Keeps what was before the step that was just done; of a new device there is nothing. What is disposed of gives its addresses back. */
    void moved(DeviceRecord kind, RecordRow row, RecordContext now) {
        RecordStep last = devices.get().internal().steps(now.caller(), row.id()).getLast();
        if (last.from().isEmpty()) {
            return;
        }
        note(kind, row, now, new Move(DeviceMoveSort.STATE, last.from(), last.to(), last.words()));
        String school = before(last, "school", row.get(kind.school).map(id -> String.valueOf(id.value())));
        String unit = before(last, "unit", row.get(kind.unit).map(id -> String.valueOf(id.value())));
        String owner = school.isEmpty() ? unit.isEmpty() ? "o" : "u" + unit : "s" + school;
        note(
                kind,
                row,
                now,
                new Move(DeviceMoveSort.OWNER, owner, kind.owner(row).key(), last.words()));
        String room = before(last, "location", Optional.of(row.get(kind.location)));
        note(kind, row, now, new Move(DeviceMoveSort.ROOM, room, row.get(kind.location), last.words()));
        if (!last.from().equals(last.to())) {
            proposed(kind, row, now);
        }
        if (row.state().equals(kind.disposed)) {
            network.disposed(now.caller(), row.id(), row.get(kind.assetNo));
        }
    }

    /**
     * A device that waits for its disposal is proposed to who keeps the assets, with the technical opinion, unless a number says that it
     * was already. Source: ict ICT-17.
     */
    void proposed(DeviceRecord kind, RecordRow row, RecordContext now) {
        if (!row.state().equals(kind.waitingDisposal) || row.has(kind.disposalNo)) {
            return;
        }
        String thing = row.get(kind.name) + " " + kind.make(row);
        String words =
                devices.get().internal().steps(now.caller(), row.id()).getLast().words();
        property.proposeDisposal(
                        now.caller(),
                        "ict-equipment-" + row.id(),
                        row.get(kind.assetNo),
                        thing.strip(),
                        row.get(kind.propertyNo),
                        words.isBlank() ? NOT_WORTH_KEEPING : words)
                .ifPresent(number -> devices.get()
                        .internal()
                        .change(now.caller(), row, new RecordDraft().with(kind.disposalNo, number)));
    }

    /** Only what nobody keeps in a register of assets yet is proposed by hand. */
    Optional<Problem> unproposed(DeviceRecord kind, RecordRow row) {
        return row.has(kind.disposalNo)
                ? Optional.of(Problem.of("", "ict.error.proposed-already", row.get(kind.disposalNo)))
                : Optional.empty();
    }

    /** Refuses what nobody took: its number is typed then. */
    void proposedByHand(DeviceRecord kind, RecordRow row, RecordContext now) {
        proposed(kind, row, now);
        if (devices.get()
                .find(now.office(), row.id())
                .filter(one -> one.has(kind.disposalNo))
                .isEmpty()) {
            throw Rejected.of("", "ict.error.no-asset-keeper");
        }
    }

    private static String before(RecordStep step, String field, Optional<String> now) {
        return step.changes().stream()
                .filter(change -> change.field().equals(field))
                .map(RecordStep.Change::before)
                .findFirst()
                .orElse(now.orElse(""));
    }

    private record Move(DeviceMoveSort sort, String before, String after, String why) {}

    private void note(DeviceRecord of, RecordRow row, RecordContext now, Move move) {
        if (!Objects.equals(move.before(), move.after())) {
            DeviceMoveRecord kind = moves.kind();
            moves.internal()
                    .create(
                            now.caller(),
                            new RecordDraft()
                                    .with(kind.device, row.id())
                                    .with(kind.assetNo, row.get(of.assetNo))
                                    .with(kind.sort, move.sort())
                                    .with(kind.former, move.before())
                                    .with(kind.later, move.after())
                                    .with(kind.why, move.why()));
        }
    }
}
