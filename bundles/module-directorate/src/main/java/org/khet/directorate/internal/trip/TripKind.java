package org.khet.directorate.internal.trip;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khet.directorate.internal.DirectoratePermissions;
import org.khet.directorate.internal.DirectorateSettings;
import org.khet.directorate.internal.vehicle.VehicleKind;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.UnitId;

/**
 * A trip by car: request (ใบขออนุญาตใช้รถ), car and driver, approval, and its line of the log (บันทึกการใช้รถ). Source: other-groups
 * DIR-P06, D-01 to D-03, D-05, D-07, DIR-08 to DIR-10; 002 order 5.2.8.
 */
public final class TripKind extends RecordKind {
    public final Field<RegisterNumber> number = numbered("number", DirectorateSettings.TRIPS);
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<String> purpose = text("purpose", 300).searched().wide();
    public final Field<String> place = text("place", 200).searched().wide();
    public final Field<Instant> begins = instant("begins_at").sorted();
    public final Field<Instant> ends = instant("ends_at").notBefore(begins);
    public final Field<Integer> passengers = whole("passengers", 1, 60);
    public final Field<String> people = longText("people", 1000).orEmpty();
    public final Field<String> phone = text("phone", 40);
    public final Field<String> note = text("note", 300).orEmpty();

    public final State requested = state("REQUESTED", StateTone.WAIT);
    public final State assigned = state("ASSIGNED", StateTone.WAIT);
    public final State approved = state("APPROVED", StateTone.RUN);
    public final State out = state("OUT", StateTone.NEAR);
    public final State outUrgently = state("OUT_URGENT", StateTone.LATE);
    public final State unconfirmed = state("UNCONFIRMED", StateTone.WAIT);
    public final State back = end("BACK", StateTone.DONE);
    public final State refused = end("REFUSED", StateTone.LATE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);

    public final Field<Optional<Long>> vehicle = record("vehicle", "directorate.vehicle")
            .optional()
            .from(assigned, outUrgently)
            .filtered();
    public final Field<Optional<PersonId>> driver =
            person("driver").optional().from(assigned, outUrgently).filtered();
    public final Field<Optional<PersonId>> proposed =
            person("proposed").optional().byCode();
    public final Field<Boolean> urgent = yesNo("urgent").initially(false).byCode();
    public final Field<Optional<Instant>> leftAt =
            instant("left_at").optional().from(out, outUrgently).usually(now -> now.now());
    public final Field<Optional<Integer>> outKm =
            whole("out_km", 0, VehicleKind.MOST_KM).optional().from(out, outUrgently);
    public final Field<Optional<Instant>> returnedAt =
            instant("returned_at").optional().from(back, unconfirmed).usually(now -> now.now());
    public final Field<Optional<Integer>> inKm =
            whole("in_km", 0, VehicleKind.MOST_KM).optional().from(back, unconfirmed);
    public final Field<String> remark = text("remark", 300).orEmpty().from(back, unconfirmed);
    public final Field<Optional<Integer>> km = whole("km", 0, VehicleKind.MOST_KM)
            .optional()
            .formula(row -> row.get(inKm)
                    .flatMap(in -> row.get(outKm).map(from -> in - from))
                    .orElse(null));
    public final Field<Optional<Integer>> gap = whole("gap_km", -VehicleKind.MOST_KM, VehicleKind.MOST_KM)
            .optional()
            .byCode();

    public final Action assign = action("assign")
            .from(requested)
            .to(assigned)
            .needs(DirectoratePermissions.FLEET_KEEP)
            .demands(vehicle)
            .asks(driver)
            .tells(DirectoratePermissions.TRIP_APPROVE)
            .icon("user-check");
    public final Action reassign = action("reassign")
            .from(assigned, approved)
            .needs(DirectoratePermissions.FLEET_KEEP)
            .demands(vehicle)
            .asks(driver)
            .inOwnTime()
            .tells(row -> TripAudience.of(this, row))
            .icon("arrow-left-right");
    public final Action approve = action("approve")
            .from(assigned)
            .to(approved)
            .needs(DirectoratePermissions.TRIP_APPROVE)
            .tells(row -> TripAudience.of(this, row))
            .icon("stamp");
    public final Action leave = action("leave", "left")
            .from(approved)
            .to(out)
            .needs(DirectoratePermissions.FLEET_KEEP)
            .orOwn()
            .demands(leftAt, outKm)
            .when((row, now) -> TripAudience.driver(this, row, now))
            .whenTyped((row, now) -> notYet(leftAt, row, now))
            .icon("log-out");
    /** In an emergency, where the office allows it: the approval comes afterwards. Source: D-02. */
    public final Action leaveUrgently = action("leave-urgently", "left-urgently")
            .from(requested, assigned)
            .to(outUrgently)
            .needs(DirectoratePermissions.FLEET_KEEP)
            .demands(vehicle, leftAt, outKm)
            .asks(driver)
            .because()
            .whenTyped((row, now) -> notYet(leftAt, row, now))
            .tells(DirectoratePermissions.TRIP_APPROVE)
            .backward("triangle-alert");

