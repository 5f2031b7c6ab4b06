package org.khet.finance.internal.staff;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.claim.ClaimKindRecord;
import org.khet.finance.internal.setting.OtherKinds;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/** What stands against a claim for fuel: no trip, a way driven or a receipt claimed twice, a claim by hand beside it. Source: finance FIN-94. */
public final class FuelRules {
    /** Trips of the office's cars, where the directorate group keeps them. */
    static final String TRIP = "directorate.trip";

    /** States of a trip from its start on, as the directorate group names them. */
    private static final Set<String> DRIVEN = Set.of("OUT", "OUT_URGENT", "UNCONFIRMED", "BACK");

    private final RecordService<ClaimKindRecord> kinds;
    private final OtherKinds others;
    private final OriginClaims claims;
    private final SqlQuery sql;

    /**
     * @param kinds  kinds of claims
     * @param others kinds of records of other modules
     * @param claims makes the claim
     * @param work   the module's unit
     */
    public FuelRules(RecordService<ClaimKindRecord> kinds, OtherKinds others, OriginClaims claims, UnitOfWork work) {
        this.kinds = kinds;
        this.others = others;
        this.claims = claims;
        this.sql = new SqlQuery(work);
    }

    /** The first problem. */
    Optional<Problem> problem(FuelRecord kind, RecordRow row) {
        return backwards(kind, row)
                .or(() -> afterFilling(kind, row))
                .or(() -> byHand(kind, row))
                .or(() -> drivenTwice(kind, row))
                .or(() -> receiptTwice(kind, row));
    }

    private static Optional<Problem> backwards(FuelRecord kind, RecordRow row) {
        if (row.get(kind.odometerTo) <= row.get(kind.odometerFrom)) {
            return Optional.of(
                    Problem.of(kind.odometerTo.name(), "finance.error.odometer", row.get(kind.odometerFrom)));
        }
        int driven = row.lines(kind.trips).stream()
                .mapToInt(one -> one.get(kind.tripKm))
                .sum();
        int between = row.get(kind.odometerTo) - row.get(kind.odometerFrom);
        return driven > between
                ? Optional.of(Problem.of("", "finance.error.tripsBeyond", driven, between))
                : Optional.empty();
    }

    private static Optional<Problem> afterFilling(FuelRecord kind, RecordRow row) {
        LocalDate filled = row.get(kind.filledOn);
        return row.lines(kind.trips).stream()
                .map(one -> one.get(kind.tripOn))
                .filter(day -> day.isAfter(filled))
                .findFirst()
                .map(day -> Problem.of(kind.filledOn.name(), "finance.error.tripAfter", day));
    }

    /** A kind of claim that may be typed lets fuel pass without a trip. */
    private Optional<Problem> byHand(FuelRecord kind, RecordRow row) {
        return kinds.find(row.head().office(), row.get(kind.kind))
                .filter(one -> one.get(kinds.kind().typed))
                .map(one -> Problem.of(kind.kind.name(), "finance.error.fuelByHand", one.get(kinds.kind().name)));
    }

    /** The problem with kilometres of the vehicle that another filling within a year has too. */
    private Optional<Problem> drivenTwice(FuelRecord kind, RecordRow row) {
        LocalDate day = row.get(kind.filledOn);
        String vehicle = TypedKey.ofReceipt(row.get(kind.vehicle));
        return sql
                .list(
                        row.head().office(),
                        "select vehicle, filled_on from fin_fuel where office_id = ? and id <> ? and odometer_from < ?"
                                + " and odometer_to > ? and filled_on between ? and ? order by filled_on desc",
                        one -> new Filling(one.getString(1), one.getDate(2).toLocalDate()),
                        row.head().office().value(),
                        row.id(),
                        row.get(kind.odometerTo),
                        row.get(kind.odometerFrom),
                        Date.valueOf(day.minusYears(1)),
                        Date.valueOf(day.plusYears(1)))
                .stream()
                .filter(one -> TypedKey.ofReceipt(one.what()).equals(vehicle))
                .findFirst()
                .map(one -> Problem.of(kind.odometerFrom.name(), "finance.error.drivenTwice", one.on()));
    }

    private Optional<Problem> receiptTwice(FuelRecord kind, RecordRow row) {
        String receipt = TypedKey.ofReceipt(row.get(kind.receiptNo));
        return sql
                .list(
                        row.head().office(),
                        "select receipt_no, filled_on from fin_fuel where office_id = ? and id <> ? and claimant_id = ?"
                                + " order by id",
                        one -> new Filling(one.getString(1), one.getDate(2).toLocalDate()),
                        row.head().office().value(),
                        row.id(),
                        row.get(kind.claimant).value())
                .stream()
                .filter(one -> TypedKey.ofReceipt(one.what()).equals(receipt))
                .findFirst()
                .map(one -> Problem.of(kind.receiptNo.name(), "finance.error.fuelTwice", one.on()));
    }

    /**
     * The problem with neither a trip log nor a trip. Where the directorate group keeps the trips it is one of them that was driven; what
     * is typed counts while that module is away or off.
     */
    Optional<Problem> untold(FuelRecord kind, RecordRow row) {
        Optional<CataloguedKind> trips = others.find(row.head().office(), TRIP);
        Optional<RecordLink> trip = row.get(kind.trip).filter(link -> !link.isTyped());
        if (trips.isPresent()) {
            return trip.filter(link -> isDriven(trips.get(), row.head().office(), link.id()))
                            .isPresent()
                    ? Optional.empty()
                    : Optional.of(Problem.of(kind.trip.name(), "finance.error.tripOfDirectorate"));
        }
        return trip.isEmpty()
                        && row.get(kind.tripLog).isEmpty()
                        && row.lines(kind.trips).isEmpty()
                ? Optional.of(Problem.of(kind.tripLog.name(), "finance.error.tripMissing"))
                : Optional.empty();
    }

    private static boolean isDriven(CataloguedKind trips, OfficeId office, long id) {
        return trips.service()
                .find(office, id)
                .filter(one -> DRIVEN.contains(one.state().name()))
                .isPresent();
    }

    void claim(FuelRecord kind, RecordRow row, RecordContext now) {
        claims.received(
                now,
                row,
                new OriginClaims.Wanted(
                                row.get(kind.kind),
                                row.get(kind.unit),
                                OriginClaims.Payee.of(row.get(kind.claimant)),
                                "ค่าน้ำมันเชื้อเพลิง " + row.get(kind.vehicle),
                                Optional.of(row.get(kind.line)),
                                Optional.empty(),
                                "BUDGET",
                                row.get(kind.total),
                                BigDecimal.ZERO,
                                false)
                        .withInvoice(row.get(kind.receiptNo)));
    }

    private record Filling(String what, LocalDate on) {}
}
