package org.khet.directorate.internal.vehicle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khet.directorate.internal.DirectorateCodes;
import org.khet.directorate.internal.DirectoratePermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * A request for fuel or lubricant (ใบเบิกน้ำมัน) with the odometer; kilometres per litre that are unusual for the car are flagged.
 * Source: 002 order 5.2.7, other-groups D-04, DIR-11.
 */
public final class FuelRequestKind extends RecordKind {
    public final Field<Long> vehicle = record("vehicle", "directorate.vehicle").filtered();
    public final Field<FuelSort> sort =
            choice("sort", FuelSort.class).initially(FuelSort.FUEL).filtered();
    public final Field<String> fuel = code("fuel", DirectorateCodes.FUEL);
    public final Field<LocalDate> askedOn =
            day("asked_on").initially(now -> now.today()).sorted();
    public final Field<PersonId> by =
            person("asked_by").initially(now -> now.caller().person());
    public final Field<BigDecimal> wanted = decimal("wanted_litres", 2).positive();
    public final Field<Integer> odometer = whole("odometer", 0, VehicleKind.MOST_KM);
    public final Field<String> note = text("note", 300).orEmpty();

    public final State asked = state("ASKED", StateTone.WAIT);
    public final State approved = state("APPROVED", StateTone.RUN);
    public final State filled = end("FILLED", StateTone.DONE);
    public final State refused = end("REFUSED", StateTone.LATE);

    public final Field<Optional<LocalDate>> filledOn = day("filled_on")
            .notAfter(now -> now.today())
            .sorted()
            .optional()
            .from(filled)
            .usually(now -> now.today());
    public final Field<Optional<Integer>> filledKm =
            whole("filled_km", 0, VehicleKind.MOST_KM).optional().from(filled);
    public final Field<Optional<BigDecimal>> litres =
            decimal("litres", 2).optional().from(filled).summed();
    public final Field<Optional<BigDecimal>> amount =
            baht("amount").optional().from(filled).summed();
    public final Field<String> receipt =
            text("receipt_no", 60).orEmpty().from(filled).searched();
    public final Field<Optional<RecordLink>> payment =
            link("payment", "finance.fuel", "finance.claim").optional().from(filled);
    public final Field<Optional<Integer>> driven =
            whole("driven_km", 0, VehicleKind.MOST_KM).optional().byCode();
    public final Field<Optional<BigDecimal>> perLitre =
            decimal("km_per_litre", 2).optional().byCode();
    public final Field<Optional<BigDecimal>> mean =
            decimal("mean_km_per_litre", 2).optional().byCode();
    public final Field<Boolean> unusual =
            yesNo("unusual").initially(false).byCode().filtered();

    public final Action approve = action("approve")
            .from(asked)
            .to(approved)
            .needs(DirectoratePermissions.FLEET_KEEP)
            .tells(by)
            .icon("stamp");
    public final Action fill = action("fill")
            .from(approved)
            .to(filled)
            .needs(DirectoratePermissions.FLEET_KEEP)
            .orOwn()
            .demands(filledOn, filledKm, litres, amount)
            .asks(receipt, payment)
            .icon("receipt");
    /** Something of the receipt was typed wrong: what follows for this filling and the next is measured anew. Source: DIR-11. */
    public final Action correct = action("correct")
            .from(filled)
            .needs(DirectoratePermissions.FLEET_KEEP)
            .corrects(filledOn, filledKm, litres, amount)
            .inOwnTime();

    public final Action refuse = action("refuse")
            .from(asked)
            .to(refused)
            .needs(DirectoratePermissions.FLEET_KEEP)
            .because()
            .tells(by)
            .backward("ban");

    /** The kind as the module keeps it. */
    public FuelRequestKind() {
        super("directorate", "fuel", "fuel-requests", "dir_fuel");
        rights(DirectoratePermissions.VIEW, DirectoratePermissions.FLEET_USE, asked);
        seenByOffice();
        ownOf(by);
        create().tells(DirectoratePermissions.FLEET_KEEP);
        fill.whenTyped((row, now) -> measurable(row));
        correct.whenTyped((row, now) -> measurable(row));
        titled(askedOn, wanted);
        list(askedOn, vehicle, sort, by, litres, amount, perLitre, unusual);
        ordered(askedOn, true);
        section("what", vehicle, sort, fuel, askedOn, by, wanted, odometer, note);
        tab("open", asked, approved);
        tab("unusual", now -> List.of(unusual.is(true)));
        tab("all");
        way(asked, approved, filled);
        notForAgendas();
        menu("DIR", "thermometer", 215, "fleet");
    }

    private Optional<Problem> measurable(RecordRow row) {
        return Stream.of(filledOn, filledKm, litres, amount)
                .filter(field -> !row.has(field))
                .findFirst()
                .map(field -> Problem.of(field.name(), "records.error.missing"))
                .or(() -> row.get(litres)
                        .filter(sum -> sum.signum() <= 0)
                        .map(sum -> Problem.of(litres.name(), "records.error.positive")));
    }
}