    public final Action comeBack =
            back(action("come-back", "returned").from(out).to(back));
    public final Action comeBackUrgently = back(
            action("come-back-urgently", "returned-urgently").from(outUrgently).to(unconfirmed));
    public final Action confirm = action("confirm")
            .from(unconfirmed)
            .to(back)
            .needs(DirectoratePermissions.TRIP_APPROVE)
            .tellsMaker()
            .icon("stamp");
    public final Action correct = action("correct")
            .from(back)
            .needs(DirectoratePermissions.FLEET_KEEP)
            .corrects(outKm, inKm, returnedAt)
            .whenTyped((row, now) -> whole(row).or(() -> forward(row)));
    /** Its driver is away: the job proposes who is free. Source: D-05. */
    public final Action warn =
            action("warn").from(assigned, approved).automatic().tells(DirectoratePermissions.FLEET_KEEP);
    /** Its driver is away and nobody else is free. Source: D-05. */
    public final Action warnOfNobody = action("warn-of-nobody", "warned-of-nobody")
            .from(assigned, approved)
            .automatic()
            .tells(DirectoratePermissions.FLEET_KEEP);

    /** It should have been back, and its return is not noted: told once. Source: DIR-09. */
    public final Action remind = action("remind")
            .from(out, outUrgently)
            .automatic()
            .tells(DirectoratePermissions.FLEET_KEEP)
            .tells(row -> TripAudience.of(this, row));

    public final Action refuse = action("refuse")
            .from(requested, assigned)
            .to(refused)
            .needs(DirectoratePermissions.TRIP_APPROVE)
            .because()
            .tellsMaker()
            .backward("ban");
    public final Action cancel = action("cancel", "cancelled")
            .from(requested, assigned, approved)
            .to(cancelled)
            .needs(DirectoratePermissions.FLEET_KEEP)
            .orOwn()
            .because()
            .when((row, now) -> TripAudience.requester(this, row, now))
            .tells(row -> TripAudience.of(this, row))
            .backward("circle-x");

    /** @param validator looks at cars, drivers and their other trips */
    public TripKind(TripValidator validator) {
        super("directorate", "trip", "dir_trip");
        rights(DirectoratePermissions.VIEW, DirectoratePermissions.TRIP_ASK, requested);
        seenByOffice();
        belongsTo(unit);
        ownOf(driver);
        create().tells(DirectoratePermissions.FLEET_KEEP);
        rule((row, now) -> row.get(ends).equals(row.get(begins))
                ? Optional.of(Problem.of(ends.name(), "directorate.error.no-time"))
                : Optional.empty());
        validator.attach(this);
        titled(number, place);
        list(begins, ends, place, unit, vehicle, driver, km, number);
        card(begins, place, vehicle, driver, phone);
        ordered(begins, true);
        section("what", unit, purpose, place, begins, ends, passengers, people, phone, note);
        tab("coming", now -> List.of(in(requested, assigned, approved, out, outUrgently), ends.atLeast(now.now())));
        tab("assign", requested);
        tab("approve", assigned, unconfirmed);
        tab(
                "drive",
                now -> List.of(
                        in(approved, out, outUrgently), driver.is(now.caller().person())));
        tab("unlogged", now -> List.of(in(approved), ends.below(now.now())));
        tab("overdue", now -> List.of(isOut(), ends.below(now.now())));
        tab("gap", now -> List.of(Condition.any(gap.atLeast(1), gap.below(0))));
        tab("all");
        way(requested, assigned, approved, out, back);
        notForAgendas();
        menu("DIR", "map-pin", 210, "fleet");
    }

    /** The condition that its car did not come back. */
    public Condition isOut() {
        return in(out, outUrgently);
    }

    private Action back(Action action) {
        return action.needs(DirectoratePermissions.FLEET_KEEP)
                .orOwn()
                .demands(returnedAt, inKm)
                .asks(remark)
                .when((row, now) -> TripAudience.driver(this, row, now))
                .whenTyped((row, now) -> notYet(returnedAt, row, now))
                .whenTyped((row, now) -> forward(row))
                .tellsMaker()
                .icon("log-in");
    }

    private static Optional<Problem> notYet(Field<Optional<Instant>> field, RecordRow row, RecordContext now) {
        return row.get(field).filter(at -> at.isAfter(now.now())).isPresent()
                ? Optional.of(Problem.of(field.name(), "directorate.error.not-yet"))
                : Optional.empty();
    }

    /** A correction empties nothing: the register of the car reads from it. */
    private Optional<Problem> whole(RecordRow row) {
        return Stream.of(outKm, inKm, returnedAt)
                .filter(field -> !row.has(field))
                .findFirst()
                .map(field -> Problem.of(field.name(), "records.error.missing"));
    }

    /** Back not before out, in time and in kilometres. Source: D-03. */
    private Optional<Problem> forward(RecordRow row) {
        int from = row.get(outKm).orElse(0);
        if (row.get(inKm).filter(km -> km < from).isPresent()) {
            return Optional.of(Problem.of(inKm.name(), "directorate.error.odometer", from));
        }
        Instant left = row.get(leftAt).orElse(Instant.MIN);
        return row.get(returnedAt).filter(at -> at.isBefore(left)).isPresent()
                ? Optional.of(Problem.of(returnedAt.name(), "directorate.error.returned-before"))
                : Optional.empty();
    }
}
