package org.khet.finance.internal.staff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;

/**
 * Fuel of the office's vehicles (ใบเบิกน้ำมันเชื้อเพลิง): litres, price and odometer, claimed only with a driven trip of the directorate
 * group's log or, where that module is off, with the trip log or trips that are typed. Source: finance FE-35, PF-F33, FIN-P14, FIN-94.
 */
public final class FuelRecord extends RecordKind {
    private static final int MOST = 9_999_999;
    public final Field<LocalDate> filledOn = day("filled_on")
            .initially(now -> now.today())
            .notAfter(now -> now.today())
            .sorted();
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<PersonId> claimant =
            person("claimant").initially(now -> now.caller().person());
    public final Field<String> vehicle = text("vehicle", 60).searched();
    public final Field<BigDecimal> litres = decimal("litres", 2).positive();
    public final Field<BigDecimal> price = baht("price").positive();
    public final Field<String> receiptNo = text("receipt_no", 60).searched();
    public final Field<Integer> odometerFrom = whole("odometer_from", 0, MOST);
    public final Field<Integer> odometerTo = whole("odometer_to", 0, MOST);
    public final Field<String> tripLog = text("trip_log", 100).orEmpty();
    /** The trip in the log that the directorate group keeps. */
    public final Field<Optional<RecordLink>> trip = link("trip", FuelRules.TRIP).optional();

    public final Field<Long> kind = record("kind", "finance.claim-kind");
    public final Field<Long> line = record("line", "finance.line");
    public final Lines trips = lines("trips", "fin_fuel_trip", 0, 60);
    public final Field<LocalDate> tripOn = trips.day("trip_on");
    public final Field<String> where = trips.text("where_to", 200);
    public final Field<String> purpose = trips.text("purpose", 200);
    public final Field<Integer> tripKm = trips.whole("trip_km", 1, 10_000);
    public final Field<Integer> km =
            whole("km", 0, MOST).formula(row -> Math.max(0, row.get(odometerTo()) - row.get(odometerFrom())));
    public final Field<BigDecimal> litresPerKm =
            decimal("litres_per_km", 3).formula(this::perKm).sorted();
    public final Field<BigDecimal> total = baht("total")
            .formula(row -> row.get(litres).multiply(row.get(price)).setScale(2, RoundingMode.HALF_UP))
            .summed();

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State claimed = state("CLAIMED", StateTone.RUN);
    public final State paid = end("PAID", StateTone.DONE);

    public final Action claim = action("claim")
            .from(draft)
            .to(claimed)
            .needs(FinancePermissions.CLAIM_EDIT)
            .when((row, now) -> rules().untold(this, row))
            .saysWhyNot()
            .then((row, now) -> rules().claim(this, row, now))
            .icon("receipt");
    public final Action settle = action("settle").from(claimed).to(paid).automatic();
    /** Its claim was cancelled: it may be put right and claimed again. */
    public final Action reopen = action("reopen")
            .from(claimed)
            .to(draft)
            .automatic()
            .backward("undo-2")
            .tellsMaker();
    /** What paid it failed: its claim waits again. */
    public final Action requeue =
            action("requeue").from(paid).to(claimed).automatic().backward("undo-2");

    private final FuelRules rules;

    /** @param rules what stands against it, and what follows from it */
    public FuelRecord(FuelRules rules) {
        super("finance", "fuel", "fuel-claims", "fin_fuel");
        this.rules = rules;
        rights(FinancePermissions.CLAIM_VIEW, FinancePermissions.CLAIM_EDIT, draft);
        belongsTo(unit);
        ownOf(claimant);
        rule((row, now) -> rules.problem(this, row));
        titled(vehicle, filledOn);
        list(filledOn, vehicle, unit, claimant, litres, km, litresPerKm, total);
        ordered(filledOn, true);
        section("what", filledOn, vehicle, unit, claimant, receiptNo, litres, price);
        section("way", odometerFrom, odometerTo, trip, tripLog);
        section("trips", trips);
        section("money", kind, line);
        tab("open", draft, claimed);
        tab("all");
        way(draft, claimed, paid);
        menu("FIN", "gauge", 64, "staff");
    }

    private FuelRules rules() {
        return rules;
    }

    private BigDecimal perKm(RecordRow row) {
        int way = row.get(odometerTo()) - row.get(odometerFrom());
        return way <= 0 ? BigDecimal.ZERO : row.get(litres).divide(BigDecimal.valueOf(way), 3, RoundingMode.HALF_UP);
    }

    private Field<Integer> odometerTo() {
        return odometerTo;
    }

    private Field<Integer> odometerFrom() {
        return odometerFrom;
    }
}
