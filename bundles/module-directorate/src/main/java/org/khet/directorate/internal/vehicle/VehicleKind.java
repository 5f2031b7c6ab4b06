package org.khet.directorate.internal.vehicle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.directorate.internal.DirectorateCodes;
import org.khet.directorate.internal.DirectoratePermissions;
import org.khet.directorate.internal.DirectorateSettingReader;
import org.khet.directorate.internal.DirectorateSettings;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/** A vehicle of the office with the dates that must not pass. Source: other-groups C, D-06, DIR-07, DIR-12, DIR-31. */
public final class VehicleKind extends RecordKind {
    /** Most kilometres that an odometer shows. */
    public static final int MOST_KM = 9_999_999;

    public final Field<String> plate = text("plate", 40).searched().unique();
    public final Field<String> sort =
            code("vehicle_kind", DirectorateCodes.VEHICLE).filtered();
    public final Field<String> brand = text("brand", 100).searched();
    public final Field<Integer> year = whole("bought_year", 2500, 2700);
    public final Field<Integer> seats = whole("seats", 1, 60);
    public final Field<String> fuel = code("fuel", DirectorateCodes.FUEL);
    public final Field<Optional<PersonId>> keeper = person("keeper").optional();
    public final Field<Optional<PersonId>> driver = person("driver").optional();
    public final Field<Integer> odometer = whole("odometer", 0, MOST_KM);
    public final Field<LocalDate> taxUntil = day("tax_until").sorted();
    public final Field<LocalDate> actUntil = day("act_until");
    public final Field<Optional<LocalDate>> insuredUntil = day("insured_until").optional();
    public final Field<Optional<LocalDate>> serviceOn = day("service_on").optional();
    public final Field<Optional<Integer>> serviceKm =
            whole("service_km", 0, MOST_KM).optional();
    /** Kilometres until the next service; below nothing once it is over. */
    public final Field<Optional<Integer>> leftKm = whole("left_km", -MOST_KM, MOST_KM)
            .optional()
            .formula(row -> row.get(serviceKm).map(km -> km - row.get(odometer)).orElse(null));

    /** The kilometres that stand here because something is planned by them; others were typed. */
    public final Field<Optional<Integer>> plannedKm =
            whole("planned_km", 0, MOST_KM).optional().byCode();

    public final Field<Optional<LocalDate>> checkedOn =
            day("checked_on").optional().byCode();
    public final Field<Optional<LocalDate>> remindedOn =
            day("reminded_on").optional().byCode();
    /** How often it was given; whoever gives a car waits here for who was first. */
    public final Field<BigDecimal> given =
            decimal("given", 0).initially(BigDecimal.ZERO).byCode();

    public final State ready = state("READY", StateTone.RUN).notAwaited();
    public final State inRepair = state("IN_REPAIR", StateTone.NEAR).notAwaited();
    public final State retired = end("RETIRED", StateTone.IDLE);

    public final Action stop = action("stop", "stopped")
            .from(ready)
            .to(inRepair)
            .needs(DirectoratePermissions.FLEET_KEEP)
            .because()
            .backward("wrench");
    public final Action bringBack = action("bring-back", "brought-back")
            .from(inRepair)
            .to(ready)
            .needs(DirectoratePermissions.FLEET_KEEP)
            .inOwnTime()
            .icon("check");
    public final Action retire = action("retire")
            .from(ready, inRepair)
            .to(retired)
            .needs(DirectoratePermissions.FLEET_KEEP)
            .because()
            .confirmed()
            .backward("archive");
    /** Done by the job, which notes the day: 30 and 7 days before a date, on the day and each Monday after it. */
    public final Action remind = action("remind")
            .from(ready, inRepair)
            .automatic()
            .tells(DirectoratePermissions.FLEET_KEEP)
            .tells(row -> VehicleAudience.keeper(this, row));

    private final DirectorateSettingReader settings;

    /** @param settings how many days ahead */
    public VehicleKind(DirectorateSettingReader settings) {
        super("directorate", "vehicle", "dir_vehicle");
        this.settings = settings;
        rights(DirectoratePermissions.VIEW, DirectoratePermissions.FLEET_KEEP, ready, inRepair);
        seenByOffice();
        offered(day -> List.of(in(ready)));
        titled(plate, brand);
        list(plate, sort, brand, seats, driver, odometer, taxUntil, checkedOn);
        ordered(plate, false);
        section("what", plate, sort, brand, year, seats, fuel, odometer);
        section("people", keeper, driver);
        section("dates", taxUntil, actUntil, insuredUntil, serviceOn, serviceKm);
        tab("ready", ready, inRepair);
        tab("due", now -> List.of(in(ready, inRepair), Condition.any(dueBefore(until(now)), worn(now.office()))));
        tab("unchecked", now -> List.of(in(ready), uncheckedSince(lastCheck(now))));
        tab("all");
        menu("DIR", "car", 211, "fleet");
    }

    private LocalDate until(RecordContext now) {
        return now.today().plusDays(1L + settings.get(now.office(), DirectorateSettings.REMIND_FIRST));
    }

    private LocalDate lastCheck(RecordContext now) {
        return now.today().minusDays(settings.get(now.office(), DirectorateSettings.CHECK_DAYS));
    }

    /** One of its dates lies before that day. */
    public Condition dueBefore(LocalDate day) {
        return Condition.any(taxUntil.below(day), actUntil.below(day), insuredUntil.below(day), serviceOn.below(day));
    }

    /** Its next service is due by kilometres, or soon is. Source: DIR-12. */
    public Condition worn(OfficeId office) {
        return leftKm.below(settings.get(office, DirectorateSettings.SERVICE_AHEAD) + 1);
    }

    private Condition uncheckedSince(LocalDate day) {
        return Condition.any(checkedOn.isEmpty(), checkedOn.below(day));
    }
}
