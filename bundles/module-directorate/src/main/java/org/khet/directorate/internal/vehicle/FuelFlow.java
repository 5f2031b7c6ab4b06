package org.khet.directorate.internal.vehicle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khet.directorate.internal.DirectorateSettingReader;
import org.khet.directorate.internal.DirectorateSettings;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.text.ThaiDate;

/**
 * Kilometres per litre of a car from one filling to the next by their days, in whichever order the receipts are entered, beside the mean of
 * before. Source: other-groups D-04, DIR-11.
 */
public final class FuelFlow {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private final RecordService<FuelRequestKind> fuels;
    private final DirectorateSettingReader settings;
    private final Callers callers;

    /** Over the fuel of all cars. */
    public FuelFlow(RecordService<FuelRequestKind> fuels, DirectorateSettingReader settings, Callers callers) {
        this.fuels = fuels;
        this.settings = settings;
        this.callers = callers;
    }

    /** Follows the actions. */
    public void attach() {
        FuelRequestKind kind = fuels.kind();
        kind.fill.whenTyped((row, now) -> outOfOrder(row, true));
        kind.correct.whenTyped((row, now) -> outOfOrder(row, false));
        List.of(kind.fill, kind.correct)
                .forEach(action -> action.does((row, now) -> measured(row, anew(before(row, others(row)))))
                        .then(this::follow));
    }

    private LocalDate day(RecordRow row) {
        return row.get(fuels.kind().filledOn).orElse(LocalDate.MIN);
    }

    private int km(RecordRow row) {
        return row.get(fuels.kind().filledKm).orElse(0);
    }

    private Comparator<RecordRow> inOrder() {
        return Comparator.comparing(this::day).thenComparingInt(this::km);
    }

    /**
     * The car showed more on a day before, or less on a day after: one of the two is typed wrong.
     *
     * @param last whether it comes after what was filled on the same day
     */
    private Optional<Problem> outOfOrder(RecordRow row, boolean last) {
        FuelRequestKind kind = fuels.kind();
        List<RecordRow> others = others(row);
        LocalDate day = day(row);
        int least = others.stream()
                .filter(one -> day(one).isBefore(last ? day.plusDays(1) : day))
                .mapToInt(this::km)
                .max()
                .orElse(0);
        if (km(row) < least) {
            return Optional.of(Problem.of(kind.filledKm.name(), "directorate.error.odometer", least));
        }
        return others.stream()
                .filter(one -> day(one).isAfter(day) && km(one) < km(row))
                .findFirst()
                .map(one -> Problem.of(
                        kind.filledKm.name(),
                        "directorate.error.odometer-later",
                        km(one),
                        ThaiDate.longDate(day(one))));
    }

    /** Other fuel of the car, in the order of days and kilometres. */
    private List<RecordRow> others(RecordRow row) {
        FuelRequestKind kind = fuels.kind();
        return fuels
                .internal()
                .all(
                        callers.system(row.head().office()),
                        RecordFilter.of(
                                kind.vehicle.is(row.get(kind.vehicle)),
                                kind.sort.is(FuelSort.FUEL),
                                kind.in(kind.filled)))
                .stream()
                .filter(one -> one.id() != row.id())
                .sorted(inOrder())
                .toList();
    }

    private List<RecordRow> before(RecordRow row, List<RecordRow> others) {
        return others.stream().filter(one -> inOrder().compare(one, row) <= 0).toList();
    }

    /** All of these measured, each by those before it. */
    private List<RecordRow> anew(List<RecordRow> rows) {
        List<RecordRow> measured = new ArrayList<>();
        rows.forEach(row -> measured.add(measured(row, measured)));
        return measured;
    }

    /** Where the car shows less than before, as old receipts do whose days are wrong, nobody knows how far it went. */
    private RecordRow measured(RecordRow row, List<RecordRow> before) {
        FuelRequestKind kind = fuels.kind();
        if (row.get(kind.sort) != FuelSort.FUEL) {
            return row;
        }
        Optional<Integer> driven = before.isEmpty()
                ? Optional.empty()
                : Optional.of(km(row) - km(before.getLast())).filter(km -> km >= 0);
        Optional<BigDecimal> mean = mean(kind, before);
        Optional<BigDecimal> now = driven.map(
                km -> perLitre(new BigDecimal(km), row.get(kind.litres).orElse(BigDecimal.ONE)));
        boolean unusual = now.isPresent()
                && mean.filter(usual -> isOutside(row, now.get(), usual)).isPresent();
        return row.with(kind.driven, driven.orElse(null))
                .with(kind.perLitre, now.orElse(null))
                .with(kind.mean, mean.orElse(null))
                .with(kind.unusual, unusual);
    }

    /** Fillings whose kilometres or mean are others now, since this one came between or was corrected, are measured anew. */
    private void follow(RecordRow row, RecordContext now) {
        FuelRequestKind kind = fuels.kind();
        if (row.get(kind.sort) != FuelSort.FUEL) {
            return;
        }
        List<RecordRow> all = Stream.concat(others(row).stream(), Stream.of(row))
                .sorted(inOrder())
                .toList();
        List<RecordRow> measured = anew(all);
        for (int i = 0; i < all.size(); i++) {
            RecordRow other = all.get(i);
            RecordRow anew = measured.get(i);
            if (other.id() != row.id() && isOther(kind, anew, other)) {
                fuels.internal()
                        .change(
                                now.caller(),
                                other,
                                new RecordDraft()
                                        .with(kind.driven, anew.raw(kind.driven))
                                        .with(kind.perLitre, anew.raw(kind.perLitre))
                                        .with(kind.mean, anew.raw(kind.mean))
                                        .with(kind.unusual, anew.get(kind.unusual)));
            }
        }
    }

    private static boolean isOther(FuelRequestKind kind, RecordRow anew, RecordRow known) {
        return !anew.get(kind.driven).equals(known.get(kind.driven))
                || !anew.get(kind.mean)
                        .map(BigDecimal::stripTrailingZeros)
                        .equals(known.get(kind.mean).map(BigDecimal::stripTrailingZeros));
    }

    private boolean isOutside(RecordRow row, BigDecimal now, BigDecimal usual) {
        int most = settings.get(row.head().office(), DirectorateSettings.FUEL_DEVIATION);
        BigDecimal allowed = usual.multiply(new BigDecimal(most)).divide(HUNDRED, 4, RoundingMode.HALF_UP);
        return now.subtract(usual).abs().compareTo(allowed) > 0;
    }

    private static Optional<BigDecimal> mean(FuelRequestKind kind, List<RecordRow> before) {
        BigDecimal litres = BigDecimal.ZERO;
        BigDecimal km = BigDecimal.ZERO;
        for (RecordRow one : before) {
            if (one.has(kind.driven)) {
                km = km.add(new BigDecimal(one.get(kind.driven).orElse(0)));
                litres = litres.add(one.get(kind.litres).orElse(BigDecimal.ZERO));
            }
        }
        return litres.signum() == 0 ? Optional.empty() : Optional.of(perLitre(km, litres));
    }

    private static BigDecimal perLitre(BigDecimal km, BigDecimal litres) {
        return km.divide(litres, 2, RoundingMode.HALF_UP);
    }
}
